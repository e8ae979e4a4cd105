using System.Collections.Immutable;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>What comes of wishing a change undone.</summary>
public abstract record UndoResult
{
    private UndoResult()
    {
    }

    /// <summary>The undoing can be proposed.</summary>
    /// <param name="Sheets">What becomes of each sheet.</param>
    /// <param name="IsAPersonsWord">False when what is undone is a file's word: the same file may be imported again.</param>
    public sealed record Ready(ImmutableArray<SheetChange> Sheets, bool IsAPersonsWord) : UndoResult
    {
        /// <summary>The proposal to show and confirm.</summary>
        /// <param name="by">Who undoes.</param>
        /// <param name="at">When.</param>
        /// <param name="undoes">The proposal that is undone.</param>
        public Proposal By(Author by, DateTimeOffset at, string undoes) =>
            Proposal.Of(Sheets, by, at, ChangeOrigin.Undo) with { Undoes = undoes, IsAPersonsWord = IsAPersonsWord };
    }

    /// <summary>Later changes touch the same fields: undo those first.</summary>
    /// <param name="Later">Each later change and the field that it shares.</param>
    /// <param name="Rest">The sheets that nothing prevents: to be offered alone, never done silently. Empty when there is none.</param>
    public sealed record Blocked(ImmutableArray<(HistoryEntry Entry, string Field)> Later, ImmutableArray<SheetChange> Rest) : UndoResult;

    /// <summary>No such change is in the history.</summary>
    public sealed record Unknown : UndoResult;
}

/// <summary>An old change → the proposal that takes it back: a change, a creation, a closing, a merge, an import as a whole. Pure.</summary>
public static class Undoing
{
    /// <summary>What takes a proposal back.</summary>
    /// <param name="undone">Its rows of the history.</param>
    /// <param name="later">Every later row of the same sheets.</param>
    /// <param name="now">The same sheets as they stand.</param>
    public static UndoResult Of(ImmutableArray<HistoryEntry> undone, ILookup<string, HistoryEntry> later, IReadOnlyDictionary<string, KeptSheet> now)
    {
        if (undone.IsEmpty) return new UndoResult.Unknown();
        var blocking = undone.SelectMany(entry => Shared(entry, later[entry.Change.Structure])).ToImmutableArray();
        var blocked = blocking.Select(b => b.Entry.Change.Structure).ToHashSet(StringComparer.Ordinal);
        var sheets = undone.Where(e => !blocked.Contains(e.Change.Structure)).Select(e => Back(e, now[e.Change.Structure])).Where(s => !s.Changes.IsEmpty).ToImmutableArray();
        return blocking.IsEmpty ? new UndoResult.Ready(sheets, undone.Any(e => e.IsAPersonsWord)) : new UndoResult.Blocked(blocking, sheets);
    }

    private static IEnumerable<(HistoryEntry Entry, string Field)> Shared(HistoryEntry entry, IEnumerable<HistoryEntry> later) =>
        from other in later
        where other.Number > entry.Number
        from change in other.Change.Changes
        where !(change.Field == StandardNames.UpdatedColumn && !IsCreation(entry)) && entry.Change.Changes.Any(c => c.Field == change.Field)
        select (other, change.Field);

    // Everybody's change moves the date of a sheet: it goes back only when nobody moved it since.
    private static SheetChange Back(HistoryEntry entry, KeptSheet now) =>
        new(now.Id, now.Version, [.. entry.Change.Changes.Where(c => now.Cells[c.Field] == c.After).Select(c => c.Reversed())]);

    private static bool IsCreation(HistoryEntry entry) => entry.Change.Changes.Any(c => c.Field == StandardNames.IdColumn);
}
