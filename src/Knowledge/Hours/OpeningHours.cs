using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Hours.Calendars;
using OrientationBot.Knowledge.Hours.Evaluation;
using OrientationBot.Knowledge.Hours.Grammar;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours;

/// <summary>Opening hours in OSM <c>opening_hours</c> syntax, parsed once and asked any number of times. Immutable and thread-safe.</summary>
/// <remarks>Grammar: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification; what differs stands in <c>docs/hours-opening-hours.md</c>.</remarks>
public sealed class OpeningHours
{
    private readonly Plans _plans;

    private OpeningHours(ImmutableArray<Rule> rules, HolidayCalendar holidays, Func<ImmutableArray<Rule>, HolidayCalendar, Plans> plans)
    {
        Rules = rules;
        Holidays = holidays;
        _plans = plans(rules, holidays);
    }

    internal ImmutableArray<Rule> Rules { get; }

    internal HolidayCalendar Holidays { get; }

    /// <summary>Reads a text: the part that is understood is used, and everything else is listed with its place. Never throws on a text.</summary>
    /// <param name="text">Hours in OSM syntax.</param>
    /// <param name="holidays">Public and school holidays; those of France, zone B, when null.</param>
    public static HoursReading Parse(string text, HolidayCalendar? holidays = null)
    {
        var (rules, problems) = HoursGrammar.Read(text);
        return new(rules.IsEmpty ? null : new(rules, holidays ?? HolidayCalendar.France, Plans.Compiled), problems);
    }

    /// <summary>The openings that meet a period, in order, cut to it; end exclusive. Neighbours that say the same are one.</summary>
    /// <param name="from">Start of the period, local time.</param>
    /// <param name="to">End of the period, exclusive.</param>
    /// <param name="at">Where, for hours that follow the sun; null for the conventional sun (up at 7:00, down at 19:00).</param>
    public ImmutableArray<OpenSpan> Spans(LocalDateTime from, LocalDateTime to, Position? at = null) => At(at).Spans(from, to);

    /// <summary>The openings that meet a period, as instants: right on both nights when the clocks change.</summary>
    public IEnumerable<(Interval When, OpeningState State, string? Comment)> Spans(Interval period, Position? at = null) =>
        from span in Spans(Local(period.Start.Minus(OneHour)), Local(period.End.Plus(OneHour)), at)
        let start = Instant.Max(CivilTime.Starts(span.Start), period.Start)
        let end = Instant.Min(CivilTime.Ends(span.End), period.End)
        where start < end
        select (new Interval(start, end), span.State, span.Comment);

    /// <summary>The state at a local time, when it ends, and the next opening.</summary>
    public OpeningStatus StatusAt(LocalDateTime now, Position? at = null) => At(at).StatusAt(now);

    /// <summary>The state at an instant: on the night when 2:30 comes twice, an opening until 2:30 lasts until the second.</summary>
    public OpeningState StateAt(Instant now, Position? at = null) =>
        Spans(new Interval(now, now.Plus(Duration.FromMinutes(1))), at).Where(s => s.When.Contains(now)).Select(s => s.State).FirstOrDefault();

    /// <summary>The best state met within a period: open if it is open at some moment of it, else unknown if it may be.</summary>
    public OpeningState BestBetween(LocalDateTime from, LocalDateTime to, Position? at = null)
    {
        var best = OpeningState.Closed;
        foreach (var span in Spans(from, to, at))
            if (span.State == OpeningState.Open) return OpeningState.Open;
            else best = OpeningState.Unknown;
        return best;
    }

    /// <summary>True when it is open, for sure, at some moment of the period.</summary>
    public bool IsOpenBetween(LocalDateTime from, LocalDateTime to, Position? at = null) => BestBetween(from, to, at) == OpeningState.Open;

    /// <summary>The usual week as a table, with notes for what is not every week.</summary>
    public WeekTable UsualWeek() => WeekDrawing.Usual(Rules);

    /// <summary>The week of a date as it really is, holidays and seasons included, with the same notes.</summary>
    public WeekTable WeekOf(LocalDate date, Position? at = null) => WeekDrawing.Of(date, Rules, day => _plans.Of(day, SunAt(at)));

    /// <summary>The hours in canonical OSM syntax; reads back to the same hours.</summary>
    public override string ToString() => string.Concat(Rules.Select((rule, i) => (i == 0 ? "" : rule.Separator) + rule.Text(Rules.ElementAtOrDefault(i + 1))));

    /// <summary>The same hours, evaluated rule by rule every time: what the compiled table is tested and measured against.</summary>
    internal OpeningHours Uncompiled() => new(Rules, Holidays, Plans.General);

    internal Timeline Under(SunTimes sun) => new(_plans, sun);

    private Timeline At(Position? at) => Under(SunAt(at));

    private SunTimes SunAt(Position? at) => at is null || !_plans.FollowSun ? SunTimes.Conventional : new(at, CivilTime.Paris);

    private static Duration OneHour => Duration.FromHours(1);

    private static LocalDateTime Local(Instant instant) => instant.InZone(CivilTime.Paris).LocalDateTime;
}
