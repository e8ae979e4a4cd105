using NodaTime;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary><see cref="Constraints"/> as they are remembered: numbers and flags.</summary>
public sealed record SavedWishes
{
    /// <summary>Nothing asked.</summary>
    public static SavedWishes None { get; } = new();

    /// <summary>Age in years.</summary>
    public int? Age { get; init; }

    /// <summary>Groups.</summary>
    public Publics Publics { get; init; }

    /// <summary>When they can come.</summary>
    public SavedWhen? When { get; init; }

    /// <summary>It must cost nothing.</summary>
    public bool Free { get; init; }

    /// <summary>Particular care.</summary>
    public Care Care { get; init; }

    /// <summary>Way of being helped.</summary>
    public Ways Ways { get; init; }

    /// <summary>Way of getting in touch.</summary>
    public Access Contact { get; init; }

    /// <summary>Farthest distance, in kilometres.</summary>
    public double? MaxKilometres { get; init; }

    /// <summary>No car.</summary>
    public bool WithoutCar { get; init; }

    /// <summary>Someone who comes.</summary>
    public bool Itinerant { get; init; }

    /// <summary>Who gave the voucher.</summary>
    public string? VoucherIssuer { get; init; }

    /// <summary>Keeps constraints.</summary>
    public static SavedWishes Of(Constraints said) => new()
    {
        Age = said.Age,
        Publics = said.Publics,
        When = said.When is { } when ? SavedWhen.Of(when) : null,
        Free = said.Free,
        Care = said.Care,
        Ways = said.Ways,
        Contact = said.Contact,
        MaxKilometres = said.MaxKilometres,
        WithoutCar = said.WithoutCar,
        Itinerant = said.Itinerant,
        VoucherIssuer = said.VoucherIssuer,
    };

    /// <summary>The constraints again.</summary>
    public Constraints ToConstraints() => new()
    {
        Age = Age,
        Publics = Publics,
        When = When?.ToWhen(),
        Free = Free,
        Care = Care,
        Ways = Ways,
        Contact = Contact,
        MaxKilometres = MaxKilometres,
        WithoutCar = WithoutCar,
        Itinerant = Itinerant,
        VoucherIssuer = VoucherIssuer,
    };

    /// <summary>These wishes, completed or replaced by what a later message says.</summary>
    public SavedWishes With(Constraints later) => later.IsEmpty ? this : Of(ToConstraints().With(later));
}

/// <summary>A <see cref="When"/> as it is remembered.</summary>
public sealed record SavedWhen
{
    /// <summary>« maintenant ».</summary>
    public bool Now { get; init; }

    /// <summary>ISO day of the week, Monday is 1.</summary>
    public int? Day { get; init; }

    /// <summary>« ce week-end ».</summary>
    public bool Weekend { get; init; }

    /// <summary>Days from today.</summary>
    public int? DaysAhead { get; init; }

    /// <summary>A date, as month × 100 + day.</summary>
    public int? MonthDay { get; init; }

    /// <summary>Month, January is 1.</summary>
    public int? Month { get; init; }

    /// <summary>Earliest, in minutes since midnight.</summary>
    public int? From { get; init; }

    /// <summary>Latest, in minutes since midnight.</summary>
    public int? To { get; init; }

    /// <summary>Keeps a moment.</summary>
    public static SavedWhen Of(When said) => new()
    {
        Now = said.Now,
        Day = (int?)said.Day,
        Weekend = said.Weekend,
        DaysAhead = said.DaysAhead,
        MonthDay = said.Date is { } date ? date.Month * 100 + date.Day : null,
        Month = said.Month,
        From = Minutes(said.From),
        To = Minutes(said.To),
    };

    /// <summary>The moment again.</summary>
    public When ToWhen() => new()
    {
        Now = Now,
        Day = (IsoDayOfWeek?)Day,
        Weekend = Weekend,
        DaysAhead = DaysAhead,
        Date = MonthDay is { } date ? new AnnualDate(date / 100, date % 100) : null,
        Month = Month,
        From = Time(From),
        To = Time(To),
    };

    private static int? Minutes(LocalTime? time) => time is { } t ? t.Hour * 60 + t.Minute : null;

    private static LocalTime? Time(int? minutes) => minutes is { } m ? new LocalTime(m / 60 % 24, m % 60) : null;
}
