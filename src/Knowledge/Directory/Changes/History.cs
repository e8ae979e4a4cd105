using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Which part of the history is asked for; what is null does not matter.</summary>
/// <param name="Structure">Id of a structure.</param>
/// <param name="Field">A column that was changed.</param>
/// <param name="Account">Who applied it.</param>
/// <param name="From">From this instant on.</param>
/// <param name="To">Before this instant.</param>
public sealed record HistoryQuery(string? Structure = null, string? Field = null, string? Account = null, DateTimeOffset? From = null, DateTimeOffset? To = null)
{
    /// <summary>Most rows given, the newest.</summary>
    public int Count { get; init; } = 50;
}

/// <summary>Who changed what: read from the history. Thread-safe.</summary>
/// <param name="store">The store.</param>
public sealed class History(DirectoryStore store)
{
    /// <summary>The rows that a query asks for, newest first.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<HistoryEntry>> FindAsync(HistoryQuery query) => store.ReadAsync(transaction => HistoryTable.Read(
        transaction.Connection!,
        "($structure IS NULL OR Structure = $structure) AND ($account IS NULL OR \"By\" = $account) AND ($from IS NULL OR At >= $from) AND ($to IS NULL OR At < $to) "
        + "AND ($field IS NULL OR EXISTS (SELECT 1 FROM json_each(Changes) WHERE json_extract(value, '$[0]') = $field)) ORDER BY Id DESC LIMIT $count",
        ("$structure", query.Structure), ("$account", query.Account), ("$field", query.Field),
        ("$from", query.From?.ToUnixTimeMilliseconds()), ("$to", query.To?.ToUnixTimeMilliseconds()), ("$count", query.Count)).ToImmutableArray());

    /// <summary>What would take a proposal back, as things stand.</summary>
    /// <param name="proposal">Id of the proposal; that of an import is in its report.</param>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<UndoResult> UndoAsync(string proposal) => store.ReadAsync(transaction =>
    {
        var connection = transaction.Connection!;
        var undone = HistoryTable.Read(connection, "Proposal = $proposal ORDER BY Id", ("$proposal", proposal)).ToImmutableArray();
        var ids = undone.Select(e => e.Change.Structure).ToHashSet(StringComparer.Ordinal);
        var later = undone.IsEmpty ? [] : HistoryTable.Read(connection, "Id > $first AND Proposal <> $proposal ORDER BY Id", ("$first", undone[0].Number), ("$proposal", proposal)).Where(e => ids.Contains(e.Change.Structure));
        var byStructure = later.ToLookup(e => e.Change.Structure, StringComparer.Ordinal);
        using var sheets = new SheetTable(transaction);
        return Undoing.Of(undone, byStructure, ids.ToDictionary(id => id, sheets.Read, StringComparer.Ordinal));
    });

    /// <summary>Reads the whole history and says whether it can be believed.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ChainVerdict> VerifyAsync() => store.ReadAsync(HistoryChain.Verify);
}
