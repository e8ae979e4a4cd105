using System.Globalization;
using System.Text.RegularExpressions;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>Reads the names of days and months, and ranks (« 1er », « deuxième », « dernier »).</summary>
internal static partial class FrenchNames
{
    private static readonly string[] Days = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"];
    private static readonly string[] Months = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "ao", "sep", "oct", "nov", "dec"];
    private static readonly string[] Ranks = ["pr", "deux|sec", "tro", "qua", "cin"];

    /// <summary>The token that starts there, and its length; null when it is no name.</summary>
    public static (FrenchToken Token, int Length)? TryRead(string text, int at)
    {
        if (Rank().Match(text, at) is { Success: true } rank) return Token(Word.Nth, rank, RankOf(rank));
        if (Day().Match(text, at) is { Success: true } day) return Token(Word.Day, day, Index(Days, day.Value));
        return Month().Match(text, at) is { Success: true } month ? Token(Word.Month, month, Index(Months, month.Value)) : null;
    }

    private static (FrenchToken, int) Token(Word kind, Match match, int value) => (new(kind, match.Value, value), match.Length);

    private static int Index(string[] stems, string word) => Array.FindIndex(stems, stem => word.StartsWith(stem, StringComparison.Ordinal)) + 1;

    private static int RankOf(Match rank)
    {
        if (rank.Groups[1].Success) return int.Parse(rank.Groups[1].Value, CultureInfo.InvariantCulture);
        if (rank.Value.StartsWith("der", StringComparison.Ordinal)) return -1;
        return Array.FindIndex(Ranks, stems => stems.Split('|').Any(stem => rank.Value.StartsWith(stem, StringComparison.Ordinal))) + 1;
    }

    [GeneratedRegex(@"\G(?:([1-5])(?:ers?|eres?|emes?|e|nde?s?)|premi(?:er|ere)s?|deuxiemes?|seconde?s?|troisiemes?|quatriemes?|cinquiemes?|derni(?:er|ere)s?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(@"\G(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|lun|mar|mer|jeu|ven|sam|dim)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex($@"\G(?:{FrenchLexer.MonthNames})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
