using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Dialogs;

/// <summary>Holds the phrases that teach and the files that test to each other: every need is reached by a conversation, and no phrase is also a test.</summary>
/// <param name="tests">Folder of the tests, with its <c>.chat</c> conversations and its <c>Cases/*.csv</c>.</param>
internal sealed class TranscriptCheck(string tests)
{
    private const string Spoken = "> ";

    public IEnumerable<Problem> Problems(DialogFolder dialogs, Understander understander) => Unreached(dialogs, understander).Concat(Taught(dialogs.Phrases));

    private IEnumerable<Problem> Unreached(DialogFolder dialogs, Understander understander)
    {
        var reached = Files("*.chat").SelectMany(File.ReadLines).Where(l => l.StartsWith(Spoken, StringComparison.Ordinal)).Select(l => l[Spoken.Length..])
            .SelectMany(said => Needs(said, dialogs, understander)).ToHashSet();
        return dialogs.Tree.Needs.Where(n => !reached.Contains(n.Id))
            .Select(n => new Problem(Path.Combine(dialogs.Folder, "needs.yml"), 0, $"No conversation of {tests} reaches {n.Id}: write a .chat file that does."));
    }

    /// <summary>What a line asks for: the needs understood, or the choice pressed.</summary>
    private static IEnumerable<string> Needs(string said, DialogFolder dialogs, Understander understander) =>
        understander.Understand(said, Context.None).Requests.Select(r => r.Best.Id)
            .Concat(dialogs.Labels.Needs.Where(n => said.EndsWith(n.Value.Label, StringComparison.OrdinalIgnoreCase)).Select(n => n.Key));

    private IEnumerable<Problem> Taught(Phrases phrases)
    {
        var tested = new Dictionary<string, (string File, int Line)>();
        foreach (var file in Files("*.csv"))
            foreach (var (line, number) in File.ReadLines(file).Select((line, i) => (line, i + 1)))
                tested.TryAdd(Fold.Words(FirstCell(line)), (file, number));
        return from phrase in phrases.All
               let words = Fold.Words(phrase.Text)
               where words.Contains(' ') && tested.ContainsKey(words)
               let test = tested[words]
               select new Problem(phrase.File, phrase.Line, $"« {phrase.Text} » is also a test case ({test.File}:{test.Line}): what was learnt by heart measures nothing.");
    }

    private IEnumerable<string> Files(string pattern) => System.IO.Directory.EnumerateFiles(tests, pattern, SearchOption.AllDirectories)
        .Where(f => pattern == "*.chat" || Path.GetFileName(Path.GetDirectoryName(f)) == "Cases").Where(f => !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string FirstCell(string line) =>
        line.StartsWith('"') && line.IndexOf('"', 1) is > 0 and var end ? line[1..end] : line.Split(',', 2)[0];
}
