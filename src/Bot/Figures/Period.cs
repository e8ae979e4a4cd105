using NodaTime;

namespace OrientationBot.Bot.Figures;

/// <summary>Days that figures are about, the first and the last included.</summary>
internal sealed record Period
{
    /// <summary>A period.</summary>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public Period(LocalDate from, LocalDate to) => (From, To) = to >= from ? (from, to) : throw new ArgumentException($"{to} comes before {from}.", nameof(to));

    /// <summary>First day.</summary>
    public LocalDate From { get; }

    /// <summary>Last day.</summary>
    public LocalDate To { get; }

    /// <summary>How many days.</summary>
    public int Days => NodaTime.Period.DaysBetween(From, To) + 1;

    /// <summary>As many days, just before.</summary>
    public Period Before => new(From.PlusDays(-Days), From.PlusDays(-1));

    /// <summary>The calendar month of a day, as far as that day.</summary>
    public static Period MonthTo(LocalDate day) => new(new(day.Year, day.Month, 1), day);

    /// <summary>True when a day is one of them.</summary>
    public bool Contains(LocalDate day) => From <= day && day <= To;
}
