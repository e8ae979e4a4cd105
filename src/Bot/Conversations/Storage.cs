using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OrientationBot.Bot.Conversations;

/// <summary>The SQLite file: created and migrated at first start, or refused with one clear sentence.</summary>
internal static class Storage
{
    /// <summary>Makes the file ready for conversations.</summary>
    /// <exception cref="RefusalException">The file is locked, read-only or cannot be created.</exception>
    public static void Prepare(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var connection = Open(connectionString);
            if (!IsUpToDate(connection)) Migrate(connectionString);
            CheckWritable(connection);
        }
        catch (SqliteException e)
        {
            throw new RefusalException(Sentence(file, e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{file}: the folder of the database cannot be used ({e.Message}). Make it writable, or set Storage:ConnectionString to another file.");
        }
    }

    /// <summary>A connection in write-ahead mode: readers and the writer do not wait for each other; what is erased is overwritten.</summary>
    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Taking the lock succeeds on a read-only file: only a statement that would write tells.
    private static void CheckWritable(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE conversations SET Version = Version WHERE Id = ''";
        command.ExecuteNonQuery();
        transaction.Rollback();
    }

    // Looking up one row takes a millisecond; building EF's model to find that nothing is to be done takes half a second of every start.
    private static bool IsUpToDate(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{ConversationDb.MigrationsTable}'";
        if ((long)command.ExecuteScalar()! == 0) return false;
        command.CommandText = $"SELECT MAX(MigrationId) FROM {ConversationDb.MigrationsTable}";
        return command.ExecuteScalar() as string == NewestMigration();
    }

    private static string? NewestMigration() => typeof(ConversationDb).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(ConversationDb))
        .Max(type => type.GetCustomAttribute<MigrationAttribute>()?.Id);

    private static void Migrate(string connectionString)
    {
        using var database = new ConversationDb(ConversationDb.On(connectionString));
        database.Database.Migrate();
    }

    private static string Sentence(string file, SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"{file}: the database is locked by another program. Close it (another copy of this one?), then start again.",
        SQLitePCL.raw.SQLITE_READONLY => $"{file}: the database is read-only. Make the file and its folder writable, or set Storage:ConnectionString to another file.",
        SQLitePCL.raw.SQLITE_CANTOPEN => $"{file}: the database cannot be opened. Check that its folder exists and is writable, or set Storage:ConnectionString to another file.",
        SQLitePCL.raw.SQLITE_NOTADB => $"{file}: this is not a SQLite database. Move it away, or set Storage:ConnectionString to another file.",
        SQLitePCL.raw.SQLITE_FULL => $"{file}: the disk is full. Make room, then start again.",
        _ => $"{file}: the database cannot be used ({e.Message}). Set Storage:ConnectionString to another file, or mend this one.",
    };
}
