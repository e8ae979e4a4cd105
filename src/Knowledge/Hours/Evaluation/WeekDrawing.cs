using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Calendars;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Evaluation;

/// <summary>Draws the table of a week, and the notes of what is not every week.</summary>
internal static class WeekDrawing
{
    private static readonly LocalDate AMonday = new(2024, 1, 1);
    private static readonly World WithoutHolidays = new(new(_ => false, _ => false), SunTimes.Conventional, false);

    /// <summary>The usual week: only the rules that hold every week.</summary>
    public static WeekTable Usual(ImmutableArray<Rule> rules)
    {
        ImmutableArray<Rule> usual = [.. rules.Where(IsUsual)];
        return new([.. Enumerable.Range(0, 7).Select(i => Row(AMonday.PlusDays(i), null, Planner.Plan(usual, AMonday.PlusDays(i), WithoutHolidays), usual))], Notes(rules));
    }

    /// <summary>The week of a date, as it really is.</summary>
    public static WeekTable Of(LocalDate date, ImmutableArray<Rule> rules, Func<LocalDate, DayPlan> plan)
    {
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        return new([.. Enumerable.Range(0, 7).Select(i => monday.PlusDays(i)).Select(day => Row(day, day, plan(day), rules))], Notes(rules));
    }

    /// <summary>True for a rule that holds every week.</summary>
    public static bool IsUsual(Rule rule) =>
        rule.Join != RuleJoin.FallsBack && rule.Days.IsWeekly && (rule.Days.Week.Holidays.IsEmpty || (rule.Days.Week.Days.Length > 0 && !rule.Days.Week.Together));

    private static WeekRow Row(LocalDate day, LocalDate? date, DayPlan plan, ImmutableArray<Rule> rules) =>
        new(day.DayOfWeek, date, [.. plan.Stretches.Select(s => new DaySpan(s.Start, s.End, s.State, s.Comment, s.End == Clock.OneDay && HasOpenEnd(rules)))]);

    private static bool HasOpenEnd(ImmutableArray<Rule> rules) => rules.Any(r => r.Times.Any(t => t.OpenEnd));

    private static ImmutableArray<WeekNote> Notes(ImmutableArray<Rule> rules) => [.. rules.Where(r => !IsUsual(r)).Select(Note)];

    private static WeekNote Note(Rule rule)
    {
        var week = rule.Days.Week;
        return new(KindOf(rule), rule.State, [.. Spans(rule)], [.. Weekdays(week)], rule.Days.ToString().TrimEnd(':'), rule.Comment)
        {
            Months = rule.Days.MonthDays is [Months months] ? (months.From, months.To) : null,
            Counted = [.. week.Days.SelectMany(d => d.Nth).Distinct().OrderBy(n => n < 0).ThenBy(n => n)],
        };
    }

    private static WeekNoteKind KindOf(Rule rule)
    {
        if (rule.Join == RuleJoin.FallsBack) return WeekNoteKind.Otherwise;
        if (rule.Days.Years.Length > 0 || rule.Days.MonthDays.Any(m => m is Dates)) return WeekNoteKind.Dates;
        if (rule.Days.MonthDays.Length > 0) return rule.Days.MonthDays.Length == 1 ? WeekNoteKind.Months : WeekNoteKind.Dates;
        if (rule.Days.Weeks.Length > 0) return WeekNoteKind.Weeks;
        if (rule.Days.Week.Holidays is [var holiday, ..]) return holiday.Kind == HolidayKind.Public ? WeekNoteKind.PublicHolidays : WeekNoteKind.SchoolHolidays;
        return WeekNoteKind.CountedDays;
    }

    private static IEnumerable<DaySpan> Spans(Rule rule) =>
        from time in rule.Times
        let span = time.On(AMonday, SunTimes.Conventional)
        where span is not null
        select new DaySpan(span.Value.Start, span.Value.End, rule.State, rule.Comment, time.OpenEnd);

    private static IEnumerable<IsoDayOfWeek> Weekdays(WeekSelector week) =>
        Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && week.Days.Any(d => d.Contains(day)));
}
