using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Needs;

/// <summary>How people say something, as a <c>.lu</c> file lists it.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Intent">What it says: the id of a need, or another intent (« hors-sujet »).</param>
/// <param name="File">Path of its file.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record Phrase(string Text, string Intent, string File, int Line);

/// <summary>
/// Reads <c>.lu</c> files, the plain part of the Bot Framework's format: <c># intent</c>, <c>- phrase</c>, <c>&gt; comment</c>.
/// Entities, imports and patterns of the full format are refused by name, never skipped.
/// </summary>
public static class PhraseReader
{
    /// <summary>Reads every file, in order: all phrases, or every problem.</summary>
    public static Loaded<Phrases> Read(params IEnumerable<string> paths)
    {
        var problems = new List<Problem>();
        var phrases = new List<Phrase>();
        foreach (var path in paths) ReadFile(path, phrases, problems);
        foreach (var twice in phrases.GroupBy(p => p.Text, StringComparer.OrdinalIgnoreCase).Where(g => g.Select(p => p.Intent).Distinct().Count() > 1))
            problems.Add(new(twice.Last().File, twice.Last().Line, $"« {twice.Key} » already stands under {twice.First().Intent}, line {twice.First().Line}."));
        return Loaded<Phrases>.From(problems, () => new([.. phrases]));
    }

    private static void ReadFile(string path, List<Phrase> phrases, List<Problem> problems)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 0, $"The file cannot be read: {e.Message}"));
            return;
        }
        string? intent = null;
        for (var i = 0; i < lines.Length; i++)
            if (Fault(lines[i].Trim(), ref intent, phrases, path, i + 1) is { } fault) problems.Add(new(path, i + 1, fault));
    }

    private static string? Fault(string line, ref string? intent, List<Phrase> phrases, string path, int number)
    {
        if (line.Length == 0 || line[0] == '>') return null;
        var rest = line[1..].Trim();
        switch (line[0])
        {
            case '#':
                intent = rest.TrimStart('#').Trim();
                return intent.Length == 0 ? "An intent needs a name after « # »." : null;
            case '-' or '*' or '+' when intent is null:
                return "A phrase stands before the first « # intent ».";
            case '-' or '*' or '+' when rest.Length == 0:
                return "A phrase is empty.";
            case '-' or '*' or '+' when rest.AsSpan().IndexOfAny("{}[]=") >= 0:
                return "Braces, brackets and equal signs are not used in phrases.";
            case '-' or '*' or '+':
                phrases.Add(new(rest, intent, path, number));
                return null;
            default:
                return "Expected « # intent », « - phrase » or « > comment ».";
        }
    }
}

/// <summary>Every phrase of some <c>.lu</c> files.</summary>
/// <param name="All">The phrases, in the order of the files.</param>
public sealed record Phrases(ImmutableArray<Phrase> All);
