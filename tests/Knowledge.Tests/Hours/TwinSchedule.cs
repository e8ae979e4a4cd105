using NodaTime;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Hours.Calendars;

namespace OrientationBot.Knowledge.Tests.Hours;

/// <summary>One rule of a random schedule, in the simplest form that can be judged.</summary>
internal sealed record TwinRule(string Separator, bool[]? Weekdays, (int From, int To)? Months, bool OnHolidays, (int Start, int End)[] Times, OpeningState State, string? Comment)
{
    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] MonthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public bool Matches(LocalDate date) => InMonths(date.Month) && (OnHolidays
        ? FrenchPublicHolidays.Is(date) == true
        : Weekdays is null || Weekdays[(int)date.DayOfWeek - 1]);

    public override string ToString() => string.Join(' ', new[] { MonthText(), DayText(), TimeText(), StateText(), Comment is null ? "" : $"\"{Comment}\"" }.Where(s => s.Length > 0));

    private bool InMonths(int month) => Months is not var (from, to) || (from <= to ? month >= from && month <= to : month >= from || month <= to);

    private string MonthText() => Months is var (from, to) ? $"{MonthNames[from - 1]}-{MonthNames[to - 1]}" : "";

    private string DayText() => OnHolidays ? "PH" : Weekdays is null ? "" : string.Join(',', Days.Where((_, i) => Weekdays[i]));

    private string TimeText() => string.Join(',', Times.Select(t => $"{t.Start / 60:00}:{t.Start % 60:00}-{t.End / 60:00}:{t.End % 60:00}"));

    private string StateText() => State switch { OpeningState.Closed => "off", OpeningState.Unknown => "unknown", _ => "open" };
}

/// <summary>A random schedule and the dumbest evaluation of it: every minute of a day painted, rule after rule.</summary>
internal sealed class TwinSchedule
{
    private const int Night = 2880;
    private readonly List<TwinRule> _rules = [];
    private readonly Dictionary<LocalDate, (OpeningState State, string? Comment)[]> _painted = [];
    private readonly Random _random;

    public TwinSchedule(int seed)
    {
        _random = new(seed);
        for (var i = _random.Next(1, 5); i > 0; i--) _rules.Add(RandomRule());
    }

    public string Text => string.Concat(_rules.Select((r, i) => i == 0 ? r.ToString() : r.Separator + r));

    /// <summary>State and comment of a minute.</summary>
    public (OpeningState State, string? Comment) At(LocalDateTime time)
    {
        var minute = time.Hour * 60 + time.Minute;
        var today = Day(time.Date)[minute];
        return today.State != OpeningState.Closed ? today : Day(time.Date.PlusDays(-1))[minute + 1440];
    }

    private (OpeningState State, string? Comment)[] Day(LocalDate date) =>
        _painted.TryGetValue(date, out var minutes) ? minutes : _painted[date] = Paint(date);

    private (OpeningState State, string? Comment)[] Paint(LocalDate date)
    {
        var minutes = new (OpeningState State, string? Comment)[Night];
        var matched = false;
        foreach (var rule in _rules)
        {
            if (rule.Separator == " || ")
            {
                if (matched && minutes.Any(m => m.State != OpeningState.Closed)) continue;
                matched = false;
            }
            if (!rule.Matches(date)) continue;
            matched = true;
            if (rule.Separator != ", " && rule.State != OpeningState.Closed) Array.Clear(minutes);
            foreach (var (start, end) in rule.Times.DefaultIfEmpty((0, 1440)))
                Array.Fill(minutes, rule.State == OpeningState.Closed ? default : (rule.State, rule.Comment), start, end - start);
        }
        return minutes;
    }

    private TwinRule RandomRule()
    {
        bool[]? days = Chance(3) ? null : [.. Enumerable.Range(0, 7).Select(_ => Chance(2))];
        if (days is not null) days[_random.Next(7)] = true;
        (int, int)? months = Chance(5) ? (_random.Next(1, 13), _random.Next(1, 13)) : null;
        var state = (OpeningState)Math.Max(_random.Next(4) - 1, Chance(4) ? 0 : 1);
        return new(Separator(), days, months, Chance(6), RandomTimes(), state, Chance(4) ? "note" : null);
    }

    private string Separator() => _random.Next(6) switch { 0 or 1 => ", ", 2 => " || ", _ => "; " };

    private (int, int)[] RandomTimes() => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next(0, 1430)).Select(start => (start, start + 1 + _random.Next(Chance(6) ? 1440 : 1440 - start)))];

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;
}
