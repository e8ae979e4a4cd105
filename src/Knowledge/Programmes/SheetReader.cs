using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Reads one sheet: the whole sheet, or null with every problem noted.</summary>
internal static partial class SheetReader
{
    private const string Fence = "---";
    private const int FewestQuestions = 5;

    private static readonly string[] s_keys = ["id", "title", "names", "audience", "territory", "status", "verified", "source", "needs", "questions"];

    public static ProgrammeSheet? Read(string path, List<Problem> problems)
    {
        var before = problems.Count;
        if (Lines(path, problems) is not { } lines) return null;
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0 || lines[0].TrimEnd() != Fence)
        {
            problems.Add(new(path, 1, "A sheet begins with its keys between two lines « --- »."));
            return null;
        }
        var file = new YamlFile(path, problems);
        var keys = new YamlKeys(file, file.Root(string.Join('\n', lines[..end])), "a sheet", s_keys);
        var sheet = Sheet(path, keys, lines, end + 1, problems);
        return problems.Count == before ? sheet : null;
    }

    private static ProgrammeSheet Sheet(string path, YamlKeys keys, string[] lines, int from, List<Problem> problems)
    {
        var passages = Prose.Passages(lines, from);
        problems.AddRange(Prose.Faults(passages).Select(f => new Problem(path, f.Line, f.Message)));
        var id = keys.Must("id");
        if (id.Length > 0 && id != Path.GetFileNameWithoutExtension(path)) keys.Add("id", $"The id « {id} » must be the name of the file.");
        return new(id, keys.Must("title"), passages)
        {
            Names = keys.List("names", name => name.Length == 0 ? "A name is empty." : null),
            Audience = keys.One<SheetAudience>("audience"),
            Territory = keys.Must("territory"),
            Status = keys.One<SheetStatus>("status"),
            Verified = keys.Date("verified"),
            Source = keys.Must("source"),
            Needs = keys.List("needs", need => Kebab().IsMatch(need) ? null : $"« {need} » is no id of a need."),
            Questions = keys.List("questions", question => question.Length == 0 ? "A question is empty." : null, FewestQuestions),
        };
    }

    private static string[]? Lines(string path, List<Problem> problems)
    {
        try
        {
            return File.ReadAllLines(path) is { Length: > 0 } lines ? lines : [""];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 0, $"The file cannot be read: {e.Message}"));
            return null;
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
