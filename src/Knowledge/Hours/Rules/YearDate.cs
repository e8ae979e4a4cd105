using NodaTime;
using OrientationBot.Knowledge.Hours.Calendars;
using OrientationBot.Knowledge.Hours.Grammar;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>Which bound of a range a date is: an impossible day (31 February) gives way inwards.</summary>
internal enum Bound { Start, End }

/// <summary>A day of the year, fixed, moving (Easter) or counted (second Monday of February), then moved by an offset.</summary>
/// <param name="Year">The only year concerned; null for every year.</param>
/// <param name="Offset">What moves it.</param>
internal abstract record YearDate(int? Year, DateOffset Offset)
{
    /// <summary>The day in a year; null when this year has none.</summary>
    public LocalDate? On(int year, Bound bound) =>
        year is >= 1 and <= Years.Last && (Year ?? year) == year && Nominal(year, bound) is { } day
            ? year == Years.Last ? day : Offset.From(day)
            : null;

    /// <summary>True when, in one and the same year, this day is never after the other one: such a range does not go over the new year.</summary>
    public bool PrecedesInYear(YearDate other) =>
        this == other || (this is FixedDate a && other is FixedDate b && (a.Month, a.Day).CompareTo((b.Month, b.Day)) <= 0);

    public sealed override string ToString() => $"{(Year is { } y ? $"{y} " : "")}{Name}{Offset}";

    protected abstract string Name { get; }

    protected abstract LocalDate? Nominal(int year, Bound bound);
}

/// <summary>« Dec 25 ».</summary>
internal sealed record FixedDate(int? Year, int Month, int Day, DateOffset Offset) : YearDate(Year, Offset)
{
    protected override string Name => $"{Words.NameOfMonth(Month)} {Day:00}";

    protected override LocalDate? Nominal(int year, Bound bound)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(year, Month);
        if (Day <= length) return new(year, Month, Day);
        var last = new LocalDate(year, Month, length);
        return bound == Bound.End ? last : last.PlusDays(1);
    }
}

/// <summary>« easter ».</summary>
internal sealed record EasterDate(int? Year, DateOffset Offset) : YearDate(Year, Offset)
{
    protected override string Name => "easter";

    protected override LocalDate? Nominal(int year, Bound bound) => Easter.Sunday(year);
}

/// <summary>« Feb Mo[2] ».</summary>
internal sealed record CountedDate(int? Year, int Month, IsoDayOfWeek Day, int Nth, DateOffset Offset) : YearDate(Year, Offset)
{
    protected override string Name => $"{Words.NameOfMonth(Month)} {Words.Name(Day)}[{Nth}]";

    protected override LocalDate? Nominal(int year, Bound bound)
    {
        var first = new LocalDate(year, Month, 1);
        var counted = Nth > 0
            ? first.PlusDays(-1).Next(Day).PlusDays(7 * (Nth - 1))
            : first.PlusMonths(1).Previous(Day).PlusDays(7 * (Nth + 1));
        return counted.Month == Month ? counted : null;
    }
}

/// <summary>What moves a date: to a weekday before or after it (« -Fr »), then by days (« +2 days »).</summary>
/// <param name="Weekday">The weekday gone to; null for none.</param>
/// <param name="Forward">Direction of that move.</param>
/// <param name="Days">Days added, −366 to 366.</param>
internal sealed record DateOffset(IsoDayOfWeek? Weekday, bool Forward, int Days)
{
    public static DateOffset None { get; } = new(null, false, 0);

    public LocalDate From(LocalDate date)
    {
        if (Weekday is { } day && date.DayOfWeek != day) date = Forward ? date.Next(day) : date.Previous(day);
        return Days == 0 ? date : date.PlusDays(Days);
    }

    public override string ToString() =>
        $"{(Weekday is { } day ? $" {(Forward ? '+' : '-')}{Words.Name(day)}" : "")}{DaysText(Days)}";

    /// <summary>« +2 days », « -1 day », or nothing.</summary>
    public static string DaysText(int days) => days == 0 ? "" : $" {(days > 0 ? "+" : "")}{days} day{(Math.Abs(days) > 1 ? "s" : "")}";
}
