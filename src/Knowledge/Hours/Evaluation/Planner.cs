using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Evaluation;

/// <summary>Applies rules to one day: the general evaluation, for any rule.</summary>
internal static class Planner
{
    /// <summary>The plan of a day. A holiday that nobody knows yet is taken both ways; where that changes the answer, the answer is unknown.</summary>
    public static DayPlan Plan(ImmutableArray<Rule> rules, LocalDate date, World world)
    {
        var plan = Apply(rules, date, world);
        if (!DependsOnUnknown(rules, date, world)) return plan;
        return Agreement(plan, Apply(rules, date, world with { UnknownIsHoliday = !world.UnknownIsHoliday }));
    }

    private static DayPlan Apply(ImmutableArray<Rule> rules, LocalDate date, World world)
    {
        if (!AnyMatches(rules, date, world)) return DayPlan.Closed;
        var sketch = new PlanSketch();
        var matched = false;
        foreach (var rule in rules)
        {
            var fallsBack = rule.Join == RuleJoin.FallsBack;
            if (fallsBack && matched && !sketch.IsClosed) continue;
            var matches = rule.Days.Matches(date, world);
            if (fallsBack) matched = false;
            if (!matches) continue;
            matched = true;
            if (rule.Join != RuleJoin.Adds && rule.State != OpeningState.Closed) sketch.Clear();
            Lay(sketch, rule, date, world);
        }
        return sketch.Finish();
    }

    private static void Lay(PlanSketch sketch, Rule rule, LocalDate date, World world)
    {
        foreach (var span in rule.Spans)
            if (span.On(date, world.Sun) is var (start, end)) sketch.Lay(new(start, end, rule.State, rule.Comment));
    }

    private static bool AnyMatches(ImmutableArray<Rule> rules, LocalDate date, World world)
    {
        foreach (var rule in rules)
            if (rule.Days.Matches(date, world)) return true;
        return false;
    }

    private static bool DependsOnUnknown(ImmutableArray<Rule> rules, LocalDate date, World world)
    {
        foreach (var rule in rules)
            foreach (var holiday in rule.Days.Week.Holidays)
                if (world.Holidays.Is(holiday.Kind, date.PlusDays(-holiday.Offset)) is null) return true;
        return false;
    }

    /// <summary>What two plans agree on; elsewhere unknown.</summary>
    private static DayPlan Agreement(DayPlan one, DayPlan other)
    {
        if (one.Equals(other)) return one;
        var sketch = new PlanSketch();
        int[] cuts = [.. one.Stretches.Concat(other.Stretches).SelectMany(s => new[] { s.Start, s.End }).Distinct().Order()];
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
            sketch.Lay(Agreed(At(one, start), At(other, start)) with { Start = start, End = end });
        return sketch.Finish();
    }

    private static Stretch Agreed(Stretch one, Stretch other) =>
        one.State == other.State ? one with { Comment = one.Comment ?? other.Comment }
        : new(0, 0, OpeningState.Unknown, one.Comment ?? other.Comment);

    private static Stretch At(DayPlan plan, int minute) => plan.Stretches.FirstOrDefault(s => s.Start <= minute && minute < s.End);
}
