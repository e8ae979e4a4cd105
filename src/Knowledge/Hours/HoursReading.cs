using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Hours;

/// <summary>What came out of reading a text of opening hours: the part that was understood, and every problem.</summary>
/// <param name="Hours">The hours; null when no rule at all could be read.</param>
/// <param name="Problems">Errors and warnings, in the order of the text.</param>
public sealed record HoursReading(OpeningHours? Hours, ImmutableArray<HoursProblem> Problems)
{
    /// <summary>Parts of the text that were not used.</summary>
    public IEnumerable<HoursProblem> Errors => Problems.Where(p => p.IsError);

    /// <summary>Spellings that were understood with indulgence.</summary>
    public IEnumerable<HoursProblem> Warnings => Problems.Where(p => !p.IsError);

    /// <summary>True when some hours were read but not all of the text: to be shown as a doubt.</summary>
    public bool IsPartial => Hours is not null && Errors.Any();
}
