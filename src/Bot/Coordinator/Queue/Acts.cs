using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A proposal that waits: what would change, and who asks for it.</summary>
/// <param name="Name">The structure.</param>
/// <param name="Commune">Its commune.</param>
/// <param name="Role">Role of who proposes.</param>
/// <param name="On">When.</param>
/// <param name="Why">Why; null when nothing was said.</param>
/// <param name="Lines">Field by field, before and after.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Clashes">Others changed the same fields since.</param>
/// <param name="Overtaken">The sheet changed while it was on the screen.</param>
public sealed record ProposalShown(
    string Name, string Commune, string Role, Spoken On, string? Why, ImmutableArray<Spoken.Said> Lines, int Waiting, bool Clashes, bool Overtaken) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers =>
        [.. Clashes ? ImmutableArray<Offer>.Empty : [QueueOffers.Accept], QueueOffers.Amend, QueueOffers.Refuse, QueueOffers.PassOver];
}

/// <summary>An error that a citizen signalled.</summary>
/// <param name="Name">The structure.</param>
/// <param name="Commune">Its commune.</param>
/// <param name="On">When.</param>
/// <param name="Words">What the person said.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Structure">Id of the structure.</param>
public sealed record ReportShown(string Name, string Commune, Spoken On, string Words, int Waiting, string Structure) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [ListOffers.See(Structure), QueueOffers.Mended, QueueOffers.Unfounded, QueueOffers.PassOver];
}

/// <summary>Nothing waits.</summary>
/// <param name="Reports">Errors of citizens were asked for.</param>
/// <param name="Passed">How many were passed over.</param>
public sealed record QueueEmpty(bool Reports, int Passed) : Act;

/// <summary>It is decided.</summary>
/// <param name="How">How.</param>
public sealed record CaseDecided(CaseEnd How) : Act;

/// <summary>How a case ended.</summary>
public enum CaseEnd
{
    /// <summary>The proposal is applied.</summary>
    Accepted,
    /// <summary>The proposal is refused.</summary>
    Refused,
    /// <summary>The report is closed.</summary>
    Closed,
    /// <summary>Somebody else had decided before.</summary>
    Before,
    /// <summary>It is left where it is.</summary>
    Left,
}

/// <summary>A proposal is about to be refused: why?</summary>
public sealed record AskRefusalReason : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.GiveUp];
}

/// <summary>How to decide otherwise than it was proposed.</summary>
public sealed record AmendHow : Act;

/// <summary>What became of a proposal, told to who made it.</summary>
/// <param name="Name">The structure.</param>
/// <param name="State">What became of it.</param>
/// <param name="Answer">What who decided said; null when nothing.</param>
public sealed record ProposalDecided(string Name, ProposalState State, string? Answer) : Act;
