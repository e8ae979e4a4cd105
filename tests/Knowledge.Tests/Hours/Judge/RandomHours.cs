using NodaTime;

namespace OrientationBot.Knowledge.Tests.Hours.Judge;

/// <summary>Opening hours made at random from the parts that real sheets use.</summary>
/// <remarks>
/// Left out, because the judge and we read them otherwise on purpose (docs/hours-opening-hours.md): school holidays, which the judge starts a day later; <c>||</c>, which it reads by the minute
/// and we by the day; a comment without a state and an open end, which it calls unknown; what runs on after midnight; a range of dates that ends on an offset.
/// </remarks>
internal sealed class RandomHours(int seed)
{
    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private readonly Random _random = new(seed);

    /// <summary>One expression of one to three rules.</summary>
    public string Next()
    {
        var hours = Rule();
        for (var more = _random.Next(3); more > 0; more--) hours += Any("; ", "; ", ", ") + Rule();
        return hours;
    }

    /// <summary>A day for which the judge knows the public holidays.</summary>
    public LocalDate Day() => new LocalDate(2025, 1, 1).PlusDays(_random.Next(420));

    private string Rule() => _random.Next(8) switch
    {
        0 => $"{Weekdays()} off",
        1 => $"{Season()} off",
        2 => "PH off",
        3 => $"{Season()} {Weekdays(plain: true)} {Times()}",
        4 => $"{Season()} {Times()}",
        5 => $"{Weekdays()} {Times()} unknown",
        _ => $"{Weekdays()} {Times()}",
    };

    private string Weekdays(bool plain = false) => _random.Next(plain ? 4 : 9) switch
    {
        0 => $"{Any(Days)}-{Any(Days)}",
        1 => Any(Days),
        2 => "Mo-Fr",
        3 => $"{Any(Days)},{Any(Days)}",
        4 => $"{Any(Days)}[{Any("1", "2", "3", "4", "5", "-1", "-2", "1,3", "2-3")}]",
        5 => "PH",
        6 => "Mo-Fr,PH",
        7 => $"PH,{Any(Days)}",
        _ => "PH -1 day",
    };

    private string Season() => _random.Next(8) switch
    {
        0 => Any(Months),
        1 => $"{Any(Months)}-{Any(Months)}",
        2 => $"{Any(Months)} {Whole(1, 28)}-{Any(Months)} {Whole(1, 28)}",
        3 => $"{Any(Months)} {Whole(1, 28)}",
        4 => "easter",
        5 => $"week {Whole(1, 26)}-{Whole(27, 52)}/2",
        6 => $"week {Whole(1, 52)}",
        _ => $"2026 {Any(Months)} 1-2027 {Any(Months)} 15",
    };

    private string Times() => _random.Next(3) switch
    {
        0 => $"{Clock(8, 10)}-{Clock(11, 12)},{Clock(13, 15)}-{Clock(16, 19)}",
        1 => $"{Clock(7, 11)}-{Clock(12, 20)}",
        _ => "00:00-24:00",
    };

    private string Clock(int earliest, int latest) => $"{Whole(earliest, latest):00}:{Any("00", "15", "30", "45")}";

    private int Whole(int least, int most) => _random.Next(least, most + 1);

    private string Any(params string[] choices) => choices[_random.Next(choices.Length)];
}
