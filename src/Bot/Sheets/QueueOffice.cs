using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Sheets;

/// <summary>Shows coordinators what waits for them, and keeps what they decide. Rights are read here, and again in the transaction that applies.</summary>
/// <param name="registry">The directory that is kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class QueueOffice(Registry registry, Clock clock)
{
    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(QueueErrand errand, Caller caller)
    {
        if (caller.Who is not { } who) return new QueueFinding.Refused(Refusal.NotSignedIn);
        if (who.Role is Role.Structure or Role.Mediator) return new QueueFinding.Refused(Refusal.OnlyProposes);
        return errand switch
        {
            QueueErrand.Next { Reports: true } next => await ReportAsync(who, next.Passed),
            QueueErrand.Next next => await ProposalAsync(who, next.Passed),
            QueueErrand.Accept accept => await AcceptAsync(who, accept),
            QueueErrand.Refuse refuse => await RefuseAsync(who, refuse),
            _ => await CloseAsync(who, (QueueErrand.Close)errand),
        };
    }

    private async Task<QueueFinding> ProposalAsync(Account who, int passed)
    {
        var waiting = new List<Proposal>();
        foreach (var proposal in await registry.Waiting(who).WaitingAsync(who.Id))
            if (await MayDecideAsync(who, proposal)) waiting.Add(proposal);
        return waiting.Count <= passed ? new QueueFinding.Nothing() : new QueueFinding.Shown(await CaseAsync(waiting[passed]), waiting.Count);
    }

    private async Task<QueueFinding> ReportAsync(Account who, int passed)
    {
        var waiting = (await registry.Reports(who).WaitingAsync(who.Id)).Where(r => MayDecide(who, r.Structure)).ToImmutableArray();
        if (waiting.Length <= passed) return new QueueFinding.Nothing();
        var (report, structure) = (waiting[passed], registry.Content.Directory.Now.ById(waiting[passed].Structure)!);
        return new QueueFinding.Shown(
            new(report.Id.ToString(CultureInfo.InvariantCulture), true, structure.Id, structure.Name, structure.Commune.Name, "", clock.Local(report.At).Date) { Words = report.Words }, waiting.Length);
    }

    private async Task<QueueFinding> AcceptAsync(Account who, QueueErrand.Accept accept)
    {
        if (await registry.Waiting().FindAsync(accept.Id) is not { State: ProposalState.Pending } proposal) return new QueueFinding.AlreadyDecided();
        if (!await MayDecideAsync(who, proposal)) return new QueueFinding.Refused(Refusal.OtherTerritory);
        var result = await registry.ApplyAsync(proposal, who);
        // What was shown was already made of the sheet as it stands: that is what is confirmed.
        if (result is ApplyResult.Conflict { Rebased: { } rebased } && rebased.Sheets[0].VersionSeen == accept.Version) result = await registry.ApplyAsync(rebased, who);
        return result switch
        {
            ApplyResult.Applied => new QueueFinding.Done(),
            ApplyResult.Conflict => new QueueFinding.Overtaken(await CaseAsync(proposal)),
            ApplyResult.Forbidden => new QueueFinding.Refused(Refusal.OtherTerritory),
            ApplyResult.StoreFailed failed => throw new StoreException(failed.Trouble),
            _ => new QueueFinding.AlreadyDecided(),
        };
    }

    private async Task<QueueFinding> RefuseAsync(Account who, QueueErrand.Refuse refuse)
    {
        if (await registry.Waiting().FindAsync(refuse.Id) is not { State: ProposalState.Pending } proposal) return new QueueFinding.AlreadyDecided();
        if (!await MayDecideAsync(who, proposal)) return new QueueFinding.Refused(Refusal.OtherTerritory);
        return await registry.Waiting(who).RefuseAsync(refuse.Id, who.Id, refuse.Reason) ? new QueueFinding.Done() : new QueueFinding.AlreadyDecided();
    }

    private async Task<QueueFinding> CloseAsync(Account who, QueueErrand.Close close)
    {
        var number = long.Parse(close.Id, CultureInfo.InvariantCulture);
        var report = (await registry.Reports(who).WaitingAsync(who.Id)).FirstOrDefault(r => r.Id == number);
        if (report is null) return new QueueFinding.AlreadyDecided();
        if (!MayDecide(who, report.Structure)) return new QueueFinding.Refused(Refusal.OtherTerritory);
        return await registry.Reports(who).AnswerAsync(number, who.Id, close.Mended ? "mended" : "unfounded") ? new QueueFinding.Done() : new QueueFinding.AlreadyDecided();
    }

    private bool MayDecide(Account who, string structure) => registry.Content.Directory.Now.ById(structure) is { } known && registry.Rights.MayDecide(who, known).IsAllowed;

    /// <summary>Both ends of every sheet, as it is and as it would be.</summary>
    private async Task<bool> MayDecideAsync(Account who, Proposal proposal)
    {
        foreach (var change in proposal.Sheets)
        {
            if (!Standing.Of(who, registry.Rights).Decides(await registry.SheetAsync(change.Structure), change, registry.Content.Reference)) return false;
        }
        return true;
    }

    private async Task<WaitingCase> CaseAsync(Proposal proposal)
    {
        var (first, reference) = (proposal.Sheets[0], registry.Content.Reference);
        var sheets = new List<(KeptSheet Sheet, SheetChange Change)>();
        foreach (var change in proposal.Sheets) sheets.Add((await registry.SheetAsync(change.Structure), change));
        var kept = sheets[0].Sheet;
        var structure = kept.Cells.Shown(reference) ?? kept.Cells.With(first.Changes).Shown(reference);
        return new(proposal.Id, false, first.Structure, structure?.Name ?? registry.NameOf(first.Structure) ?? first.Structure, structure?.Commune.Name ?? "", proposal.By.Role.ToLowerInvariant(), clock.Local(proposal.At).Date)
        {
            Sheets = [.. sheets],
            Words = proposal.Why,
            Version = kept.Version,
            Clashes = first.Changes.Any(c => !ChangeTelling.MovesWithOthers(c.Field) && kept.Cells[c.Field] != c.Before),
        };
    }
}
