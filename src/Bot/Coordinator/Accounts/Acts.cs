using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Not allowed, in a sentence.</summary>
/// <param name="Reason">Why.</param>
public sealed record NotAllowed(Refusal Reason) : Act;

/// <summary>An account is about to be given: is it right?</summary>
/// <param name="Email">To whom.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Territories">Where, by name.</param>
public sealed record ConfirmInvitation(string Email, Role Role, ImmutableArray<string> Territories) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.Confirm, DeskOffers.GiveUp];
}

/// <summary>An account cannot be given yet: address, role or territory is missing.</summary>
public sealed record InvitationIncomplete : Act;

/// <summary>An account for a structure of which there is no sheet.</summary>
public sealed record NoSheetToInvite : Act;

/// <summary>An account for a structure, and several sheets resemble its name.</summary>
/// <param name="Names">Their names, with the commune.</param>
public sealed record WhichSheetToInvite(ImmutableArray<string> Names) : Act;

/// <summary>The account is not given.</summary>
public sealed record InvitationLeft : Act;

/// <summary>The account is given, and a mail says so.</summary>
/// <param name="Email">To whom.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Territories">Where, by name.</param>
public sealed record Invited(string Email, Role Role, ImmutableArray<string> Territories) : Act;

/// <summary>The address already has an account.</summary>
/// <param name="Email">The address.</param>
public sealed record AlreadyInvited(string Email) : Act;

/// <summary>Everybody who has an account: address, and names of territories in brackets.</summary>
/// <param name="Administrators">Administrators.</param>
/// <param name="Coordinators">Coordinators.</param>
/// <param name="Mediators">Mediators.</param>
/// <param name="Structures">People of structures.</param>
public sealed record AccountList(ImmutableArray<string> Administrators, ImmutableArray<string> Coordinators, ImmutableArray<string> Mediators, ImmutableArray<string> Structures) : Act;

/// <summary>The account is erased.</summary>
/// <param name="Email">The address.</param>
public sealed record AccountRemoved(string Email) : Act;

/// <summary>The address has no account.</summary>
/// <param name="Email">The address.</param>
public sealed record NoSuchAccount(string Email) : Act;

/// <summary>Subject of the mail that says an account was given.</summary>
public sealed record InvitationMailSubject : Act;

/// <summary>The mail that says an account was given.</summary>
/// <param name="Role">What they may do.</param>
/// <param name="Territories">Where, by name.</param>
/// <param name="Address">Where the assistant is.</param>
public sealed record InvitationMail(Role Role, ImmutableArray<string> Territories, string Address) : Act;
