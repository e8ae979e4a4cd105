using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Whether the history can be believed.</summary>
/// <param name="Rows">Rows read, up to the first that is broken.</param>
/// <param name="Head">Hash of the last row: noted elsewhere, it proves later that nothing was cut off the end. Empty without history.</param>
/// <param name="Broken">The first broken link: which row or sheet, and how; null when everything holds.</param>
public sealed record ChainVerdict(long Rows, string Head, string? Broken);

/// <summary>Checks the chain of the history link by link, then that the sheets are what it says.</summary>
internal static class HistoryChain
{
    public static ChainVerdict Verify(SqliteTransaction transaction)
    {
        var (rows, previous) = (0L, "");
        var told = new Dictionary<string, (long Version, Dictionary<string, string> Cells)>(StringComparer.Ordinal);
        try
        {
            foreach (var entry in HistoryTable.Read(transaction.Connection!, "1 ORDER BY Id"))
            {
                if (Fault(entry, rows + 1, previous, told) is { } fault) return new(rows, previous, fault);
                (rows, previous) = (rows + 1, entry.Hash);
            }
        }
        catch (Exception e) when (e is JsonException or ArgumentException or IndexOutOfRangeException or InvalidCastException)
        {
            return new(rows, previous, $"row {rows + 1} of the history cannot be read");
        }
        return new(rows, previous, Sheets(transaction, told));
    }

    private static string? Fault(HistoryEntry entry, long number, string previous, Dictionary<string, (long Version, Dictionary<string, string> Cells)> told)
    {
        var id = entry.Change.Structure;
        if (entry.Number != number) return $"row {number} of the history is missing";
        if (entry.Previous != previous) return $"row {number} of the history ({id}) does not follow row {number - 1}";
        if (entry.Hash != entry.Sealed()) return $"row {number} of the history ({id}) was rewritten";
        var (version, cells) = told.GetValueOrDefault(id, (entry.Change.VersionSeen, []));
        if (version != entry.Change.VersionSeen) return $"row {number} of the history ({id}) does not follow version {version} of the sheet";
        foreach (var change in entry.Change.Changes)
        {
            if (cells.TryGetValue(change.Field, out var cell) && cell != change.Before) return $"row {number} of the history ({id}) does not begin with the {change.Field} that was there";
            cells[change.Field] = change.After;
        }
        told[id] = (entry.Version, cells);
        return null;
    }

    // Cells that no row of the history touches came with the starter directory.
    private static string? Sheets(SqliteTransaction transaction, Dictionary<string, (long Version, Dictionary<string, string> Cells)> told)
    {
        using var command = Statements.Prepare(transaction, "SELECT Id, Version, Sheet FROM structures ORDER BY Id", 0);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var (id, version) = (rows.GetString(0), rows.GetInt64(1));
            if (!told.Remove(id, out var last)) last = (1, []);
            if (version != last.Version) return $"the sheet {id} stands at version {version}, its history ends at version {last.Version}";
            var cells = SheetCells.Parse(rows.GetString(2));
            if (last.Cells.FirstOrDefault(c => cells[c.Key] != c.Value) is { Key: { } field }) return $"the {field} of the sheet {id} is not what its history says";
        }
        return told.Keys.FirstOrDefault() is { } missing ? $"the sheet {missing} is missing, its history is there" : null;
    }
}
