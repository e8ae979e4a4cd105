using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>How much was done on some sheets.</summary>
/// <param name="Corrected">Changes that are not of a file.</param>
/// <param name="Reported">Errors that citizens signalled.</param>
/// <param name="Handled">Those of them that were answered since.</param>
public sealed record WorkCounts(int Corrected, int Reported, int Handled);

/// <summary>Counts what was done on sheets. Thread-safe.</summary>
/// <param name="store">The store.</param>
public sealed class WorkDone(DirectoryStore store)
{
    private static readonly WorkCounts None = new(0, 0, 0);

    /// <summary>Counts within some instants.</summary>
    /// <param name="structures">Ids of the sheets that count.</param>
    /// <param name="from">From this instant on.</param>
    /// <param name="to">Before this instant.</param>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<WorkCounts> CountAsync(IReadOnlySet<string> structures, DateTimeOffset from, DateTimeOffset to) => !File.Exists(store.File) ? Task.FromResult(None) : store.ReadAsync(transaction =>
    {
        var reports = Rows(transaction, "error_reports", "SELECT Structure, EXISTS (SELECT 1 FROM report_answers a WHERE a.Report = r.Id) FROM error_reports r WHERE At >= $1 AND At < $2", from, to);
        var reported = reports.FindAll(r => structures.Contains(r.Structure));
        var changes = Rows(transaction, "structure_changes", "SELECT Structure, 0 FROM structure_changes WHERE At >= $1 AND At < $2 AND Origin <> 'Import'", from, to);
        return new WorkCounts(changes.Count(c => structures.Contains(c.Structure)), reported.Count, reported.Count(r => r.Answered));
    });

    // A store that never held a conversation, or a change, has no such table.
    private static List<(string Structure, bool Answered)> Rows(SqliteTransaction transaction, string table, string sql, DateTimeOffset from, DateTimeOffset to)
    {
        var found = new List<(string, bool)>();
        using var exists = Statements.Prepare(transaction, "SELECT COUNT(*) FROM sqlite_master WHERE name IN ($1, 'report_answers')", 1);
        exists.Parameters[0].Value = table;
        if (exists.ExecuteScalar() is not 2L) return found;
        using var command = Statements.Prepare(transaction, sql, 2);
        (command.Parameters[0].Value, command.Parameters[1].Value) = (from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds());
        using var rows = command.ExecuteReader();
        while (rows.Read()) found.Add((rows.GetString(0), rows.GetBoolean(1)));
        return found;
    }
}
