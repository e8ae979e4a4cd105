namespace OrientationBot.Bot.Tests.Conversations;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = System.IO.Directory.CreateTempSubdirectory("orientation-").FullName;

    /// <summary>A database of that folder, made ready; a lock is waited for one second only.</summary>
    public string Database(string name = "bot.db")
    {
        var connection = $"Data Source={System.IO.Path.Combine(Path, name)};Default Timeout=1";
        Bot.Conversations.Storage.Prepare(connection);
        return connection;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(Path, recursive: true);
    }
}
