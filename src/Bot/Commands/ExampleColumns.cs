namespace OrientationBot.Bot.Commands;

/// <summary>A row of a file of labelled texts.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">Its label as written, perhaps empty.</param>
/// <param name="Part">What it is for, where a column says so (« train », « test »); empty otherwise.</param>
/// <param name="At">File and line.</param>
internal sealed record ExampleRow(string Text, string Label, string Part, string At);

/// <summary>Where a file of labelled texts has its text, its label and, perhaps, what each row is for.</summary>
/// <param name="Count">How many columns there are.</param>
/// <param name="Text">Index of the texts.</param>
/// <param name="Label">Index of the labels.</param>
/// <param name="Part">Index of what rows are for; −1 for none.</param>
internal sealed record ExampleColumns(int Count, int Text, int Label, int Part)
{
    /// <summary>What a column of intents may be called.</summary>
    public static readonly string[] Intents = ["label", "intent", "intention", "catégorie", "categorie", "category", "classe", "class", "étiquette", "etiquette", "besoin", "need", "tag"];

    private static readonly string[] s_texts = ["text", "texte", "phrase", "utterance", "sentence", "message", "question", "query", "exemple", "example", "énoncé", "enonce", "demande"];
    private static readonly string[] s_parts = ["split", "set", "part", "partition", "subset", "jeu"];

    /// <summary>Reads a header; upper case does not matter.</summary>
    /// <exception cref="RefusalException">A column is missing.</exception>
    public static ExampleColumns Of(string[] header, string[] labels, string path)
    {
        string[] names = [.. header.Select(Simple)];
        int Find(string[] known) => known.Select(name => Array.IndexOf(names, name)).FirstOrDefault(i => i >= 0, -1);
        var (text, label) = (Find(s_texts), Find(labels));
        if (text < 0) throw Missing(path, "text", s_texts, header);
        if (label < 0) throw Missing(path, labels[0], labels, header);
        return new(header.Length, text, label, Find(s_parts));
    }

    /// <summary>A row of cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="at">File and line, for errors.</param>
    /// <exception cref="RefusalException">A cell is missing, or too many are there.</exception>
    public ExampleRow Row(string[] cells, string at)
    {
        if (cells.Length != Count) throw new RefusalException($"{at}: {cells.Length} cells where the header has {Count} (a text with a separator in it stands in double quotes)");
        return cells[Text].Length > 0 ? new(cells[Text], cells[Label], Part < 0 ? "" : Simple(cells[Part]), at) : throw new RefusalException($"{at}: the text is empty");
    }

    /// <summary>A name as names are compared: lower case, spaces for other joints.</summary>
    public static string Simple(string name) => name.ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');

    private static RefusalException Missing(string path, string column, string[] known, string[] header) =>
        new($"{path}:1: no column « {column} » (it may also be called {string.Join(", ", known.Where(k => k != column))}); the header says: {string.Join(", ", header)}");
}
