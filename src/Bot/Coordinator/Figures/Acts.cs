using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Figures of a period in a territory.</summary>
/// <param name="Sentences">Two to four sentences: when, where, how many, how well.</param>
/// <param name="Tables">Tables, a line each row.</param>
/// <param name="Drawn">The picture and the rows; null when they could not be made.</param>
public sealed record FiguresShown(IReadOnlyList<Spoken> Sentences, IReadOnlyList<Spoken> Tables, Illustration? Drawn) : Act
{
    /// <inheritdoc/>
    public override Illustration? Illustration => Drawn;

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [FiguresOffers.ThisMonth, FiguresOffers.LastMonth, FiguresOffers.Unanswered, CoverageOffers.WhiteZones];
}

/// <summary>What was asked and has no fitting place.</summary>
/// <param name="Sentences">When, where, how many, why.</param>
/// <param name="Tables">By need and by part of the territory.</param>
/// <param name="Drawn">The picture and the rows; null when they could not be made.</param>
/// <param name="Needs">Needs without a fitting place, the most asked first.</param>
public sealed record UnansweredShown(IReadOnlyList<Spoken> Sentences, IReadOnlyList<Spoken> Tables, Illustration? Drawn, ImmutableArray<string> Needs) : Act
{
    private const int MostNeeds = 3;

    /// <inheritdoc/>
    public override Illustration? Illustration => Drawn;

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers =>
        [.. Needs.Take(MostNeeds).Select(FiguresOffers.WhoCouldAnswer), FiguresOffers.ThisMonth, FiguresOffers.LastMonth, Needs.IsEmpty ? CoverageOffers.WhiteZones : CoverageOffers.ZonesOf(Needs[0])];
}

/// <summary>The structures nearest to where a need has no fitting place.</summary>
/// <param name="Need">The need.</param>
/// <param name="Place">Where distances start.</param>
/// <param name="Matches">The structures; none when nobody in the directory answers it.</param>
/// <param name="NeedId">Id of the need.</param>
public sealed record WhoCouldAnswer(Spoken.NeedLabel Need, string Place, ImmutableArray<Match> Matches, string NeedId) : Act
{
    /// <summary>Nobody does.</summary>
    public bool Nobody => Matches.IsEmpty;

    /// <inheritdoc/>
    public override ImmutableArray<Match> Cards => Matches;

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [CoverageOffers.ZonesOf(NeedId), FiguresOffers.Unanswered];
}

/// <summary>No need without a fitting place is known that someone could be looked for.</summary>
public sealed record NoNeedWithoutAnswer : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [FiguresOffers.Unanswered];
}

/// <summary>The territory is not the person's own; the region is told.</summary>
public sealed record FiguresElsewhere : Act;

/// <summary>The figures cannot be read now.</summary>
public sealed record FiguresNotNow : Act;
