using NodaTime;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>What a person adds to a need; every part may be absent. Two messages' constraints combine with <see cref="With"/>.</summary>
public sealed record Constraints
{
    /// <summary>Nothing asked.</summary>
    public static Constraints None { get; } = new();

    /// <summary>Age in years of the person helped.</summary>
    public int? Age { get; init; }

    /// <summary>Groups the person says to belong to.</summary>
    public Publics Publics { get; init; }

    /// <summary>When they can come.</summary>
    public When? When { get; init; }

    /// <summary>It must cost nothing.</summary>
    public bool Free { get; init; }

    /// <summary>Particular care needed.</summary>
    public Care Care { get; init; }

    /// <summary>The way of being helped that was asked for.</summary>
    public Ways Ways { get; init; }

    /// <summary>The way of getting in touch that was asked for.</summary>
    public Access Contact { get; init; }

    /// <summary>Farthest distance accepted, in kilometres as said.</summary>
    public double? MaxKilometres { get; init; }

    /// <summary>The person has no car or cannot travel far.</summary>
    public bool WithoutCar { get; init; }

    /// <summary>An itinerant structure is asked for (a bus, someone who comes).</summary>
    public bool Itinerant { get; init; }

    /// <summary>Who handed out the voucher, as typed, for « pass-numerique ».</summary>
    public string? VoucherIssuer { get; init; }

    /// <summary>True when nothing is asked.</summary>
    public bool IsEmpty => this == None;

    /// <summary>These constraints, completed or replaced by what a later message says.</summary>
    public Constraints With(Constraints later) => new()
    {
        Age = later.Age ?? Age,
        Publics = Publics | later.Publics,
        When = later.When ?? When,
        Free = Free || later.Free,
        Care = Care | later.Care,
        Ways = later.Ways != 0 ? later.Ways : Ways,
        Contact = later.Contact != 0 ? later.Contact : Contact,
        MaxKilometres = later.MaxKilometres ?? MaxKilometres,
        WithoutCar = WithoutCar || later.WithoutCar,
        Itinerant = Itinerant || later.Itinerant,
        VoucherIssuer = later.VoucherIssuer ?? VoucherIssuer,
    };
}

/// <summary>A moment as people say it (« samedi matin », « maintenant », « en août »), not yet placed on the calendar.</summary>
public sealed record When
{
    /// <summary>« maintenant ».</summary>
    public bool Now { get; init; }

    /// <summary>« samedi ».</summary>
    public IsoDayOfWeek? Day { get; init; }

    /// <summary>« ce week-end ».</summary>
    public bool Weekend { get; init; }

    /// <summary>« aujourd'hui » is 0, « demain » 1, « après-demain » 2.</summary>
    public int? DaysAhead { get; init; }

    /// <summary>« le 24 décembre ».</summary>
    public AnnualDate? Date { get; init; }

    /// <summary>« en août » is 8.</summary>
    public int? Month { get; init; }

    /// <summary>Earliest time of day (« après 18 h », « l'après-midi » is 12:00).</summary>
    public LocalTime? From { get; init; }

    /// <summary>« le soir »: from 18:00 on, as a part of the day rather than an hour that was said.</summary>
    public bool Evening { get; init; }

    /// <summary>Latest time of day (« avant 9 h », « le matin » is 12:00).</summary>
    public LocalTime? To { get; init; }

    /// <summary>The next span of local time that it means, seen from <paramref name="now"/>; end exclusive.</summary>
    public (LocalDateTime Start, LocalDateTime End) Resolve(LocalDateTime now)
    {
        if (Now) return (now, now.PlusMinutes(1));
        var (first, days) = Days(now.Date);
        var start = first.At(From ?? LocalTime.Midnight);
        var end = To is { } to ? first.PlusDays(days - 1).At(to) : first.PlusDays(days).AtMidnight();
        if (end <= now && (Day ?? 0) != 0) return (start.PlusDays(7), end.PlusDays(7));
        return (start < now && now < end ? now : start, end);
    }

    private (LocalDate First, int Days) Days(LocalDate today)
    {
        if (DaysAhead is { } ahead) return (today.PlusDays(ahead), 1);
        if (Day is { } day) return (today.DayOfWeek == day ? today : today.Next(day), 1);
        if (Weekend) return today.DayOfWeek == IsoDayOfWeek.Sunday ? (today, 1) : (today.DayOfWeek == IsoDayOfWeek.Saturday ? today : today.Next(IsoDayOfWeek.Saturday), 2);
        if (Date is { } date) return (date.InYear(today.Year) is var d && d < today ? date.InYear(today.Year + 1) : d, 1);
        if (Month is { } month) return (new LocalDate(month < today.Month ? today.Year + 1 : today.Year, month, 1) is var m && m < today ? today : m, m < today ? m.PlusMonths(1).Minus(today).Days : CalendarSystem.Iso.GetDaysInMonth(m.Year, m.Month));
        return (today, 7);
    }
}
