using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Citizen;

/// <summary>The structures found, as cards, with what was understood said back.</summary>
/// <param name="Need">What was looked for; null for any help.</param>
/// <param name="Place">Around where.</param>
/// <param name="Wishes">What was added.</param>
/// <param name="Matches">The structures, nearest first.</param>
public sealed record Found(Wording.Need? Need, string Place, WishWords Wishes, ImmutableArray<Match> Matches) : Act
{
    /// <summary>There are further ones.</summary>
    public bool More { get; init; }

    /// <summary>These come after others (« d'autres ? »).</summary>
    public bool Further { get; init; }

    /// <summary>Other communes that the postal code may mean.</summary>
    public ImmutableArray<Offer> Neighbours { get; init; } = [];

    /// <summary>Only one is shown.</summary>
    public bool OnlyOne => Matches.Length == 1;

    /// <summary>How many are shown.</summary>
    public int Count => Matches.Length;

    /// <inheritdoc/>
    public override ImmutableArray<Match> Cards => Matches;

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers =>
        [.. More ? [Citizen.Offers.More] : ImmutableArray<Offer>.Empty, Citizen.Offers.NoneOfThese, Citizen.Offers.Wrong, .. Neighbours];
}

/// <summary>What was added to the need, as a template says it back; absent wishes are null or false.</summary>
/// <param name="Age">Age in years.</param>
/// <param name="Free">Must be free.</param>
/// <param name="Moment">When: <c>now</c>, <c>today</c>, <c>tomorrow</c>, <c>weekend</c>, a day in English, or <c>then</c>.</param>
/// <param name="Kilometres">Farthest distance.</param>
/// <param name="WithoutCar">No car.</param>
/// <param name="Care">Particular care.</param>
public sealed record WishWords(int? Age, bool Free, string? Moment, double? Kilometres, bool WithoutCar, ImmutableArray<Spoken.Label> Care)
{
    /// <summary>True when there is nothing to say back.</summary>
    public bool None => this is { Age: null, Free: false, Moment: null, Kilometres: null, WithoutCar: false, Care.IsEmpty: true };
}

/// <summary>A wish that no structure in reach meets, and that was given up.</summary>
/// <param name="Wish">The wish.</param>
/// <param name="Moment">When they wanted to come, as in <see cref="WishWords.Moment"/>.</param>
public sealed record Widened(Widening Wish, string? Moment) : Act;

/// <summary>The place lies outside the region: the nearest of ours follow, and the national map.</summary>
/// <param name="Place">The place.</param>
/// <param name="Map">Address of the national map.</param>
public sealed record OutsideRegion(string Place, string Map) : Act;

/// <summary>No further structures: the phone, help at a distance, a person.</summary>
/// <param name="Need">What was looked for.</param>
/// <param name="Place">Around where.</param>
/// <param name="Remote">Help at a distance can serve.</param>
public sealed record NoMore(Wording.Need? Need, string Place, bool Remote) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [.. Remote ? [Citizen.Offers.Remote] : ImmutableArray<Offer>.Empty, Citizen.Offers.Human, Citizen.Offers.Restart];
}

/// <summary>The directory holds nothing for this need: said plainly, with the ways on.</summary>
/// <param name="Need">What was looked for.</param>
/// <param name="Place">Around where.</param>
public sealed record NothingFound(Wording.Need? Need, string Place) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Human, Citizen.Offers.Wrong, Citizen.Offers.Restart];
}

/// <summary>« plus près »: those shown are the nearest; other ways than travelling.</summary>
/// <param name="Name">The nearest.</param>
/// <param name="Distance">How far it is.</param>
public sealed record NearestAlready(string Name, Spoken.Distance Distance) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Remote, Citizen.Offers.Itinerant, Citizen.Offers.Human];
}

/// <summary>One structure, that was picked or named.</summary>
/// <param name="Match">The structure.</param>
public sealed record OneStructure(Match Match) : Act
{
    /// <summary>Its name.</summary>
    public string Name => Match.Structure.Name;

    /// <inheritdoc/>
    public override ImmutableArray<Match> Cards => [Match];
}

/// <summary>Several structures bear that name: a few are shown, more are offered.</summary>
/// <param name="Candidates">The structures, as choices, when they are too many to be shown.</param>
/// <param name="Matches">The structures, when they are few.</param>
public sealed record SeveralNamed(ImmutableArray<Offer> Candidates, ImmutableArray<Match> Matches) : Act
{
    /// <summary>How many are shown.</summary>
    public int Count => Matches.Length;

    /// <inheritdoc/>
    public override ImmutableArray<Match> Cards => Matches;

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Candidates.IsEmpty ? [] : [.. Candidates, Citizen.Offers.Other];
}

/// <summary>No structure resembles that name.</summary>
/// <param name="Name">The name as read.</param>
public sealed record NoneNamed(string Name) : Act;

/// <summary>Those shown are put aside for this conversation.</summary>
public sealed record PutAside : Act;

/// <summary>The same answer would be given twice in a row: said, with other ways.</summary>
/// <param name="OfSearch">The answer was the cards of a search.</param>
public sealed record SameAnswer(bool OfSearch) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Human, Citizen.Offers.Restart];
}
