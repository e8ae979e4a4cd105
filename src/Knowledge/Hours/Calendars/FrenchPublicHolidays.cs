using NodaTime;

namespace OrientationBot.Knowledge.Hours.Calendars;

/// <summary>Public holidays of metropolitan France (article L3133-1 of the labour code; not those of Alsace and Moselle), computed.</summary>
public static class FrenchPublicHolidays
{
    /// <summary>First and last year answered.</summary>
    public const int FirstYear = 1900, LastYear = 2100;

    private static readonly LocalDate[] Easters = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(Calendars.Easter.Sunday)];

    /// <summary>True on a public holiday; null outside the years answered. Today's eleven days are taken for every year.</summary>
    public static bool? Is(LocalDate date) =>
        date.Year is < FirstYear or > LastYear ? null : IsFixed(date) || (date.Month is >= 3 and <= 6 && IsMoving(date));

    /// <summary>The public holidays of a year, in order: eleven, or ten when Ascension falls on 1 or 8 May.</summary>
    public static IEnumerable<LocalDate> Of(int year)
    {
        var easter = Calendars.Easter.Sunday(year);
        LocalDate[] days =
        [
            new(year, 1, 1), easter.PlusDays(1), new(year, 5, 1), new(year, 5, 8), easter.PlusDays(39), easter.PlusDays(50),
            new(year, 7, 14), new(year, 8, 15), new(year, 11, 1), new(year, 11, 11), new(year, 12, 25),
        ];
        return days.Distinct().Order();
    }

    private static bool IsFixed(LocalDate date) =>
        (date.Month, date.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25);

    private static bool IsMoving(LocalDate date)
    {
        var easter = Easters[date.Year - FirstYear];
        return (date.DayOfYear - easter.DayOfYear) is 1 or 39 or 50;
    }
}
