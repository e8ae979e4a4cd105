using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Proposals that wait for a coordinator of their territory, and what is told to whoever made them. Thread-safe.</summary>
/// <param name="store">The store.</param>
/// <param name="reference">What the readers need to know.</param>
/// <param name="standing">Reads the account again within the transaction.</param>
/// <param name="time">The clock.</param>
public sealed class WaitingProposals(DirectoryStore store, Reference reference, StandingReader standing, TimeProvider time)
{
    /// <summary>Keeps a proposal until somebody decides.</summary>
    /// <returns>False when its author may not propose it.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> SubmitAsync(Proposal proposal) => store.WriteAsync(transaction =>
    {
        var proposals = new ProposalTable(transaction);
        if (proposals.StateOf(proposal.Id) is not null) return true;
        if (standing(transaction, proposal.By.Account) is not { } who || !Touched(transaction, proposal).All(t => who.Proposes(t.Sheet, t.Change, reference))) return false;
        proposals.Submit(proposal);
        return true;
    }, kept => kept);

    /// <summary>The proposals that an account may decide, oldest first.</summary>
    /// <param name="account">Id of the account.</param>
    /// <param name="within">INSEE codes of the communes of interest; null for all of the account's own.</param>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<Proposal>> WaitingAsync(string account, IReadOnlySet<string>? within = null) => store.ReadAsync(transaction =>
        standing(transaction, account) is not { } who ? [] : new ProposalTable(transaction).Pending()
            .Where(p => Touched(transaction, p) is var sheets && sheets.All(t => who.Decides(t.Sheet, t.Change, reference)) && (within is null || sheets.Any(t => Lies(t.Sheet, t.Change, within))))
            .ToImmutableArray());

    /// <summary>A proposal; null when unknown.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<Proposal?> FindAsync(string id) => store.ReadAsync(transaction => new ProposalTable(transaction).Find(id));

    /// <summary>Refuses a proposal; whoever made it is told why.</summary>
    /// <returns>False when it does not wait, or the account may not decide it.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> RefuseAsync(string id, string account, string answer) => EndAsync(id, account, ProposalState.Refused, answer);

    /// <summary>Takes one's own proposal back.</summary>
    /// <returns>False when it does not wait, or is somebody else's.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> WithdrawAsync(string id, string account) => EndAsync(id, account, ProposalState.Withdrawn, null);

    /// <summary>What is still to be told to an account, oldest first.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<Notice>> NoticesAsync(string account) => store.ReadAsync(transaction => NoticeTable.Untold(transaction, account).ToImmutableArray());

    /// <summary>Keeps that something was told.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task ToldAsync(Notice notice) => store.WriteAsync(transaction => NoticeTable.Told(transaction, notice.Id, time.GetUtcNow()), _ => true);

    private Task<bool> EndAsync(string id, string account, ProposalState state, string? answer) => store.WriteAsync(transaction =>
    {
        var proposals = new ProposalTable(transaction);
        if (proposals.Find(id) is not { State: ProposalState.Pending } proposal || standing(transaction, account) is not { } who) return false;
        var may = state == ProposalState.Withdrawn ? proposal.By.Account == account : Touched(transaction, proposal).All(t => who.Decides(t.Sheet, t.Change, reference));
        if (may) proposals.Decide(proposal with { State = state }, account, time.GetUtcNow(), answer);
        return may;
    }, kept => kept);

    /// <summary>The sheets of a proposal as they are, and what would become of them.</summary>
    private static List<(KeptSheet Sheet, SheetChange Change)> Touched(SqliteTransaction transaction, Proposal proposal)
    {
        using var sheets = new SheetTable(transaction);
        return [.. proposal.Sheets.Select(change => (sheets.Read(change.Structure), change))];
    }

    /// <summary>True when a sheet is, or would be, in one of these communes.</summary>
    private bool Lies(KeptSheet sheet, SheetChange change, IReadOnlySet<string> within) => CommuneSheet.CodeOf(sheet.Id) is { } commune
        ? within.Contains(commune)
        : new[] { sheet.Described(reference), sheet.With(change).Described(reference) }.Any(s => s is not null && within.Contains(s.Commune.Code));
}
