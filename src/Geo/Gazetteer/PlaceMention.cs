using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>A part of a text that names a place, and what it may mean, best first.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Candidates">What it may mean, best first; never empty. Several when the name or postal code is shared.</param>
public sealed record PlaceMention(int Start, int Length, ImmutableArray<PlaceCandidate> Candidates)
{
    /// <summary>The best candidate.</summary>
    public Place Best => Candidates[0].Place;

    /// <summary>True when the first candidate is not clearly ahead of the second: ask, do not guess.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>The whole address as typed, when a numbered street was named with the place (« 12 rue de la Paix, 45000 Orléans »); null otherwise.</summary>
    public string? Address { get; init; }
}

/// <summary>One meaning of a place name.</summary>
/// <param name="Place">The place.</param>
/// <param name="Score">0 to 1; comparable within one mention only.</param>
/// <param name="How">How it was recognised (<c>name</c>, <c>postal code</c>, <c>former name</c>, <c>typo</c>…), for <c>explain</c>.</param>
public sealed record PlaceCandidate(Place Place, double Score, string How);
