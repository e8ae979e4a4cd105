using NodaTime;
using OrientationBot.Knowledge.Hours.Grammar;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>A part of the year.</summary>
internal abstract record MonthDays
{
    public abstract bool Matches(LocalDate date);
}

/// <summary>Whole months, every year: « Jul-Aug »; « Oct-Mar » goes over the new year.</summary>
/// <param name="From">First month, 1 to 12.</param>
/// <param name="To">Last month, 1 to 12.</param>
internal sealed record Months(int From, int To) : MonthDays
{
    public override bool Matches(LocalDate date) =>
        From <= To ? date.Month >= From && date.Month <= To : date.Month >= From || date.Month <= To;

    public override string ToString() => From == To ? Words.NameOfMonth(From) : $"{Words.NameOfMonth(From)}-{Words.NameOfMonth(To)}";
}

/// <summary>From a date to another, both included: « Dec 24-Jan 02 », « Jan 01-easter », « 2019 Sep 01-2020 Jul 31 ».</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; the first one that follows the start when its year is not said.</param>
internal sealed record Dates(YearDate Start, YearDate End) : MonthDays
{
    public override bool Matches(LocalDate date)
    {
        for (var year = date.Year - 2; year <= date.Year + 1; year++)
            if (Start.On(year, Bound.Start) is { } start && start <= date && EndAfter(start, year) is { } end && date <= end) return true;
        return false;
    }

    /// <remarks>A single counted day keeps both ends: « Feb Mo[2] » alone is a month and a weekday, not a date.</remarks>
    public override string ToString() => Start == End && Start is not CountedDate ? Start.ToString() : $"{Start}-{End}";

    /// <summary>The end that goes with a start; null when they do not meet (29 February alone, in an ordinary year).</summary>
    private LocalDate? EndAfter(LocalDate start, int year)
    {
        if (End.Year is { } fixedYear) return End.On(fixedYear, Bound.End);
        if (End.On(year, Bound.End) is { } end && end >= start) return end;
        return Start.PrecedesInYear(End) ? null : End.On(year + 1, Bound.End);
    }
}
