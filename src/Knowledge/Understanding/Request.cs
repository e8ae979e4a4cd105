using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>A need with its calibrated probability.</summary>
/// <param name="Id">Id of a <see cref="Needs.Need"/> or of a <see cref="Needs.Branch"/> (« c'est pour mes droits »).</param>
/// <param name="Score">Probability, 0 to 1.</param>
public readonly record struct ScoredNeed(string Id, double Score);

/// <summary>One thing asked for, with the place that goes with it when the message names one for it.</summary>
/// <param name="Needs">Candidates, best first; never empty.</param>
/// <param name="Place">Its own place; null when the message gives none.</param>
public sealed record Request(ImmutableArray<ScoredNeed> Needs, PlaceMention? Place)
{
    /// <summary>The best candidate.</summary>
    public ScoredNeed Best => Needs[0];

    /// <summary>True when the second candidate is within the margin: ask one choice question.</summary>
    public bool Ambiguous { get; init; }
}
