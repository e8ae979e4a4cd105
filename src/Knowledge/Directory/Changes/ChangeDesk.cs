using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Applies proposals: sheets, history and proposal in one transaction, or nothing at all. Thread-safe.</summary>
/// <param name="store">The store.</param>
/// <param name="reference">What the readers need to know.</param>
/// <param name="standing">Reads the account again within the transaction.</param>
/// <param name="time">The clock.</param>
public sealed class ChangeDesk(DirectoryStore store, Reference reference, StandingReader standing, TimeProvider time) : IDisposable
{
    // SQLite lets a writer who waits try again now and then, in no order: within one process everybody has a turn instead.
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Puts what was applied in force in this process; null where nothing is.</summary>
    public DirectoryFollower? Follower { get; init; }

    /// <summary>A sheet as it stands, closed ones included; no cells when there never was one.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<KeptSheet> SheetAsync(string id) => store.ReadAsync(transaction =>
    {
        using var sheets = new SheetTable(transaction);
        return sheets.Read(id);
    });

    /// <summary>Applies a proposal, whether it waited in the queue or was only just confirmed.</summary>
    /// <param name="proposal">The proposal, as it was shown.</param>
    /// <param name="account">Who confirms it.</param>
    /// <param name="answer">What to say to whoever proposed it, when it is somebody else.</param>
    public async Task<ApplyResult> ApplyAsync(Proposal proposal, string account, string? answer = null)
    {
        await _one.WaitAsync();
        try
        {
            var result = await store.WriteAsync(transaction => Apply(transaction, proposal, account, answer), result => result is ApplyResult.Applied);
            if (result is ApplyResult.Applied) await FollowAsync();
            return result;
        }
        catch (StoreException failed)
        {
            return new ApplyResult.StoreFailed(failed.Trouble);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task FollowAsync()
    {
        try
        {
            if (Follower is not null) await Follower.CatchUpAsync();
        }
        catch (StoreException)
        {
            // The change is kept; whoever looks every few seconds puts it in force.
        }
    }

    private ApplyResult Apply(SqliteTransaction transaction, Proposal proposal, string account, string? answer)
    {
        var proposals = new ProposalTable(transaction);
        var state = proposals.StateOf(proposal.Id);
        var decided = state is { } own and not ProposalState.Pending ? own : proposals.AmendedState(proposal);
        if (decided is { } before) return new ApplyResult.AlreadyDecided(before);
        using var sheets = new SheetTable(transaction);
        var kept = proposal.Sheets.Select(change => (Change: change, Sheet: sheets.Read(change.Structure))).ToImmutableArray();
        if (Clashes.Of(transaction.Connection!, kept) is { IsEmpty: false } clashes)
            return new ApplyResult.Conflict(clashes, Clashes.Rebased(proposal, state is not null, kept, time.GetUtcNow()));
        var who = standing(transaction, account);
        if (Examine(proposal.Origin, kept, who) is { } no) return no;
        var now = time.GetUtcNow();
        using var history = new HistoryWriter(transaction);
        foreach (var (change, sheet) in kept)
        {
            sheets.Write(sheet.Id, sheet.Version + 1, sheet.Cells.With(change.Changes).ToString());
            history.Add(proposal, change, who!.Author, now);
        }
        if (proposal.Amends is { } amended && proposals.Find(amended) is { } original)
            proposals.Decide(original with { State = ProposalState.Amended }, account, now, answer);
        return new ApplyResult.Applied(proposals.Decide(proposal with { State = ProposalState.Applied }, account, now, answer));
    }

    /// <summary>Every sheet must be the account's to change, before and after, and stay one that can be read.</summary>
    private ApplyResult? Examine(ChangeOrigin origin, ImmutableArray<(SheetChange Change, KeptSheet Sheet)> kept, Standing? who)
    {
        foreach (var (change, sheet) in kept)
        {
            var next = sheet.Cells.With(change.Changes);
            if (who is null || CommuneSheet.Strays(change) || !who.Decides(sheet, change, reference, May(who, sheet, change))) return new ApplyResult.Forbidden(sheet.Id);
            var readable = CommuneSheet.CodeOf(sheet.Id) is null ? next.IsNone || next.Read(reference).Structure is not null : CommuneSheet.IsSound(change, reference.Gazetteer.Bassins);
            if (!readable) return new ApplyResult.Refused([new("", FaultKind.Unreadable, sheet.Id)]);
            // A proposal may come from elsewhere than a draft: the door is the same. An undoing brings back what stood there.
            if (origin != ChangeOrigin.Undo && TextGate.Faults(change) is { IsEmpty: false } faults) return new ApplyResult.Refused(faults);
        }
        return null;
    }

    /// <summary>That a sheet is right is also its structure's to say; anything else is for who decides.</summary>
    private Func<Structure, bool> May(Standing who, KeptSheet sheet, SheetChange change) =>
        Verification.Is(sheet, change, time.GetUtcNow()) ? who.MayVerify : who.MayDecide;
}
