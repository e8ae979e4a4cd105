using System.Text;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>Rows of a case file of <c>Cases/</c>, by column.</summary>
internal static class CaseFile
{
    /// <summary>Reads a file, empty when it is not there; quotes and doubled quotes as in RFC 4180.</summary>
    public static List<Dictionary<string, string>> Read(string name)
    {
        var path = SharedFolder.InRepository("tests", "Knowledge.Tests", "Cases", name);
        if (!File.Exists(path)) return [];
        var rows = Rows(File.ReadAllText(path));
        return [.. rows.Skip(1).Where(r => r.Count == rows[0].Count).Select(r => rows[0].Zip(r).ToDictionary(c => c.First, c => c.Second))];
    }

    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n') End(rows, cell, c == '\n');
            else if (c != '\r') cell.Append(c);
        }
        return rows;
    }

    private static void End(List<List<string>> rows, StringBuilder cell, bool line)
    {
        rows[^1].Add(cell.ToString());
        cell.Clear();
        if (line) rows.Add([]);
    }
}
