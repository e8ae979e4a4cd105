using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« invite marie@… coordinatrice du Loiret », « liste des coordinateurs », « retire … »: for administrators, shown and confirmed.</summary>
internal static class Accounts
{
    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Work.Invitation is { } pending && (desk.Agrees || desk.Declines)) return desk.Agrees ? Confirmed(desk, pending) : desk.With(Without(desk)).Say(new InvitationLeft());
        if (InvitedRole(desk) is { } role) return Propose(desk, role);
        if (desk.Asks(Order.Invite)) return desk.Say(new InvitationIncomplete());
        if (desk.Asks(Order.ListAccounts)) return List(desk);
        return desk.Asks(Order.RemoveAccount) && desk.Heard.Confided.Emails is [var email, ..] ? Remove(desk, email) : null;
    }

    private static Role? InvitedRole(Desk desk) =>
        desk.Asks(Order.InviteCoordinator) ? Role.Coordinator : desk.Asks(Order.InviteMediator) ? Role.Mediator : desk.Asks(Order.InviteAdministrator) ? Role.Administrator : null;

    private static Step Propose(Desk desk, Role role)
    {
        var over = role == Role.Administrator ? [] : TerritoriesNamed(desk);
        if (desk.Heard.Confided.Emails is not [var email] || Account.Fault(role, over) is not null) return desk.Say(new InvitationIncomplete());
        return desk.Send<AccountFinding>(new AccountErrand.Prepare(), finding => finding is AccountFinding.Refused refused
            ? desk.Say(new NotAllowed(refused.Reason))
            : desk.With(desk.Work with { Invitation = new(email.Value, role.ToString(), over) }).Say(new ConfirmInvitation(email.Value, role, Names(desk, over))));
    }

    private static Step Confirmed(Desk desk, SavedInvitation pending)
    {
        var after = desk.With(Without(desk));
        if (!EmailAddress.TryParse(pending.Email, out var email) || !Enum.TryParse<Role>(pending.Role, out var role)) return after.Say(new InvitationLeft());
        var errand = new AccountErrand.Invite(email, role, pending.Over, Names(desk, pending.Over), desk.State.Language);
        return desk.Send<AccountFinding>(errand, finding => after.Say(finding switch
        {
            AccountFinding.Done => new Invited(email.Value, role, errand.Names),
            AccountFinding.Refused refused => new NotAllowed(refused.Reason),
            _ => new AlreadyInvited(email.Value),
        }));
    }

    private static Step List(Desk desk) => desk.Send<AccountFinding>(new AccountErrand.All(), finding => desk.Say(finding switch
    {
        AccountFinding.Listed listed => new AccountList(Of(desk, listed, Role.Administrator), Of(desk, listed, Role.Coordinator), Of(desk, listed, Role.Mediator), Of(desk, listed, Role.Structure)),
        _ => new NotAllowed(((AccountFinding.Refused)finding).Reason),
    }));

    private static ImmutableArray<string> Of(Desk desk, AccountFinding.Listed listed, Role role) =>
        [.. listed.Accounts.Where(a => a.Role == role).Select(a => desk.Tools.Names(a) is { IsEmpty: false } names ? $"{a.Email!.Value} ({string.Join(", ", names)})" : a.Email!.Value)];

    private static Step Remove(Desk desk, EmailAddress email) => desk.Send<AccountFinding>(new AccountErrand.Remove(email), finding => desk.Say(finding switch
    {
        AccountFinding.Done => new AccountRemoved(email.Value),
        AccountFinding.Refused refused => new NotAllowed(refused.Reason),
        _ => new NoSuchAccount(email.Value),
    }));

    private static WorkState Without(Desk desk) => desk.Work with { Invitation = null };

    /// <summary>Territories named in the message, or by what follows the role alone (« du Cher » is also a word); a town is none.</summary>
    private static ImmutableArray<string> TerritoriesNamed(Desk desk)
    {
        ImmutableArray<string> named = [.. desk.Said.Places.Select(p => TerritoryOf(p.Candidates)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return !named.IsEmpty ? named : TerritoryOf(desk.Tools.Gazetteer.Locate(desk.Order?.Rest ?? "")) is { } one ? [one] : [];
    }

    private static string? TerritoryOf(ImmutableArray<PlaceCandidate> candidates) => candidates.Select(c => c.Place).FirstOrDefault(p => p.Territory is not null)?.Id;

    private static ImmutableArray<string> Names(Desk desk, ImmutableArray<string> over) => [.. over.Select(id => desk.Tools.Gazetteer.ById(id)?.Name ?? id)];
}
