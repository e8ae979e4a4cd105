using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A page of sheets that may be one place.</summary>
/// <param name="Pairs">One line each, numbered.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="More">How many follow.</param>
/// <param name="Choices">The pairs as choices.</param>
public sealed record DuplicatePairs(ImmutableArray<Spoken.Said> Pairs, int Total, int More, ImmutableArray<Offer> Choices) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => More > 0 ? [.. Choices, DuplicateOffers.More] : Choices;
}

/// <summary>No two sheets there look alike.</summary>
public sealed record NoDuplicates : Act;

/// <summary>The territory named is none.</summary>
public sealed record NoSuchTerritory : Act;

/// <summary>Two sheets side by side.</summary>
/// <param name="First">The sheet that would stay: « 1 ».</param>
/// <param name="Second">The other: « 2 ».</param>
/// <param name="Likely">How likely they are one place, in words.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Fields">The fields that differ.</param>
public sealed record PairCompared(string First, string Second, Likelihood Likely, ImmutableArray<Spoken.Said> For, ImmutableArray<Spoken.Said> Against, ImmutableArray<Spoken.Said> Fields) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DuplicateOffers.Merge, DuplicateOffers.TwoPlaces];
}

/// <summary>Two sheets about to become one: is it right?</summary>
/// <param name="Id">Id of the proposal.</param>
/// <param name="First">The sheet that stays.</param>
/// <param name="Second">The other.</param>
/// <param name="Changes">What changes on the sheet that stays.</param>
/// <param name="Waits">It goes to the coordinators of the territory.</param>
/// <param name="Others">Cells of the other sheet, to be taken instead.</param>
public sealed record ShowMerge(string Id, string First, string Second, ImmutableArray<Spoken.Said> Changes, bool Waits, ImmutableArray<Offer> Others) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [SheetOffers.Apply(Id), DeskOffers.LeaveIt, .. Others];
}

/// <summary>The pair is put aside for good.</summary>
/// <param name="First">One sheet.</param>
public sealed record PairPutAside(string First) : Act;

/// <summary>Two sheets were named, and one of them, or both, is not known.</summary>
public sealed record NoSuchPair : Act;

/// <summary>A field was to be taken from a sheet, and it is not known, or the same on both.</summary>
public sealed record NothingToTake : Act;

/// <summary>A probability in words.</summary>
public enum Likelihood
{
    /// <summary>Below 0.7.</summary>
    Maybe,
    /// <summary>From 0.7: four of five are one place (<c>docs/duplicates.md</c>).</summary>
    Probably,
    /// <summary>From 0.9: all judged ones are one place.</summary>
    AlmostSurely,
}
