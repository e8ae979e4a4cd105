using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« invite marie@… coordinatrice du Loiret », « liste des coordinateurs », « retire … »: for administrators; coordinators invite within their territory. Shown and confirmed.</summary>
internal static class Accounts
{
    /// <summary>Another sheet as near to the name as this leaves a doubt.</summary>
    private const double Margin = 0.1;

    private const int MostNamed = 4;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Work.Invitation is { } pending && (desk.Agrees || desk.Declines)) return desk.Agrees ? Confirmed(desk, pending) : desk.With(Without(desk)).Say(new InvitationLeft());
        if (InvitedRole(desk) is { } role) return Propose(desk, role);
        if (desk.Asks(Order.InviteStructure)) return ForStructure(desk);
        if (desk.Asks(Order.Invite)) return desk.Say(new InvitationIncomplete());
        if (desk.Asks(Order.ListAccounts)) return List(desk);
        return desk.Asks(Order.RemoveAccount) && desk.Heard.Confided.Emails is [var email, ..] ? Remove(desk, email) : null;
    }

    private static Role? InvitedRole(Desk desk) =>
        desk.Asks(Order.InviteCoordinator) ? Role.Coordinator : desk.Asks(Order.InviteMediator) ? Role.Mediator : desk.Asks(Order.InviteAdministrator) ? Role.Administrator : null;

    private static Step Propose(Desk desk, Role role)
    {
        var over = role == Role.Administrator ? [] : TerritoriesNamed(desk);
        return desk.Heard.Confided.Emails is [var email] && Account.Fault(role, over) is null ? Shown(desk, email, role, over, Names(desk, over)) : desk.Say(new InvitationIncomplete());
    }

    private static Step ForStructure(Desk desk) => desk.Heard.Confided.Emails is not [var email] || desk.Order is not { Rest: { Length: > 0 } name } ? desk.Say(new InvitationIncomplete()) : new(desk.State, [])
    {
        Errand = new Errand.ByName(name, null),
        Then = finding => Meant(name, ((Finding.Named)finding).Candidates) switch
        {
            [] => desk.Say(new NoSheetToInvite()),
            [var only] => Shown(desk, email, Role.Structure, [only.Id], [Called(only)]),
            var several => desk.Say(new WhichSheetToInvite([.. several.Take(MostNamed).Select(Called)])),
        },
    };

    /// <summary>The sheet of this very name, or all that are as near to it as the best.</summary>
    private static ImmutableArray<Structure> Meant(string name, ImmutableArray<(Structure Structure, double Score)> candidates)
    {
        if (candidates.IsEmpty) return [];
        return candidates.Where(c => name.EndsWith(Fold.Words(c.Structure.Name), StringComparison.Ordinal)).ToArray() is [var very]
            ? [very.Structure]
            : [.. candidates.Where(c => c.Score >= candidates[0].Score - Margin).Select(c => c.Structure)];
    }

    private static string Called(Structure structure) =>
        structure.Name.Contains(structure.Commune.Name, StringComparison.OrdinalIgnoreCase) ? structure.Name : $"{structure.Name}, {structure.Commune.Name}";

    private static Step Shown(Desk desk, EmailAddress email, Role role, ImmutableArray<string> over, ImmutableArray<string> names) =>
        desk.Send<AccountFinding>(new AccountErrand.Prepare(role, over), finding => finding is AccountFinding.Refused refused
            ? desk.Say(new NotAllowed(refused.Reason))
            : desk.With(desk.Work with { Invitation = new(email.Value, role.ToString(), over, names) }).Say(new ConfirmInvitation(email.Value, role, names)));

    private static Step Confirmed(Desk desk, SavedInvitation pending)
    {
        var after = desk.With(Without(desk));
        if (!EmailAddress.TryParse(pending.Email, out var email) || !Enum.TryParse<Role>(pending.Role, out var role)) return after.Say(new InvitationLeft());
        var errand = new AccountErrand.Invite(email, role, pending.Over, pending.Names, desk.State.Language);
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
    internal static ImmutableArray<string> TerritoriesNamed(Desk desk)
    {
        ImmutableArray<string> named = [.. desk.Said.Places.Select(p => TerritoryOf(p.Candidates)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return !named.IsEmpty ? named : TerritoryOf(desk.Tools.Gazetteer.Locate(desk.Order?.Rest ?? "")) is { } one ? [one] : [];
    }

    private static string? TerritoryOf(ImmutableArray<PlaceCandidate> candidates) => candidates.Select(c => c.Place).FirstOrDefault(p => p.Territory is not null)?.Id;

    private static ImmutableArray<string> Names(Desk desk, ImmutableArray<string> over) => [.. over.Select(id => desk.Tools.Gazetteer.ById(id)?.Name ?? id)];
}
