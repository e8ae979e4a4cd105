using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>An address to compare: the words of the street written out, and its numbers apart.</summary>
/// <param name="Words">Words of the street without its type; empty when no street is known.</param>
/// <param name="Numbers">House numbers (« 19-21 » has two, « 3 bis » one).</param>
internal readonly record struct Street(string[] Words, ImmutableArray<string> Numbers)
{
    private const int ShortestMisspelt = 4, MostDigits = 4, LongestGap = 4, MostWords = 24;

    /// <summary>Types of street and fillers: « 1 rue de la Gare » and « 1 avenue de la gare » are alike, and the number tells more than the type.</summary>
    private static readonly HashSet<string> Fillers =
    [
        "rue", "r", "avenue", "av", "ave", "boulevard", "bd", "bld", "boul", "place", "pl", "route", "rte", "chemin", "ch", "che", "allee", "all", "impasse", "imp", "quai", "cours", "square", "sq",
        "esplanade", "passage", "faubourg", "fbg", "fg", "ruelle", "parc", "lieu", "dit", "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "cs", "bp", "cedex",
    ];

    private static readonly Dictionary<string, string> WrittenOut = new()
    {
        ["gal"] = "general", ["gl"] = "general", ["mal"] = "marechal", ["dr"] = "docteur", ["st"] = "saint", ["ste"] = "sainte", ["cdt"] = "commandant", ["col"] = "colonel", ["pdt"] = "president", ["pr"] = "professeur",
    };

    public static Street Of(Structure structure)
    {
        var words = Fold.Words(structure.Address).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
        var start = Math.Max(0, Array.FindIndex(words, IsNumber));
        var numbers = words.Skip(start).TakeWhile((word, i) => i < LongestGap && (IsNumber(word) || IsSuffix(word))).Where(IsNumber).Select(Digits).ToImmutableArray();
        var street = words.Where((word, i) => !(IsNumber(word) && i < start + LongestGap) && !IsSuffix(word) && !Fillers.Contains(word));
        return new([.. street.Select(word => WrittenOut.GetValueOrDefault(word, word)).Distinct()], numbers);
    }

    /// <summary>Share of the words of the shorter street that the other has, slips of the pen allowed; 0 to 1.</summary>
    public double Likeness(Street other)
    {
        var (few, many) = Words.Length <= other.Words.Length ? (Words, other.Words) : (other.Words, Words);
        var (shared, all) = (0, 0);
        foreach (var word in few)
        {
            all += word.Length;
            if (Array.Exists(many, known => Same(word, known))) shared += word.Length;
        }
        return (double)shared / all;
    }

    private static bool Same(string word, string other) =>
        word == other || (Math.Min(word.Length, other.Length) >= ShortestMisspelt && Spelling.Distance(word, other, 2) <= (word.Length >= 2 * ShortestMisspelt ? 2 : 1));

    private static bool IsNumber(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]) && Digits(word).Length <= MostDigits;

    private static string Digits(string word) => string.Concat(word.TakeWhile(char.IsAsciiDigit));

    private static bool IsSuffix(string word) => word is "bis" or "ter" or "quater" or "b" or "t";
}
