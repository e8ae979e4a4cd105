using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>The sheets that one import writes, in one transaction and as one proposal of the history: it can be undone as a whole.</summary>
/// <remarks>Plain ADO.NET with statements prepared once; figures stand in <c>docs/benchmarks/changes.md</c>.</remarks>
internal sealed class ImportBatch : IDisposable
{
    private readonly SqliteTransaction _transaction;
    private readonly Reference _reference;
    private readonly Author? _by;
    private readonly Proposal _proposal;
    private readonly SheetTable _sheets;
    private readonly HistoryWriter _history;
    private readonly PersonsWords _words;
    private readonly Func<Structure, bool>? _may;
    private bool _begun;

    public ImportBatch(SqliteTransaction transaction, string file, Author? by, DateTimeOffset at, Reference reference, string? id = null, Func<Structure, bool>? may = null)
    {
        (_transaction, _reference, _by, _may) = (transaction, reference, by, may);
        var proposal = Proposal.Of([], by ?? Author.Operator, at, ChangeOrigin.Import, file) with { State = ProposalState.Applied };
        _proposal = id is null ? proposal : proposal with { Id = id };
        _sheets = new(transaction);
        _history = new(transaction);
        _words = PersonsWords.Read(transaction.Connection!);
        Known = ReadKnown(transaction);
        Apart = PairsApart.Read(transaction);
    }

    /// <summary>The proposal of the history that this import is; null when it changed nothing, or is none of the history.</summary>
    public string? Id => _begun ? _proposal.Id : null;

    /// <summary>Every sheet as it stood before the import.</summary>
    public IReadOnlyDictionary<string, (long Version, string Sheet)> Known { get; }

    /// <summary>The pairs that are no duplicates: somebody looked.</summary>
    public ImmutableHashSet<SheetPair> Apart { get; }

    /// <summary>True for a sheet that whoever imports may change.</summary>
    public bool May(Structure structure) => _may?.Invoke(structure) ?? true;

    /// <summary>Writes a structure, but for what a person has said of it since the date of the source.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="row">The row that it comes from: which columns it speaks of.</param>
    public (Fate Fate, ImmutableArray<Remark> Remarks) Keep(Structure structure, Sheet row)
    {
        var (version, known) = Known.GetValueOrDefault(structure.Id, (0, "{}"));
        var before = SheetCells.Parse(known);
        var after = before.IsNone || row.Spoken is null || before.Read(_reference).Structure is not { } now ? SheetCells.Of(structure) : PartialSheet.Over(before, SheetCells.Of(structure), row.Spoken(now));
        var text = after.ToString();
        if (_may is { } may && (!may(structure) || (before.Read(_reference).Structure is { } standing && !may(standing))))
            return (Fate.Refused, [new(RemarkKind.OtherTerritory, structure.Commune.Name)]);
        if (known == text) return (Fate.Unchanged, []);
        if (before.IsClosed) return (Fate.Unchanged, [new(RemarkKind.KeptClosed)]);
        if (!row.IsDated && before.To(after).All(c => c.Field == StandardNames.UpdatedColumn)) return (Fate.Unchanged, []);
        var (merged, remarks) = _words.Over(structure, before, after, row.IsDated);
        if (!remarks.IsEmpty) merged = merged.Read(_reference).Structure is { } read ? SheetCells.Of(read) : before;
        if (!row.IsDated && before.To(merged).All(c => c.Field == StandardNames.UpdatedColumn)) return (Fate.Unchanged, remarks);
        if (before.To(merged) is not { IsEmpty: false } changes) return (Fate.Unchanged, remarks);
        _sheets.Write(structure.Id, version + 1, merged.ToString());
        if (_by is not null) Remember(new(structure.Id, version, changes));
        return (before.IsNone ? Fate.Added : Fate.Updated, remarks);
    }

    public void Dispose()
    {
        _history.Dispose();
        _sheets.Dispose();
    }

    private void Remember(SheetChange change)
    {
        if (!_begun) new ProposalTable(_transaction).Decide(_proposal, _by!.Account, _proposal.At, null);
        _begun = true;
        _history.Add(_proposal, change, _by!, _proposal.At);
    }

    private static Dictionary<string, (long Version, string Sheet)> ReadKnown(SqliteTransaction transaction)
    {
        using var command = Statements.Prepare(transaction, "SELECT Id, Version, Sheet FROM structures", 0);
        using var rows = command.ExecuteReader();
        var known = new Dictionary<string, (long, string)>();
        while (rows.Read()) known.Add(rows.GetString(0), (rows.GetInt64(1), rows.GetString(2)));
        return known;
    }
}
