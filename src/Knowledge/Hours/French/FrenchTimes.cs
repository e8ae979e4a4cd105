using System.Globalization;
using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>Reads one time as French people write it: « 9h », « 8 h 30 », « 9:00 », « 14: », « midi », « 12h0 », « 1730 », and bare numbers.</summary>
internal static partial class FrenchTimes
{
    /// <summary>The token that starts there, and its length; null when there is no digit nor « midi ».</summary>
    public static (FrenchToken Token, int Length)? TryRead(string text, int at)
    {
        if (Noon().Match(text, at) is { Success: true } noon) return (new(Word.Time, noon.Value, noon.Value[2] == 'd' ? 720 : Clock.OneDay), noon.Length);
        if (!char.IsAsciiDigit(text[at])) return null;
        return Glued(text, at) ?? WithH(text, at) ?? WithColon(text, at) ?? Bare(text, at);
    }

    /// <summary>« 12h3019h »: two times without a space.</summary>
    private static (FrenchToken, int)? Glued(string text, int at) =>
        GluedTime().Match(text, at) is { Success: true } m ? Time(Word.Time, m, m.Groups[1].Value, m.Groups[2].Value) : null;

    private static (FrenchToken, int)? WithH(string text, int at)
    {
        if (HourAndMinutes().Match(text, at) is { Success: true } m && !IsNextHour(m, text)) return Time(Word.Time, m, m.Groups[1].Value, m.Groups["m"].Value);
        if (HourAndTens().Match(text, at) is { Success: true } tens) return Time(Word.MendedTime, tens, tens.Groups[1].Value, tens.Groups[2].Value + "0");
        return Hour().Match(text, at) is { Success: true } hour ? Time(Word.Time, hour, hour.Groups[1].Value, "0") : null;
    }

    /// <summary>In « 9h12h » and « 9h 12h » the 12 is an hour; in « 09h30h » the 30 are minutes.</summary>
    private static bool IsNextHour(Match match, string text) =>
        int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) <= 24 && FollowedByH().IsMatch(text, match.Index + match.Length);

    private static (FrenchToken, int)? WithColon(string text, int at)
    {
        if (ColonTime().Match(text, at) is { Success: true } m) return Time(Word.Time, m, m.Groups[1].Value, m.Groups[2].Value);
        return ColonOnly().Match(text, at) is { Success: true } half ? Time(Word.MendedTime, half, half.Groups[1].Value, "0") : null;
    }

    private static (FrenchToken, int)? Bare(string text, int at)
    {
        if (FourDigits().Match(text, at) is { Success: true } four) return Time(Word.Number, four, four.Groups[1].Value, four.Groups[2].Value);
        var number = ShortNumber().Match(text, at);
        return number.Success ? Time(Word.Number, number, number.Value, "0") : null;
    }

    private static (FrenchToken, int)? Time(Word kind, Match match, string hours, string minutes)
    {
        var value = int.Parse(hours, CultureInfo.InvariantCulture) * 60 + int.Parse(minutes, CultureInfo.InvariantCulture);
        return value <= Clock.OneDay ? (new(kind, match.Value, value), match.Length) : null;
    }

    private const string H = @"(\d{1,2}) ?h(?:eures?|rs?)?";

    [GeneratedRegex(@"\G(?:midi|minuit)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Noon();

    [GeneratedRegex($@"\G{H}([0-5]\d)(?=\d{{1,2}} ?h)", RegexOptions.CultureInvariant)]
    private static partial Regex GluedTime();

    [GeneratedRegex($@"\G{H}(?:(?<m>[0-5]\d)| (?<m>[0-5][05]))(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex HourAndMinutes();

    [GeneratedRegex($@"\G{H}([0-5])(?!\d| ?h|:)", RegexOptions.CultureInvariant)]
    private static partial Regex HourAndTens();

    [GeneratedRegex($@"\G{H}(?![b-df-z]|e(?!\d)|a(?! ?\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"\G ?h", RegexOptions.CultureInvariant)]
    private static partial Regex FollowedByH();

    [GeneratedRegex(@"\G(\d{1,2})[:.]([0-5]\d)(?![\d.])", RegexOptions.CultureInvariant)]
    private static partial Regex ColonTime();

    [GeneratedRegex(@"\G(\d{1,2}):(?= ?(?:[-/,;|]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex ColonOnly();

    [GeneratedRegex(@"\G([01]\d|2[0-3])([0-5]\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\G\d{1,2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();
}
