using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OrientationBot.Knowledge.Hours.Edits;

/// <summary>A closing on days of the calendar, both included: « fermé du 20 décembre au 3 janvier », « fermé le 24/12 », « fermé jusqu'au 3 janvier », « fermé demain ».</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
internal sealed partial record DatedClosing(LocalDate First, LocalDate Last)
{
    private static readonly string[] Months = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "ao", "sep", "oct", "nov", "dec"];

    /// <summary>The closing that plain words say; null when they say none.</summary>
    public static DatedClosing? In(string said, LocalDate today)
    {
        if (!Closes.IsMatch(said)) return null;
        if (Between.Match(said) is { Success: true } both)
        {
            if (Read(both, "a", today, (Number(both, "bm"), both.Groups["bn"].Value, both.Groups["by"].Value)) is not { } first || Read(both, "b", first) is not { } last) return null;
            return last < first ? null : new(first, last);
        }
        if (Until.Match(said) is { Success: true } until) return Read(until, "b", today) is { } end ? new(today, end) : null;
        if (OneDay.Match(said) is { Success: true } one) return Read(one, "b", today) is { } day ? new(day, day) : null;
        return Relative.Match(said).Value switch
        {
            "aujourd'hui" => new(today, today),
            "demain" => new(today.PlusDays(1), today.PlusDays(1)),
            "cette semaine" => new(today, today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday))),
            "la semaine prochaine" or "semaine prochaine" => Week(today.With(DateAdjusters.Next(IsoDayOfWeek.Monday))),
            _ => null,
        };
    }

    private static DatedClosing Week(LocalDate monday) => new(monday, monday.PlusDays(6));

    /// <summary>A day and its month, in the year said or the first that is not before <paramref name="from"/>; the month may be that of the other end.</summary>
    private static LocalDate? Read(Match match, string end, LocalDate from, (int Month, string Name, string Year) other = default)
    {
        var day = Number(match, $"{end}d");
        var month = Number(match, $"{end}m") is > 0 and var number ? number : Month(match.Groups[$"{end}n"].Value);
        if (month == 0) month = other.Month > 0 ? other.Month : Month(other.Name ?? "");
        if (month is < 1 or > 12 || day < 1) return null;
        var year = Year(match.Groups[$"{end}y"].Value);
        for (var at = year ?? from.Year; at <= (year ?? from.Year + 1); at++)
            if (day <= CalendarSystem.Iso.GetDaysInMonth(at, month) && new LocalDate(at, month, day) is var date && (year is not null || date >= from)) return date;
        return null;
    }

    private static int? Year(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture) is < 100 and var two ? 2000 + two : int.Parse(text, CultureInfo.InvariantCulture);

    private static int Month(string name) => name.Length == 0 ? 0 : Array.FindIndex(Months, name.StartsWith) + 1;

    private static int Number(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    private const string Name = @"janv(?:ier)?|fev(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?";
    private const string Weekday = @"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?";
    private const string End = $@"{Weekday}(?<bd>\d{{1,2}})(?:er)?(?:/(?<bm>\d{{1,2}})(?:/(?<by>\d{{4}}|\d{{2}}))?| (?<bn>{Name})\b\.?(?: (?<by>\d{{4}}))?)";

    [GeneratedRegex(@"\b(?:ferme|fermeture|conges?|vacances|absente?s?)\b")]
    private static partial Regex Closes { get; }

    [GeneratedRegex($@"\bd[ue] {Weekday}(?<ad>\d{{1,2}})(?:er)?(?:/(?<am>\d{{1,2}})(?:/(?<ay>\d{{4}}|\d{{2}}))?| (?<an>{Name})\b\.?(?: (?<ay>\d{{4}}))?)? (?:jusqu'?)?au {End}")]
    private static partial Regex Between { get; }

    [GeneratedRegex($@"\bjusqu'?au {End}")]
    private static partial Regex Until { get; }

    [GeneratedRegex($@"\ble {End}")]
    private static partial Regex OneDay { get; }

    [GeneratedRegex(@"\b(?:aujourd'hui|demain|cette semaine|(?:la )?semaine prochaine)\b")]
    private static partial Regex Relative { get; }
}
