using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>How a rule joins those before it.</summary>
internal enum RuleJoin
{
    /// <summary><c>;</c> replaces what the days it is about had; when it closes, only closes its times.</summary>
    Replaces,
    /// <summary><c>,</c> adds to it.</summary>
    Adds,
    /// <summary><c>||</c> counts on the days for which nothing is open before.</summary>
    FallsBack,
}

/// <summary>One rule: on these days, at these times, this state.</summary>
/// <param name="Join">How it joins those before it.</param>
/// <param name="Days">The days.</param>
/// <param name="Times">The times; none means all day.</param>
/// <param name="State">Open, closed or unknown.</param>
/// <param name="Comment">Comment, or null.</param>
internal sealed record Rule(RuleJoin Join, DaySelector Days, ImmutableArray<TimeRange> Times, OpeningState State, string? Comment)
{
    private static readonly ImmutableArray<TimeRange> WholeDay = [TimeRange.WholeDay];

    /// <summary>The times, written out when they are all day.</summary>
    public ImmutableArray<TimeRange> Spans => Times.IsEmpty ? WholeDay : Times;

    /// <summary>True when weekday and kind of day alone decide: such rules are compiled to a table.</summary>
    public bool IsWeekly => Days.IsWeekly && Times.All(t => t.IsFixed);

    /// <summary>The separator that stands before the rule, when it is not the first.</summary>
    public string Separator => Join switch { RuleJoin.Adds => ", ", RuleJoin.FallsBack => " || ", _ => "; " };

    /// <summary>The rule in canonical OSM syntax, as it must stand before another one.</summary>
    /// <param name="next">The rule that follows; null for the last.</param>
    public string Text(Rule? next)
    {
        var when = Days.IsEmpty && Times.IsEmpty ? "24/7" : string.Join(' ', new[] { Days.ToString(), string.Join(',', Times) }.Where(s => s.Length > 0));
        return string.Join(' ', new[] { when, StateText(next), Comment is null ? "" : $"\"{Comment}\"" }.Where(s => s.Length > 0));
    }

    /// <summary>« open » is what times alone mean: written only where the comment, or the comma of the next rule, would be read otherwise.</summary>
    private string StateText(Rule? next) => State switch
    {
        OpeningState.Closed => "off",
        OpeningState.Unknown => "unknown",
        _ when Times.IsEmpty && Comment is not null => "open",
        _ when next is { Join: RuleJoin.Adds } && Comment is null && (Times.IsEmpty || next.Days.IsEmpty) => "open",
        _ => "",
    };
}
