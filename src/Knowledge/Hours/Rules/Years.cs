using NodaTime;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>Years, perhaps one in <paramref name="Step"/>: « 2020 », « 2010-2100/3 », « 2025+ ».</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year; 9999 for an open end.</param>
/// <param name="Step">1 for every year.</param>
internal sealed record Years(int From, int To, int Step)
{
    public const int Last = 9999;

    public bool Matches(LocalDate date) => date.Year >= From && date.Year <= To && (date.Year - From) % Step == 0;

    public override string ToString() =>
        To == From ? $"{From}" : To == Last && Step == 1 ? $"{From}+" : Step == 1 ? $"{From}-{To}" : $"{From}-{To}/{Step}";
}

/// <summary>ISO weeks, perhaps one in <paramref name="Step"/>: « week 01-53/2 »; « week 50-02 » goes over the new year.</summary>
/// <param name="From">First week, 1 to 53.</param>
/// <param name="To">Last week, 1 to 53.</param>
/// <param name="Step">1 for every week.</param>
internal sealed record Weeks(int From, int To, int Step)
{
    public bool Matches(LocalDate date)
    {
        var week = NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(date);
        var inside = From <= To ? week >= From && week <= To : week >= From || week <= To;
        return inside && (week - From + 53) % 53 % Step == 0;
    }

    public override string ToString() => To == From ? $"{From:00}" : Step == 1 ? $"{From:00}-{To:00}" : $"{From:00}-{To:00}/{Step}";
}
