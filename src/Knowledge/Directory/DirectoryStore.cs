using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The SQLite file that remembers the directory: created and migrated at first use, read as a whole into a snapshot.</summary>
public sealed class DirectoryStore
{
    private readonly SqliteConnectionStringBuilder _connection;

    /// <param name="connectionString">SQLite connection string (<c>Data Source=var/orientationbot.db</c>).</param>
    public DirectoryStore(string connectionString) => _connection = new(connectionString) { DefaultTimeout = 5 };

    /// <summary>Path of the file.</summary>
    public string File => _connection.DataSource;

    /// <summary>How long to wait for another program that holds the file before calling it locked.</summary>
    public int SecondsBeforeLocked { init => _connection.DefaultTimeout = value; }

    /// <summary>Every structure; an empty store first takes those of the starter directory.</summary>
    /// <param name="starter">Path of the starter directory.</param>
    /// <param name="reference">What the readers need to know.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    /// <exception cref="InvalidDataException">The starter directory cannot be read: the message says its file and line.</exception>
    public async Task<IReadOnlyList<Structure>> OpenAsync(string starter, Reference reference, CancellationToken cancellationToken)
    {
        await MigrateAsync(cancellationToken);
        var structures = await LoadAsync(reference, cancellationToken);
        if (structures.Count > 0) return structures;
        await using var stream = System.IO.File.OpenRead(starter);
        return await new DirectoryImport(this, reference).RunAsync(stream, starter, cancellationToken: cancellationToken) switch
        {
            ImportResult.StoreFailed failed => throw new StoreException(failed.Trouble),
            ImportResult.Broken broken => throw new InvalidDataException($"{broken.File}:{broken.Line}: {broken.Message}"),
            _ => await LoadAsync(reference, cancellationToken),
        };
    }

    /// <summary>Every structure, in no order.</summary>
    /// <remarks>Plain ADO.NET: building EF's model takes half a second, a third of what a start may take, to read three columns.</remarks>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<IReadOnlyList<Structure>> LoadAsync(Reference reference, CancellationToken cancellationToken) => GuardAsync<IReadOnlyList<Structure>>(async () =>
    {
        await using var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Sheet FROM structures";
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var structures = new List<Structure>();
        while (await rows.ReadAsync(cancellationToken))
            if (StoredSheet.Read(rows.GetString(0), reference) is { } structure) structures.Add(structure);
        return structures;
    });

    /// <summary>A mark that is another after every change of the directory, whichever process made it.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<string> MarkAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await using var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) || ':' || TOTAL(Version) FROM structures";
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    });

    /// <summary>Creates the file when there is none, and brings its tables up to date.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        if (Path.GetDirectoryName(Path.GetFullPath(File)) is { } folder) System.IO.Directory.CreateDirectory(folder);
        if (await IsUpToDateAsync(cancellationToken)) return 0;
        await using var database = Open();
        await database.Database.MigrateAsync(cancellationToken);
        return 0;
    });

    internal DirectoryDb Open() => new(DirectoryDb.On(_connection.ConnectionString));

    /// <summary>Names what goes wrong with the file.</summary>
    internal async Task<T> GuardAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use();
        }
        catch (Exception e) when (StoreTrouble.Of(e, File) is { } trouble)
        {
            throw new StoreException(trouble, e);
        }
    }

    private async Task<bool> IsUpToDateAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{DirectoryDb.MigrationsTable}'";
        if (await command.ExecuteScalarAsync(cancellationToken) is 0L) return false;
        command.CommandText = $"SELECT MAX(MigrationId) FROM {DirectoryDb.MigrationsTable}";
        return await command.ExecuteScalarAsync(cancellationToken) as string == DirectoryDb.NewestMigration;
    }
}
