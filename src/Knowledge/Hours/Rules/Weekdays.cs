using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Grammar;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>Weekdays, perhaps counted within their month and moved: « Mo-Fr », « Fr-Mo », « Mo[1,3] », « Su[-1] -2 days ».</summary>
/// <param name="From">First weekday.</param>
/// <param name="To">Last weekday; before the first, the range goes over the week's end.</param>
/// <param name="Nth">Which ones of the month: 1 to 5 from its start, −1 to −5 from its end; empty for all.</param>
/// <param name="Offset">Days added to the day counted.</param>
internal sealed record Weekdays(IsoDayOfWeek From, IsoDayOfWeek To, ImmutableSortedSet<int> Nth, int Offset)
{
    /// <summary>True when the day of the week alone decides.</summary>
    public bool IsPlain => Nth.IsEmpty && Offset == 0;

    public bool Matches(LocalDate date)
    {
        var day = Offset == 0 ? date : date.PlusDays(-Offset);
        return Contains(day.DayOfWeek) && (Nth.IsEmpty || Nth.Contains(FromStart(day)) || Nth.Contains(-FromEnd(day)));
    }

    public override string ToString()
    {
        var days = From == To ? Words.Name(From) : $"{Words.Name(From)}-{Words.Name(To)}";
        return Nth.IsEmpty ? days + DateOffset.DaysText(Offset) : $"{days}[{string.Join(',', Nth.Where(n => n > 0).Concat(Nth.Where(n => n < 0).Reverse()))}]{DateOffset.DaysText(Offset)}";
    }

    public bool Contains(IsoDayOfWeek day) => From <= To ? day >= From && day <= To : day >= From || day <= To;

    private static int FromStart(LocalDate date) => (date.Day - 1) / 7 + 1;

    private static int FromEnd(LocalDate date) => (CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month) - date.Day) / 7 + 1;
}

/// <summary>A holiday, perhaps moved: « PH », « SH », « PH -1 day ».</summary>
/// <param name="Kind">Public or school holiday.</param>
/// <param name="Offset">Days added to the holiday.</param>
internal sealed record Holiday(HolidayKind Kind, int Offset)
{
    public bool Matches(LocalDate date, World world) => world.IsHoliday(Kind, Offset == 0 ? date : date.PlusDays(-Offset));

    public override string ToString() => $"{(Kind == HolidayKind.Public ? "PH" : "SH")}{DateOffset.DaysText(Offset)}";
}

/// <summary>Weekdays and holidays of a rule: any of them (« PH,Sa »), or both together (« SH Mo-Fr »: those days, in the holidays).</summary>
/// <param name="Days">Weekdays; none with no holidays either means every day.</param>
/// <param name="Holidays">Holidays.</param>
/// <param name="Together">True when a day must be one of both.</param>
internal sealed record WeekSelector(ImmutableArray<Weekdays> Days, ImmutableArray<Holiday> Holidays, bool Together)
{
    public static WeekSelector Every { get; } = new([], [], false);

    public bool IsEmpty => Days.IsEmpty && Holidays.IsEmpty;

    /// <summary>True when weekday and kind of day alone decide: such rules are compiled to a table.</summary>
    public bool IsPlain => Days.All(d => d.IsPlain) && Holidays.All(h => h.Offset == 0);

    public bool Matches(LocalDate date, World world)
    {
        if (IsEmpty) return true;
        var day = IsOneOfDays(date);
        return Together == day ? IsHoliday(date, world) : day;
    }

    private bool IsOneOfDays(LocalDate date)
    {
        foreach (var days in Days)
            if (days.Matches(date)) return true;
        return false;
    }

    private bool IsHoliday(LocalDate date, World world)
    {
        foreach (var holiday in Holidays)
            if (holiday.Matches(date, world)) return true;
        return false;
    }

    public override string ToString() =>
        string.Join(Together ? ' ' : ',', new[] { string.Join(',', Holidays), string.Join(',', Days) }.Where(s => s.Length > 0));
}
