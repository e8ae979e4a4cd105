using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>What is left of a name that is nobody else's: no commune, no kind of place, no article.</summary>
/// <param name="Words">The words; none when the name is « Médiathèque de Gien ».</param>
/// <param name="Kinds">What the name says the place is.</param>
internal readonly record struct OwnName(string[] Words, PlaceKind Kinds)
{
    private const int ShortestMisspelt = 5;

    /// <summary>A name of more words is a text that slipped into the column; the rest of it is not compared.</summary>
    private const int MostWords = 24;

    private const double OfShorter = 0.75, OfBoth = 0.25;

    private static readonly HashSet<string> Empty =
    [
        "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "sur", "sous", "lez", "pour", "un", "une",
        "municipale", "municipal", "intercommunale", "intercommunal", "communale", "communal", "espace", "maison", "cc", "communaute", "communes", "antenne", "association", "saint", "sainte",
    ];

    public static OwnName Of(Structure structure)
    {
        var commune = Fold.Words(structure.Commune.Name).Split(' ').ToHashSet();
        var (kinds, rest) = PlaceKinds.Of([.. Fold.Words(structure.Name).Split(' ').Take(MostWords)]);
        return new([.. rest.Select(word => word is "st" ? "saint" : word).Where(word => word.Length > 0 && !Empty.Contains(word) && !commune.Contains(word)).Distinct()], kinds);
    }

    /// <summary>Letters in common, out of all letters of the shorter name for three quarters and of both for one: « Courteline » in « Centre Courteline Preuilly ».</summary>
    public double Likeness(OwnName other)
    {
        var (few, many) = Letters(Words) <= Letters(other.Words) ? (Words, other.Words) : (other.Words, Words);
        var shared = 0.0;
        foreach (var word in few) shared += word.Length * Best(word, many);
        var fewest = Letters(few);
        return OfShorter * shared / fewest + OfBoth * 2 * shared / (fewest + Letters(many));
    }

    private static double Best(string word, string[] among)
    {
        var best = 0.0;
        foreach (var other in among)
        {
            if (other == word) return 1;
            if (Math.Min(word.Length, other.Length) >= ShortestMisspelt && Spelling.Distance(word, other, 1) <= 1) best = 0.9;
        }
        return best;
    }

    private static int Letters(string[] words)
    {
        var letters = 0;
        foreach (var word in words) letters += word.Length;
        return letters;
    }
}
