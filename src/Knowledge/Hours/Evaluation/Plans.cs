using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Calendars;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Evaluation;

/// <summary>Gives the plan of any day: from a small table when weekday and kind of day decide, from the rules otherwise.</summary>
/// <remarks>Most real hours are weekly, so a day costs a look-up (see <c>docs/hours-opening-hours.md</c> for the measure).</remarks>
internal sealed class Plans
{
    /// <summary>Outside these years hours mean nothing: closed.</summary>
    private const int FirstYear = 1900, LastYear = 9997;

    private static readonly LocalDate AMonday = new(2024, 1, 1);

    private readonly ImmutableArray<Rule> _rules;
    private readonly HolidayCalendar _holidays;
    private readonly DayPlan[]? _table;
    private readonly bool _public, _school;

    private Plans(ImmutableArray<Rule> rules, HolidayCalendar holidays, bool compile)
    {
        (_rules, _holidays) = (rules, holidays);
        _public = Mentions(HolidayKind.Public);
        _school = Mentions(HolidayKind.School);
        FollowSun = rules.Any(r => r.Times.Any(t => !t.IsFixed));
        _table = compile && rules.All(r => r.IsWeekly) ? Compile() : null;
    }

    /// <summary>Plans compiled to a table where the rules allow it.</summary>
    public static Plans Compiled(ImmutableArray<Rule> rules, HolidayCalendar holidays) => new(rules, holidays, true);

    /// <summary>The same plans, always from the rules: what the table is tested and measured against.</summary>
    public static Plans General(ImmutableArray<Rule> rules, HolidayCalendar holidays) => new(rules, holidays, false);

    /// <summary>True when some times depend on where the place is.</summary>
    public bool FollowSun { get; }

    /// <summary>True when the same week comes back for ever: no change within a week means no change at all.</summary>
    public bool IsSameEveryWeek => _table is not null && !_public && !_school;

    /// <summary>The plan of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="sun">The sun at the place.</param>
    public DayPlan Of(LocalDate date, SunTimes sun)
    {
        if (date.Year is < FirstYear or > LastYear) return DayPlan.Closed;
        return _table is null ? Slowly(date, sun) : FromTable(date, sun);
    }

    private DayPlan FromTable(LocalDate date, SunTimes sun)
    {
        var row = (int)date.DayOfWeek - 1;
        if (_public)
        {
            if (_holidays.Is(HolidayKind.Public, date) is not { } isPublic) return Slowly(date, sun);
            if (isPublic) row += 7;
        }
        if (!_school) return _table![row];
        if (_holidays.Is(HolidayKind.School, date) is not { } isSchool) return Slowly(date, sun);
        return _table![isSchool ? row + 14 : row];
    }

    private DayPlan[] Compile() => [.. from school in (bool[])[false, true] from holiday in (bool[])[false, true] from day in Enumerable.Range(0, 7)
        select Planner.Plan(_rules, AMonday.PlusDays(day), new(new(_ => holiday, _ => school), SunTimes.Conventional, false))];

    private bool Mentions(HolidayKind kind) => _rules.Any(r => r.Days.Week.Holidays.Any(h => h.Kind == kind));

    private DayPlan Slowly(LocalDate date, SunTimes sun) => Planner.Plan(_rules, date, new(_holidays, sun, false));
}
