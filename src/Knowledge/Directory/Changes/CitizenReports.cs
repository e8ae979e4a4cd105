using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>An error that a citizen signalled on a sheet, and nobody has answered yet.</summary>
/// <param name="Id">Its number, never used again.</param>
/// <param name="Structure">Id of the structure.</param>
/// <param name="Words">What the person said, personal data masked: hostile until shown as plain text.</param>
/// <param name="At">When.</param>
public sealed record CitizenReport(long Id, string Structure, string Words, DateTimeOffset At);

/// <summary>The errors that citizens signal, for the coordinators of the territory. Thread-safe.</summary>
/// <remarks>They are kept by the conversations, in the same file, so that « oublie-moi » erases them; what is answered is kept here.</remarks>
/// <param name="store">The store.</param>
/// <param name="reference">What the readers need to know.</param>
/// <param name="standing">Reads the account again within the transaction.</param>
/// <param name="time">The clock.</param>
public sealed class CitizenReports(DirectoryStore store, Reference reference, StandingReader standing, TimeProvider time)
{
    private const string Unanswered = "SELECT r.Id, r.Structure, r.Words, r.At FROM error_reports r WHERE NOT EXISTS (SELECT 1 FROM report_answers a WHERE a.Report = r.Id)";

    /// <summary>The reports that an account may answer, oldest first.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<CitizenReport>> WaitingAsync(string account) => store.ReadAsync(transaction =>
        standing(transaction, account) is not { } who || !Exist(transaction) ? []
            : Read(transaction, $"{Unanswered} ORDER BY r.Id").Where(report => MayAnswer(transaction, who, report)).ToImmutableArray());

    /// <summary>Keeps that a report was looked at.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="account">Who answers.</param>
    /// <param name="answer">What was found.</param>
    /// <param name="proposal">Id of the proposal that mends the sheet; null when nothing was to be mended.</param>
    /// <returns>False when it does not wait any more, or the account may not answer it.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> AnswerAsync(long id, string account, string answer, string? proposal = null) => store.WriteAsync(transaction =>
    {
        if (standing(transaction, account) is not { } who || !Exist(transaction)) return false;
        var report = Read(transaction, $"{Unanswered} AND r.Id = $1", id).SingleOrDefault();
        if (report is null || !MayAnswer(transaction, who, report)) return false;
        using var command = Statements.Prepare(transaction, "INSERT INTO report_answers (Report, \"By\", At, Answer, Proposal) VALUES ($1, $2, $3, $4, $5)", 5);
        return Statements.Run(command, id, account, time.GetUtcNow().ToUnixTimeMilliseconds(), answer, proposal) == 1;
    }, kept => kept);

    private bool MayAnswer(SqliteTransaction transaction, Standing who, CitizenReport report)
    {
        using var sheets = new SheetTable(transaction);
        return sheets.Read(report.Structure).Cells.Read(reference).Structure is { } structure && who.MayDecide(structure);
    }

    private static List<CitizenReport> Read(SqliteTransaction transaction, string sql, params ReadOnlySpan<long> values)
    {
        using var command = Statements.Prepare(transaction, sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        using var rows = command.ExecuteReader();
        var reports = new List<CitizenReport>();
        while (rows.Read()) reports.Add(new(rows.GetInt64(0), rows.GetString(1), rows.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(3))));
        return reports;
    }

    // A store that never held a conversation has no such table.
    private static bool Exist(SqliteTransaction transaction)
    {
        using var command = Statements.Prepare(transaction, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'error_reports'", 0);
        return command.ExecuteScalar() is 1L;
    }
}
