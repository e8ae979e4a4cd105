using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>Reads <c>dialogs/*/changes.yml</c>, in every language together.</summary>
public static class ChangeWordsReader
{
    /// <summary>Reads the files, or lists everything that is wrong with its line.</summary>
    public static Loaded<ChangeWords> Read(IEnumerable<string> paths)
    {
        var problems = new List<Problem>();
        var marks = new List<Mark>();
        var values = new List<(string[], string, string)>();
        foreach (var path in paths) Read(new(path, problems), marks, values);
        return Loaded.From(problems, () => new ChangeWords(marks, new(values)));
    }

    private static void Read(YamlFile file, List<Mark> marks, List<(string[], string, string)> values)
    {
        foreach (var (key, at, node) in file.Entries(file.Root()))
            switch (key)
            {
                case "fields":
                    foreach (var (field, fieldAt, phrases) in file.Entries(node))
                        if (SheetCells.Has(field)) marks.AddRange(file.Items(phrases).Select(p => new Mark(Words(file.Scalar(p)), MarkKind.Field, field)).Where(m => m.Words.Length > 0));
                        else file.Add(fieldAt, $"« {field} » is no column of the standard.");
                    break;
                case "phrases":
                    foreach (var (kind, kindAt, phrases) in file.Entries(node))
                        if (Enum.TryParse<MarkKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mark)) marks.AddRange(file.Items(phrases).Select(p => new Mark(Words(file.Scalar(p)), mark, "")).Where(m => m.Words.Length > 0));
                        else file.Add(kindAt, $"« {kind} » is nothing that a phrase does.");
                    break;
                case "values":
                    foreach (var (field, _, list) in file.Entries(node))
                        foreach (var (value, valueAt, phrases) in file.Entries(list))
                            if (ListValues.Name(field, value) is { } name) values.AddRange(file.Items(phrases).Select(p => Words(file.Scalar(p))).Append(Words(name)).Where(w => w.Length > 0).Select(w => (w, field, name)));
                            else file.Add(valueAt, $"« {value} » is no value of {field}.");
                    break;
                default:
                    file.Add(at, $"« {key} » is not expected here.");
                    break;
            }
    }

    private static string[] Words(string text) => Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
