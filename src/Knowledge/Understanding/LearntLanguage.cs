using System.Numerics.Tensors;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding.Learning;
using OrientationBot.Knowledge.Understanding.Reading;
using OrientationBot.Knowledge.Understanding.Steps;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>What the files of <c>dialogs/</c> teach: the lexicon read, the classifier trained on people's phrases. Needs no places, so it loads beside them.</summary>
public sealed class LearntLanguage
{
    private const string OutOfScopeIntent = "hors-sujet";
    private const string SafeIntent = "sans-danger";

    private LearntLanguage(Lexicon lexicon, IntentClassifier needs, IntentClassifier dangers, IReadOnlyList<IReadOnlyList<string>> strangers) =>
        (Lexicon, Needs, Dangers, Strangers) = (lexicon, needs, dangers, strangers);

    internal Lexicon Lexicon { get; }

    internal IntentClassifier Needs { get; }

    /// <summary>Tells danger, by kind, from everything else.</summary>
    internal IntentClassifier Dangers { get; }

    /// <summary>What people write that is no need at all, one list a language.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Strangers { get; }

    /// <summary>The files it reads under a folder of dialogs: every language's lexicon, then every language's phrases.</summary>
    public static (IReadOnlyList<string> Lexicons, IReadOnlyList<string> Phrases) Files(string dialogs) =>
        (Under(dialogs, "lexicon*.yml"), Under(dialogs, "*.lu"));

    /// <summary>Reads and trains; or every problem of the files.</summary>
    /// <param name="dialogs">The folder of dialogs, with one folder a language.</param>
    /// <param name="tree">The tree of needs.</param>
    /// <param name="memory">Folder where what was learnt is kept for the next start; null to learn each time.</param>
    public static Loaded<LearntLanguage> Load(string dialogs, NeedTree tree, string? memory = null)
    {
        var files = Files(dialogs);
        var lexicon = LexiconReader.Read(files.Lexicons, tree);
        var phrases = PhraseReader.Read(files.Phrases);
        var problems = new List<Problem>([.. lexicon.Problems, .. phrases.Problems]);
        if (phrases.TryGet(out var read)) problems.AddRange(Unknown(read, tree));
        return Loaded<LearntLanguage>.From(problems, () => Learn(phrases.Value, lexicon.Value, new(memory, [.. files.Lexicons, .. files.Phrases])));
    }

    /// <summary>A text of any set, all its words, with what is known here as a help: words of needs, and how near each need is.</summary>
    internal Prepared Hinted(string text)
    {
        var own = Prepare(text, Lexicon);
        var hints = new float[Needs.Labels.Length];
        Needs.Predict(own.Words, hints);
        TensorPrimitives.Sqrt(hints, hints);
        return Plain(text) with { Clues = own.Clues, Hints = hints };
    }

    /// <summary>A text of any set, all its words, quick spellings written out, without any help.</summary>
    internal Prepared Plain(string text) => Prepared.Plain(text, Lexicon.Spelling);

    private static LearntLanguage Learn(Phrases phrases, Lexicon lexicon, ModelMemory memory)
    {
        var needs = new IntentTrainer(text => Prepare(text, lexicon), Recipe.Own);
        var dangers = new IntentTrainer(text => Whole(text, lexicon), Recipe.Danger);
        return new(
            lexicon,
            memory.Recall("needs", () => needs.Train([.. phrases.All.Where(p => !SpeaksOfDanger(p)).Select(NeedExample)])),
            memory.Recall("dangers", () => dangers.Train([.. phrases.All.Select(DangerExample)])),
            [.. phrases.All.Where(p => p.Intent == OutOfScopeIntent).GroupBy(p => p.File, p => p.Text).Select(g => g.ToList())]);
    }

    private static Example NeedExample(Phrase phrase) => new(phrase.Text, phrase.Intent == OutOfScopeIntent ? IntentClassifier.OutOfScope : phrase.Intent);

    private static Example DangerExample(Phrase phrase) => new(phrase.Text, IsDanger(phrase.Intent) ? phrase.Intent : IntentClassifier.OutOfScope);

    private static bool IsDanger(string intent) => Topics.TryKey(Topic.Distress, intent, out _);

    private static bool SpeaksOfDanger(Phrase phrase) => phrase.Intent == SafeIntent || IsDanger(phrase.Intent);

    private static Prepared Prepare(string text, Lexicon lexicon)
    {
        var tokens = Tokens.Of(text, lexicon.Spelling);
        var said = new Utterance(text, tokens, lexicon.Book.Find(tokens), [], Context.None);
        return WordsOfNeed.Choose(said, 0, tokens.Count);
    }

    private static Prepared Whole(string text, Lexicon lexicon)
    {
        var tokens = Tokens.Of(text, lexicon.Spelling);
        return DistressStep.Words(new(text, tokens, lexicon.Book.Find(tokens), [], Context.None));
    }

    private static IEnumerable<Problem> Unknown(Phrases phrases, NeedTree tree) =>
        phrases.All.Where(p => p.Intent != OutOfScopeIntent && !SpeaksOfDanger(p) && tree.Need(p.Intent) is null)
            .GroupBy(p => (p.File, p.Intent))
            .Select(g => new Problem(g.Key.File, g.First().Line - 1, $"« {g.Key.Intent} » is no need of needs.yml."));

    private static List<string> Under(string dialogs, string pattern) =>
        [.. System.IO.Directory.EnumerateDirectories(dialogs).Order(StringComparer.Ordinal).Reverse()
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))];
}
