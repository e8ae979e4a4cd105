using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Who is signed in.</summary>
/// <param name="Role">Their role.</param>
/// <param name="Name">How they want to be called; null when it was not given.</param>
/// <param name="Territories">Names of their territories; empty for an administrator and a structure.</param>
public sealed record WhoYouAre(Role Role, string? Name, ImmutableArray<string> Territories) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.WorkHelp, DeskOffers.SignOut];
}

/// <summary>« qui suis-je ? » from a person who has not signed in.</summary>
public sealed record YouAreNobody : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.SignIn];
}

/// <summary>What a coordinator or an administrator can ask here.</summary>
/// <param name="Role">Which of them.</param>
public sealed record CoordinatorHelp(Role Role) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [QueueOffers.Proposals, QueueOffers.Reports];
}
