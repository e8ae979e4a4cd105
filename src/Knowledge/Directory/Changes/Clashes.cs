using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Changes of one sheet that did not know of each other.</summary>
internal static class Clashes
{
    /// <summary>The sheets that are no longer as they were seen, with what was changed since.</summary>
    public static ImmutableArray<Clash> Of(SqliteConnection connection, ImmutableArray<(SheetChange Change, KeptSheet Sheet)> kept) =>
        [.. kept.Where(k => !IsAsSeen(k.Change, k.Sheet)).Select(k => new Clash(k.Change.Structure, k.Sheet, k.Change, Since(connection, k.Change)))];

    /// <summary>The same change on the sheets as they stand, in place of one that waits; null when others changed a field of it, or closed a sheet.</summary>
    public static Proposal? Rebased(Proposal mine, bool waits, ImmutableArray<(SheetChange Change, KeptSheet Sheet)> kept, DateTimeOffset now)
    {
        if (!kept.All(k => CanFollow(k.Change, k.Sheet))) return null;
        var sheets = kept.Select(k => new SheetChange(k.Sheet.Id, k.Sheet.Version, k.Sheet.Cells.To(k.Sheet.Cells.With(k.Change.Changes)))).Where(s => !s.Changes.IsEmpty);
        return mine with { Id = Proposal.NewId(now), At = now, Sheets = [.. sheets], Amends = waits ? mine.Id : mine.Amends };
    }

    private static bool IsAsSeen(SheetChange change, KeptSheet sheet) =>
        sheet.Version == change.VersionSeen && change.Changes.All(c => sheet.Cells[c.Field] == c.Before);

    // Everybody's change moves the date: it belongs to nobody.
    private static bool CanFollow(SheetChange change, KeptSheet sheet) =>
        !sheet.Cells.IsNone && !sheet.Cells.IsClosed && change.Changes.All(c => c.Field == StandardNames.UpdatedColumn || sheet.Cells[c.Field] == c.Before);

    private static ImmutableArray<HistoryEntry> Since(SqliteConnection connection, SheetChange change) =>
        [.. HistoryTable.Read(connection, "Structure = $structure AND Version > $seen ORDER BY Id", ("$structure", change.Structure), ("$seen", change.VersionSeen))];
}
