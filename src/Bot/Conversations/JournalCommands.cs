using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Conversations;

/// <summary>The statements that a turn writes with, prepared once on the writer's own connection. Not thread-safe.</summary>
internal sealed class JournalCommands : IDisposable
{
    /// <summary>How long figures are kept: two years can be compared, and no more.</summary>
    public const int MonthsOfFigures = 25;

    private readonly SqliteCommand _receive, _begin, _move, _line, _answered, _forgetLines, _forgetReports, _report, _outcome, _expired, _release, _erase, _purge;
    private readonly SqliteCommand[] _all;

    public JournalCommands(SqliteConnection connection)
    {
        _receive = Prepare(connection, "INSERT OR IGNORE INTO lines (Conversation, Number, At, MessageId, Json, Answers, Answered) VALUES ($1, $2, $3, $4, $5, 0, 0)", 5);
        _begin = Prepare(connection, "INSERT OR IGNORE INTO conversations (Id, State, Version, LastNumber, Turns, LastAt, ExpiresAt) VALUES ($1, '{}', 0, 0, 0, NULL, $2)", 2);
        _move = Prepare(connection, "UPDATE conversations SET State = $2, Version = $3, LastNumber = $4, Turns = $5, LastAt = $6, ExpiresAt = $7 WHERE Id = $1 AND Version = $3 - 1", 7);
        _line = Prepare(connection, "INSERT INTO lines (Conversation, Number, At, MessageId, Json, Answers, Answered) VALUES ($1, $2, $3, NULL, $4, $5, 1)", 5);
        _answered = Prepare(connection, "UPDATE lines SET Answered = 1 WHERE Conversation = $1 AND Number = $2", 2);
        _forgetLines = Prepare(connection, "DELETE FROM lines WHERE Conversation = $1", 1);
        _forgetReports = Prepare(connection, "DELETE FROM error_reports WHERE Conversation = $1", 1);
        _report = Prepare(connection, "INSERT INTO error_reports (Conversation, Structure, Words, At) VALUES ($1, $2, $3, $4)", 4);
        _outcome = Prepare(connection, "INSERT INTO outcomes (Id, Day, Need, Commune, Territory, Result, Widened, Meters, Structure) VALUES (random(), $1, $2, $3, $4, $5, $6, $7, $8)", 8);
        _expired = Prepare(connection, "SELECT Id, State, LastAt FROM conversations WHERE ExpiresAt <= $1", 1);
        _release = Prepare(connection, "UPDATE error_reports SET Conversation = '' WHERE Conversation = $1", 1);
        _erase = Prepare(connection, "DELETE FROM conversations WHERE Id = $1", 1);
        _purge = Prepare(connection, "DELETE FROM outcomes WHERE Day < $1", 1);
        _all = [_receive, _begin, _move, _line, _answered, _forgetLines, _forgetReports, _report, _outcome, _expired, _release, _erase, _purge];
    }

    /// <summary>Binds every statement to the transaction that now runs.</summary>
    public void Join(SqliteTransaction transaction)
    {
        foreach (var command in _all) command.Transaction = transaction;
    }

    /// <summary>Keeps a message that has no answer yet.</summary>
    public void Receive(Line line, DateTimeOffset expires)
    {
        Run(_begin, line.Conversation, expires.ToUnixTimeMilliseconds());
        Run(_receive, line.Conversation, line.Number, line.At.ToUnixTimeMilliseconds(), line.Said!.Id, JsonSerializer.Serialize(line.Said, LineJson.Default.Message));
    }

    /// <summary>Writes one turn.</summary>
    public SaveOutcome Save(Entry entry)
    {
        var (after, expires) = (entry.After, entry.Expires.ToUnixTimeMilliseconds());
        if (after.Version == 1) Run(_begin, entry.Conversation, expires);
        var state = JsonSerializer.Serialize(after.State, LineJson.Default.CitizenState);
        if (Run(_move, entry.Conversation, state, after.Version, after.LastNumber, after.Turns, after.LastAt?.ToUnixTimeMilliseconds(), expires) == 0) return SaveOutcome.Moved;
        if (entry.Forgets) Forget(entry.Conversation);
        else if (entry.Said is { } said) Complete(said, entry.Expires);
        foreach (var line in entry.Replies)
            Run(_line, entry.Conversation, line.Number, line.At.ToUnixTimeMilliseconds(), JsonSerializer.Serialize(line.Reply!, LineJson.Default.Reply), line.Answers);
        foreach (var note in entry.Notes) Write(note, entry);
        return SaveOutcome.Saved;
    }

    /// <summary>Erases the conversations whose time is over; an error they signalled on a sheet stays, without the link to them. Figures go after their own time.</summary>
    public ImmutableArray<string> EraseExpired(DateTimeOffset now)
    {
        var expired = Expired(now.ToUnixTimeMilliseconds());
        foreach (var (id, left, at) in expired)
        {
            if (left is not null) Write(left, at);
            Run(_forgetLines, id);
            Run(_release, id);
            Run(_erase, id);
        }
        Run(_purge, Day(now.AddMonths(-MonthsOfFigures)));
        return [.. expired.Select(e => e.Id)];
    }

    public void Dispose()
    {
        foreach (var command in _all) command.Dispose();
    }

    // The message was received in an earlier transaction, unless that one failed.
    private void Complete(Line said, DateTimeOffset expires)
    {
        if (Run(_answered, said.Conversation, said.Number) > 0) return;
        Receive(said, expires);
        Run(_answered, said.Conversation, said.Number);
    }

    /// <summary>The conversations that are over, and what the figures keep of those that were left in the middle.</summary>
    private ImmutableArray<(string Id, Note.Outcome? Left, DateTimeOffset At)> Expired(long now)
    {
        _expired.Parameters[0].Value = now;
        using var rows = _expired.ExecuteReader();
        var over = ImmutableArray.CreateBuilder<(string, Note.Outcome?, DateTimeOffset)>();
        while (rows.Read())
        {
            var at = rows.IsDBNull(2) ? default : DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(2));
            over.Add((rows.GetString(0), at == default ? null : Counting.Left(LineJson.Read<CitizenState>(rows.GetString(1))), at));
        }
        return over.ToImmutable();
    }

    private void Forget(string conversation)
    {
        Run(_forgetLines, conversation);
        Run(_forgetReports, conversation);
    }

    private void Write(Note note, Entry entry)
    {
        var at = entry.Said?.At ?? DateTimeOffset.UnixEpoch;
        if (note is Note.ErrorReport report) Run(_report, entry.Conversation, report.Structure, report.Words, at.ToUnixTimeMilliseconds());
        if (note is Note.Outcome outcome) Write(outcome, at);
    }

    private void Write(Note.Outcome outcome, DateTimeOffset at)
    {
        var isTerritory = outcome.Place?.Contains(':', StringComparison.Ordinal) == true;
        Run(
            _outcome, Day(at), outcome.Need, isTerritory ? null : outcome.Place, isTerritory ? outcome.Place : null,
            outcome.Result.ToString().ToLowerInvariant(), outcome.Widened?.ToString(), outcome.Meters, outcome.Structure);
    }

    /// <summary>The day in France.</summary>
    private static string Day(DateTimeOffset at) => LocalDatePattern.Iso.Format(Clock.LocalOf(at).Date);

    private static int Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++) command.Parameters.Add(new($"${i}", null));
        return command;
    }
}
