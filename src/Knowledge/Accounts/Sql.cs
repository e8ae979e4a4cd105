using Microsoft.Data.Sqlite;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>Statements with their values, as parameters only.</summary>
internal static class Sql
{
    public static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++) command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
        return command;
    }

    public static async Task<int> RunAsync(SqliteConnection connection, SqliteTransaction transaction, string sql, params object?[] values)
    {
        await using var command = Command(connection, sql, values);
        command.Transaction = transaction;
        return await command.ExecuteNonQueryAsync();
    }
}
