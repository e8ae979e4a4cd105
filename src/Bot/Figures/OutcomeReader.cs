using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Figures;

/// <summary>Reads the anonymous rows of the conversations' file, on a connection of its own: the writer never waits for it.</summary>
/// <param name="connectionString">Of the database.</param>
internal sealed class OutcomeReader(string connectionString)
{
    private const int SecondsToWait = 3;

    private readonly SqliteConnectionStringBuilder _connection = new(connectionString) { DefaultTimeout = SecondsToWait };

    /// <summary>Gives each row of a period to whoever counts; none when nothing was ever kept.</summary>
    /// <exception cref="JournalUnavailableException">The file cannot be read now.</exception>
    public void Read(Period period, Action<LocalDate, Search> count)
    {
        if (!File.Exists(_connection.DataSource)) return;
        try
        {
            using var connection = new SqliteConnection(_connection.ConnectionString);
            connection.Open();
            if (IsKept(connection)) Read(connection, period, count);
        }
        catch (SqliteException e)
        {
            throw new JournalUnavailableException($"The figures cannot be read now: {e.Message}", e);
        }
    }

    /// <summary>A store that never held a conversation, or has not been opened since figures are kept, has no such column.</summary>
    private static bool IsKept(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM pragma_table_info('outcomes') WHERE name = 'Widened'";
        return command.ExecuteScalar() is 1L;
    }

    private static void Read(SqliteConnection connection, Period period, Action<LocalDate, Search> count)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Day, Result, Need, Commune, Territory, Widened, Meters, Structure FROM outcomes WHERE Day BETWEEN $1 AND $2 AND Result <> 'more' ORDER BY Day";
        command.Parameters.AddWithValue("$1", LocalDatePattern.Iso.Format(period.From));
        command.Parameters.AddWithValue("$2", LocalDatePattern.Iso.Format(period.To));
        using var rows = command.ExecuteReader();
        var (written, day) = ("", period.From);
        while (rows.Read())
        {
            if (rows.GetString(0) is var next && next != written) (written, day) = (next, LocalDatePattern.Iso.Parse(next).Value);
            if (Enum.TryParse<SearchEnd>(rows.GetString(1), ignoreCase: true, out var end)) count(day, Row(rows, end));
        }
    }

    private static Search Row(SqliteDataReader row, SearchEnd end) => new(
        end, Text(row, 2), Text(row, 3), Text(row, 4),
        Text(row, 5) is { } widened && Enum.TryParse<Widening>(widened, out var wish) ? wish : null,
        row.IsDBNull(6) ? null : row.GetDouble(6), Text(row, 7));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
