namespace OrientationBot.Geo.Gazetteer;

/// <summary>Where the name of a street begins and ends: « rue Paul Bert » names no town, « 3 rue Paul Bert, Dry » does after the comma.</summary>
internal static class Streets
{
    internal static readonly string[] Heads =
    [
        "rue", "r", "avenue", "av", "ave", "boulevard", "bd", "bld", "bvd", "boulevards", "place", "pl", "route", "rte", "chemin", "che", "impasse", "imp", "allee", "allees", "quai",
        "faubourg", "fbg", "square", "rond point", "residence", "passage", "venelle", "mail", "porte", "pont", "stade", "lotissement",
        "hameau", "lieu dit", "lieudit", "cite", "clos", "sentier", "ruelle", "esplanade", "promenade", "carrefour", "levee", "za", "zi", "zac", "zone artisanale", "zone industrielle",
    ];

    /// <summary>A street is seldom named by more words than this.</summary>
    private const int LongestName = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OneWord =
        Heads.Where(h => !h.Contains(' ', StringComparison.Ordinal)).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when only a comma parts the word from a numbered street before it: the town of an address comes next.</summary>
    public static bool EndsBefore(TextWords words, int index) =>
        index > 0 && !words[index].Is(WordMarks.Joined) && !words[index].Is(WordMarks.Opening)
        && (IsHead(words, index - 1) ? index - 1 : Head(words, index - 1)) is { } head && IsNumbered(words, head);

    /// <summary>True when the word may still belong to the name of a street: no comma, number or « à » since « rue ».</summary>
    public static bool MayHold(TextWords words, int index) => Head(words, index) is not null;

    /// <summary>The street word that a word follows; null when something parts them.</summary>
    public static int? Head(TextWords words, int index)
    {
        for (var i = index; i > 0 && i > index - LongestName; i--)
        {
            if (!words[i].Is(WordMarks.Joined) || words[i].Is(WordMarks.Opening) || words[i].Is(WordMarks.Number) || words.Letters(i) is "a" or "au" or "aux") return null;
            if (IsHead(words, i - 1)) return i - 1;
        }
        return null;
    }

    /// <summary>« 12 rue », « 12 bis, rue », « 12B rue », « 3 grande rue ».</summary>
    private static bool IsNumbered(TextWords words, int head)
    {
        for (var i = head - 1; i >= 0 && i >= head - 2; i--)
            if (char.IsAsciiDigit(words.Letters(i)[0])) return true;
        return false;
    }

    private static bool IsHead(TextWords words, int index) => OneWord.Contains(words.Letters(index));
}
