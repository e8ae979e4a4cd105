using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Evaluation;

/// <summary>A stretch of a day that is not closed.</summary>
/// <param name="Start">Minutes after the day's midnight.</param>
/// <param name="End">Exclusive; up to 48 h, for what goes on after midnight.</param>
/// <param name="State">Open or unknown.</param>
/// <param name="Comment">Comment of its rule, or null.</param>
internal readonly record struct Stretch(int Start, int End, OpeningState State, string? Comment)
{
    public bool Continues(Stretch before) => Start == before.End && State == before.State && Comment == before.Comment;
}

/// <summary>What the rules say of one day, and of the night that follows it: stretches in order, without overlap.</summary>
/// <param name="Stretches">The stretches; closed time is what they leave.</param>
internal sealed record DayPlan(ImmutableArray<Stretch> Stretches)
{
    public static DayPlan Closed { get; } = new([]);

    public bool IsClosed => Stretches.IsEmpty;

    /// <summary>True when the day goes on after midnight.</summary>
    public bool Spills { get; } = Stretches is [.., { End: > Clock.OneDay }];

    public bool Equals(DayPlan? other) => other is not null && Stretches.SequenceEqual(other.Stretches);

    public override int GetHashCode() => Stretches.Length;
}
