using System.Text;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>Makes two spellings of the same French words equal: case, accents, ligatures, apostrophes, hyphens, spaces.</summary>
/// <remarks>An own table, because <c>string.Normalize</c> does nothing when the product runs with invariant globalization.</remarks>
public static class Fold
{
    private static readonly (string Plain, string Letters)[] Families =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặª"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďđḋḍḏḑḓð"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟƒ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"), ("k", "ķĸǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňŉǹṅṇṉṋ"), ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợº"),
        ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșſṡṣṥṧṩ"), ("t", "ţťŧțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
        ("oe", "œ"), ("ae", "æǽ"), ("ss", "ß"), ("ij", "ĳ"), ("th", "þ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
        ("'", "’‘‛ʼʹ′´`＇"), ("-", "‐‑‒–—―−﹣－⁃"), ("...", "…"), ("\"", "«»“”„‟＂"), ("0", "⁰"), ("1", "¹"), ("2", "²"), ("3", "³"),
    ];

    private static readonly string[] Compositions =
    [
        "\u0300àèìòùǹ", "\u0301áéíóúýćńśź", "\u0302âêîôûŷ", "\u0303ãñõ", "\u0308äëïöüÿ", "\u030Aåů", "\u0327çş", "\u030Cčěšž",
    ];

    private static readonly Dictionary<char, string> Table = BuildTable();
    private static readonly Dictionary<(char Letter, char Mark), char> Composed = BuildComposed();

    /// <summary>Lower case, no accents, straight apostrophes and quotes, plain hyphens, single spaces; punctuation stays. « L’Œuvre  à Déols » → <c>l'oeuvre a deols</c>.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            if (IsSpace(c)) Separate(folded);
            else Append(folded, c);
        return Trimmed(folded);
    }

    /// <summary>Only letters and digits, in words separated by one space. « L’Haÿ-les-Roses » → <c>l hay les roses</c>.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[MaxExpansion];
        foreach (var c in text)
        {
            var count = Letters(c, letters);
            if (count > 0) folded.Append(letters[..count]);
            else if (!IsMark(c)) Separate(folded);
        }
        return Trimmed(folded);
    }

    /// <summary>Joins letters to the combining accents that follow them (e + U+0301 → é), as Unicode's NFC does for the letters of French and its neighbours.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F')) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
            if (composed.Length > 0 && IsMark(c) && Composed.TryGetValue((composed[^1], c), out var one)) composed[^1] = one;
            else composed.Append(c);
        return composed.ToString();
    }

    /// <summary>The most characters that one character can fold into.</summary>
    internal const int MaxExpansion = 3;

    /// <summary>Writes the folded letters or digits of one character, and returns how many: 0 for a separator or a combining mark.</summary>
    internal static int Letters(char c, Span<char> letters)
    {
        if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) return Put(letters, c);
        if (char.IsAsciiLetterUpper(c)) return Put(letters, (char)(c | 0x20));
        if (c < 128 || IsMark(c)) return 0;
        if (Plain(c) is not { } plain) return char.IsLetterOrDigit(c) ? Put(letters, char.ToLowerInvariant(c)) : 0;
        if (!char.IsAsciiLetterOrDigit(plain[0])) return 0;
        plain.CopyTo(letters);
        return plain.Length;
    }

    /// <summary>True for a combining mark, or an invisible character that people paste without knowing.</summary>
    internal static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\uFE0F';

    private static int Put(Span<char> letters, char c)
    {
        letters[0] = c;
        return 1;
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (c < 128) folded.Append(char.ToLowerInvariant(c));
        else if (Plain(c) is { } plain) folded.Append(plain);
        else if (!IsMark(c)) folded.Append(char.ToLowerInvariant(c));
    }

    private static string? Plain(char c) =>
        Table.GetValueOrDefault(char.ToLowerInvariant(c))
        ?? (c is >= '！' and <= '～' ? char.ToLowerInvariant((char)(c - '！' + '!')).ToString() : null);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\u2800';

    private static void Separate(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
    }

    private static string Trimmed(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static Dictionary<char, string> BuildTable()
    {
        var table = new Dictionary<char, string>();
        foreach (var (plain, letters) in Families)
            foreach (var letter in letters)
                table[letter] = plain;
        return table;
    }

    private static Dictionary<(char Letter, char Mark), char> BuildComposed()
    {
        var composed = new Dictionary<(char, char), char>();
        foreach (var family in Compositions)
            foreach (var letter in family.AsSpan(1))
            {
                var plain = Table[letter]![0];
                composed[(plain, family[0])] = letter;
                composed[(char.ToUpperInvariant(plain), family[0])] = char.ToUpperInvariant(letter);
            }
        return composed;
    }
}
