using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Conversations;

/// <summary>Reads conversations back, on a connection of its own: readers never wait for the writer (WAL). Thread-safe.</summary>
/// <param name="connectionString">Of the database.</param>
internal sealed class JournalReader(string connectionString) : IDisposable
{
    private readonly SqliteConnection _connection = Storage.Open(connectionString);
    private readonly Lock _one = new();

    /// <summary>A conversation as it was left.</summary>
    public Remembered Recall(string conversation)
    {
        lock (_one)
        {
            using var command = Command("SELECT State, Version, LastNumber, Turns, LastAt FROM conversations WHERE Id = $1", conversation);
            using var row = command.ExecuteReader();
            if (!row.Read()) return Remembered.Nothing;
            var (received, unanswered, last) = Received(conversation);
            var state = row.GetInt64(1) == 0 ? CitizenState.New : LineJson.Read<CitizenState>(row.GetString(0));
            DateTimeOffset? lastAt = row.IsDBNull(4) ? null : Instant(row.GetInt64(4));
            return new(state, row.GetInt64(1), Math.Max(last, row.GetInt64(2)), row.GetInt32(3), lastAt, received, unanswered);
        }
    }

    /// <summary>Lines after a number, in order; a message that waits for its answer is among them.</summary>
    public ImmutableArray<Line> Lines(string conversation, long after)
    {
        lock (_one)
        {
            using var command = Command("SELECT Number, At, MessageId, Json, Answers FROM lines WHERE Conversation = $1 AND Number > $2 ORDER BY Number", conversation, after);
            using var rows = command.ExecuteReader();
            var lines = ImmutableArray.CreateBuilder<Line>();
            while (rows.Read()) lines.Add(Line(conversation, rows));
            return lines.ToImmutable();
        }
    }

    /// <summary>Messages received and never answered, oldest first; those that were overtaken by a later answer are left alone.</summary>
    public ImmutableArray<Message> Unanswered()
    {
        lock (_one)
        {
            using var command = Command("""
                SELECT Json FROM lines AS said WHERE Answered = 0
                AND NOT EXISTS (SELECT 1 FROM lines AS later WHERE later.Conversation = said.Conversation AND later.Answers > said.Number)
                ORDER BY At
                """);
            using var rows = command.ExecuteReader();
            var messages = ImmutableArray.CreateBuilder<Message>();
            while (rows.Read()) messages.Add(LineJson.Read<Message>(rows.GetString(0)));
            return messages.ToImmutable();
        }
    }

    public void Dispose() => _connection.Dispose();

    private (ImmutableDictionary<string, long> Received, ImmutableHashSet<long> Unanswered, long Last) Received(string conversation)
    {
        using var command = Command("SELECT MessageId, Number, Answered FROM lines WHERE Conversation = $1 AND MessageId IS NOT NULL", conversation);
        using var rows = command.ExecuteReader();
        var (received, unanswered, last) = (ImmutableDictionary.CreateBuilder<string, long>(), ImmutableHashSet.CreateBuilder<long>(), 0L);
        while (rows.Read())
        {
            received[rows.GetString(0)] = last = rows.GetInt64(1);
            if (!rows.GetBoolean(2)) unanswered.Add(last);
        }
        return (received.ToImmutable(), unanswered.ToImmutable(), last);
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"${i + 1}", values[i]);
        return command;
    }

    private static Line Line(string conversation, SqliteDataReader row)
    {
        var line = new Line(conversation, row.GetInt64(0), Instant(row.GetInt64(1))) { Answers = row.GetInt64(4) };
        return row.IsDBNull(2) ? line with { Reply = LineJson.Read<Reply>(row.GetString(3)) } : line with { Said = LineJson.Read<Message>(row.GetString(3)) };
    }

    private static DateTimeOffset Instant(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
