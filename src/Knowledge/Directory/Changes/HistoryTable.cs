using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Reads the history.</summary>
internal static class HistoryTable
{
    private const string Columns = "Id, Proposal, Structure, Version, Changes, \"By\", Role, At, Origin, Why, Person, Undoes, Previous, Hash";

    /// <summary>The rows that a condition keeps, in order.</summary>
    public static IEnumerable<HistoryEntry> Read(SqliteConnection connection, string where, params (string Name, object? Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM structure_changes WHERE {where}";
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return Entry(rows);
    }

    private static HistoryEntry Entry(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), new(row.GetString(2), row.GetInt64(3) - 1, ChangesText.Read(row.GetString(4))),
        new(row.GetString(5), row.GetString(6)), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)), Enum.Parse<ChangeOrigin>(row.GetString(8)))
    {
        Why = row.IsDBNull(9) ? null : row.GetString(9),
        IsAPersonsWord = row.GetBoolean(10),
        Undoes = row.IsDBNull(11) ? null : row.GetString(11),
        Previous = row.GetString(12),
        Hash = row.GetString(13),
    };
}

/// <summary>Adds to the history within one transaction, each row sealed with the hash of the one before.</summary>
internal sealed class HistoryWriter : IDisposable
{
    private readonly SqliteCommand _insert;
    private long _number;
    private string _previous;

    public HistoryWriter(SqliteTransaction transaction)
    {
        using var last = transaction.Connection!.CreateCommand();
        last.Transaction = transaction;
        last.CommandText = "SELECT Id, Hash FROM structure_changes ORDER BY Id DESC LIMIT 1";
        using (var row = last.ExecuteReader()) (_number, _previous) = row.Read() ? (row.GetInt64(0), row.GetString(1)) : (0, "");
        _insert = Statements.Prepare(transaction, "INSERT INTO structure_changes (Id, Proposal, Structure, Version, Changes, \"By\", Role, At, Origin, Why, Person, Undoes, Previous, Hash) "
            + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)", 14);
    }

    public void Add(Proposal proposal, SheetChange change, Author by, DateTimeOffset at)
    {
        var entry = new HistoryEntry(++_number, proposal.Id, change, by, at, proposal.Origin)
        {
            Why = proposal.Why, IsAPersonsWord = proposal.IsAPersonsWord, Undoes = proposal.Undoes, Previous = _previous,
        };
        _previous = entry.Sealed();
        Statements.Run(
            _insert, entry.Number, entry.Proposal, change.Structure, entry.Version, ChangesText.Write(change.Changes), by.Account, by.Role,
            at.ToUnixTimeMilliseconds(), entry.Origin.ToString(), entry.Why, entry.IsAPersonsWord, entry.Undoes, entry.Previous, _previous);
    }

    public void Dispose() => _insert.Dispose();
}

/// <summary>Statements prepared once and run with numbered parameters.</summary>
internal static class Statements
{
    public static SqliteCommand Prepare(SqliteTransaction transaction, string sql, int parameters)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++) command.Parameters.Add(new($"${i}", null));
        return command;
    }

    public static int Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }
}
