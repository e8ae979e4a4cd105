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

    /// <summary>Words from « rue » to the town: the name, the flat, the postal code.</summary>
    private const int LongestAddress = 12;

    /// <summary>« 12 bis » between a town and its street.</summary>
    private const int MostBeforeStreet = 2;

    /// <summary>« 180 », « 12B », « 1024 »; five digits are a postal code.</summary>
    private const int LongestNumber = 4;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OneWord =
        Heads.Where(h => !h.Contains(' ', StringComparison.Ordinal)).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when only a comma parts the word from a numbered street before it: the town of an address comes next.</summary>
    public static bool EndsBefore(TextWords words, int index) =>
        index > 0 && !words[index].Is(WordMarks.Joined) && !words[index].Is(WordMarks.Opening)
        && (IsHead(words, index - 1) ? index - 1 : Head(words, index - 1)) is { } head && Number(words, head) is not null;

    /// <summary>True when the word may still belong to the name of a street: no comma, number or « à » since « rue ».</summary>
    public static bool MayHold(TextWords words, int index) => Head(words, index) is not null;

    /// <summary>The street word that a word follows; null when something parts them.</summary>
    public static int? Head(TextWords words, int index)
    {
        for (var i = index; i > 0 && i > index - LongestName; i--)
        {
            if (!words[i].Is(WordMarks.Joined) || words[i].Is(WordMarks.Opening) || words[i].Is(WordMarks.Number) || words.Letters(i) is "a" or "au" or "aux") return null;
            if (IsHead(words, i - 1)) return IsWayTo(words, i - 1) ? null : i - 1;
        }
        return null;
    }

    /// <summary>« sur la route de Contres » says in what direction, not in which street.</summary>
    private static bool IsWayTo(TextWords words, int head) => head > 1 && words.Letters(head) is "route" && words.Letters(head - 1) is "la" && words.Letters(head - 2) is "sur";

    /// <summary>The numbered street and the town as they were typed (« 12 bis rue de la Paix, 45000 Orléans »), where a place is named with both; null elsewhere.</summary>
    /// <param name="words">The text.</param>
    /// <param name="first">First word of the place.</param>
    /// <param name="end">Word after the place.</param>
    public static string? Address(TextWords words, int first, int end)
    {
        for (var head = first - 1; head > 0 && head > first - LongestAddress && !words[head + 1].Is(WordMarks.Opening); head--)
            if (IsHead(words, head) && head + 1 < first && Number(words, head) is { } number) return words.Text(number, end);
        for (var head = end + 1; head < words.Count - 1 && head <= end + MostBeforeStreet && !words[head - 1].Is(WordMarks.Opening); head++)
            if (IsHead(words, head) && Number(words, head) >= end) return words.Text(first, StreetEnd(words, head));
        return null;
    }

    private static int StreetEnd(TextWords words, int head)
    {
        var end = head + 1;
        while (end < words.Count && end <= head + LongestName && words[end].Is(WordMarks.Joined)) end++;
        return end;
    }

    /// <summary>« 12 rue », « 12 bis, rue », « 12B rue », « 3 grande rue ».</summary>
    private static int? Number(TextWords words, int head)
    {
        for (var i = head - 1; i >= 0 && i >= head - 2 && !words[i + 1].Is(WordMarks.Opening); i--)
            if (char.IsAsciiDigit(words.Letters(i)[0]) && words.Letters(i).Length <= LongestNumber) return i;
        return null;
    }

    /// <summary>True for « rue », « avenue », « lieudit »…</summary>
    public static bool IsHead(TextWords words, int index) => OneWord.Contains(words.Letters(index));
}
