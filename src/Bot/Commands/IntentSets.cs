using OrientationBot.Knowledge.Understanding.Learning;

namespace OrientationBot.Bot.Commands;

/// <summary>What to learn intents from and what to be judged on: two files, or one whose column <c>split</c> says which row is which.</summary>
internal static class IntentSets
{
    private static readonly string[] s_outside = ["oos", "ood", "out of scope", "out of domain", "hors sujet", "hors domaine", "hors périmètre", "hors perimetre", "hors champ"];
    private static readonly string[] s_train = ["train", "training", "entraînement", "entrainement", "apprentissage"];
    private static readonly string[] s_test = ["test", "eval", "évaluation", "evaluation"];

    /// <summary>Reads and checks both.</summary>
    /// <param name="train">File to learn from; <c>-</c> is stdin.</param>
    /// <param name="test">File to be judged on; null: the first file holds both.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <exception cref="RefusalException">A file is missing, a line of it is wrong, or there is nothing to tell apart.</exception>
    public static async Task<(IReadOnlyList<Example> Train, IReadOnlyList<Example> Test)> ReadAsync(string train, string? test, CancellationToken cancellationToken)
    {
        var rows = await Examples.ReadAsync(train, ExampleColumns.Intents, cancellationToken);
        var (learnt, judged) = test is null
            ? (Part(rows, s_train, train), Part(rows, s_test, train))
            : (Labelled(rows), Labelled(await Examples.ReadAsync(test, ExampleColumns.Intents, cancellationToken)));
        return learnt.Select(e => e.Label).Distinct().Count() > 1 ? (learnt, judged)
            : throw new RefusalException($"{train}: all texts to learn from have the label « {learnt[0].Label} »; at least two labels are needed");
    }

    /// <summary>Labels of texts to be judged on that no text to learn from has: such texts can only be wrong.</summary>
    public static IReadOnlyList<string> Unheard(IReadOnlyList<Example> train, IReadOnlyList<Example> test) =>
        [.. test.Select(e => e.Label).Except(train.Select(e => e.Label)).Where(label => label != IntentClassifier.OutOfScope)];

    private static List<Example> Part(IReadOnlyList<ExampleRow> rows, string[] names, string path)
    {
        var part = rows.Where(r => names.Contains(r.Part)).ToList();
        return part.Count > 0 ? Labelled(part)
            : throw new RefusalException($"{path}: no row says « {names[0]} » in a column « split »; give the file to be judged on with --test");
    }

    private static List<Example> Labelled(IReadOnlyList<ExampleRow> rows) =>
        [.. rows.Select(r => r.Label.Length > 0 ? new Example(r.Text, Label(r.Label)) : throw new RefusalException($"{r.At}: the label is empty"))];

    private static string Label(string label) =>
        s_outside.Contains(ExampleColumns.Simple(label)) ? IntentClassifier.OutOfScope : label;
}
