using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Sheets;

/// <summary>Reads and changes sheets on behalf of who has signed in. What is refused is logged without a word of the person.</summary>
internal sealed class SheetOffice(DirectoryStore store, LiveDirectory live, Reference reference, Rights rights, AccountStore accounts, DirectoryFollower follower, TimeProvider time, ILogger<SheetOffice> logger) : IDisposable
{
    private const int MostAlike = 3;

    private readonly ChangeDesk _desk = new(store, reference, AccountStanding.Reader(rights, time), time) { Follower = follower };
    private readonly History _history = new(store);

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(SheetErrand errand, Caller caller, CancellationToken cancellationToken)
    {
        if (caller.Who is not { } who) throw new InvalidOperationException("Sheets are changed by who has signed in.");
        try
        {
            return errand switch
            {
                SheetErrand.Look look => new SheetFinding.Seen(await _desk.SheetAsync(look.Id), Proposal.NewId(time.GetUtcNow()), time.GetUtcNow()),
                SheetErrand.Apply apply => await ApplyAsync(apply.Proposal, who),
                SheetErrand.Submit submit => await SubmitAsync(submit.Proposal, who),
                SheetErrand.TakeBack back => await TakeBackAsync(back.Proposal),
                SheetErrand.Tell tell => await TellAsync(tell.Query, cancellationToken),
                SheetErrand.Of of => new SheetFinding.OfCommune([.. live.Now.Structures.Where(s => s.Commune.Code == of.Commune).OrderBy(s => s.Name, StringComparer.Ordinal)]),
                SheetErrand.Alike alike => new SheetFinding.AlikeOnes([.. live.Now.Duplicates.Of(alike.Structure).Select(d => d.Second).Take(MostAlike)]),
                _ => await ClosedAsync(((SheetErrand.Closed)errand).Name),
            };
        }
        catch (StoreException)
        {
            return new SheetFinding.Failed();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _desk.Dispose();

    private StandingReader Standing(Account who) => AccountStanding.Reader(rights, time, who.Id == Account.LocalId ? who : null);

    private async Task<SheetFinding> ApplyAsync(Proposal proposal, Account who)
    {
        if (who.Id != Account.LocalId) return Ended(await _desk.ApplyAsync(proposal, who.Id), who);
        using var desk = new ChangeDesk(store, reference, Standing(who), time) { Follower = follower };
        return Ended(await desk.ApplyAsync(proposal, who.Id), who);
    }

    private async Task<SheetFinding> SubmitAsync(Proposal proposal, Account who)
    {
        var kept = await new WaitingProposals(store, reference, Standing(who), time).SubmitAsync(proposal);
        if (!kept) logger.Refused($"a proposal by {who.Id}", nameof(ApplyResult.Forbidden));
        return new SheetFinding.Submitted(kept);
    }

    private SheetFinding.Ended Ended(ApplyResult result, Account who)
    {
        if (result is ApplyResult.Forbidden) logger.Refused($"a change by {who.Id}", nameof(ApplyResult.Forbidden));
        return new(result);
    }

    private async Task<SheetFinding> TakeBackAsync(string proposal)
    {
        var result = await _history.UndoAsync(proposal);
        var about = result is UndoResult.Ready { Sheets: [var first, ..] } ? await _desk.SheetAsync(first.Structure) : null;
        return new SheetFinding.Undoable(result, about, time.GetUtcNow());
    }

    private async Task<SheetFinding> TellAsync(HistoryQuery query, CancellationToken cancellationToken)
    {
        var entries = await _history.FindAsync(query);
        var known = await accounts.AllAsync(cancellationToken);
        return new SheetFinding.Told(entries, known.Where(a => a.Name is not null).ToImmutableDictionary(a => a.Id, a => a.Name!));
    }

    private async Task<SheetFinding> ClosedAsync(string name)
    {
        var entries = await _history.FindAsync(new(Field: SheetCells.ClosedColumn) { Count = 500 });
        var closed = new List<Structure>();
        foreach (var id in entries.Select(e => e.Change.Structure).Distinct(StringComparer.Ordinal))
            if (await _desk.SheetAsync(id) is { Cells.IsClosed: true } sheet && sheet.Described(reference) is { } structure) closed.Add(structure);
        return new SheetFinding.ClosedOnes([.. new DirectorySnapshot(closed).ByName(name, null).Select(found => found.Structure)]);
    }
}
