using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OrientationBot.Knowledge.Directory.Changes;
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
        return await new DirectoryImport(this, reference) { By = null }.RunAsync(stream, starter, cancellationToken: cancellationToken) switch
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

    /// <summary>The bassins in which people put communes: INSEE code → id of a bassin.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableDictionary<string, string>> SaidBassinsAsync() => ReadAsync(CommuneSheet.All);

    /// <summary>The sheets that the history says were changed, as they stand.</summary>
    /// <param name="seen">Number of the last row of the history that is known; null when none is.</param>
    /// <param name="since">Where nothing is known, changes before this instant are of no interest.</param>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    internal Task<(long Last, IReadOnlyCollection<KeptSheet> Sheets)> ChangedSinceAsync(long? seen, DateTimeOffset since) => ReadAsync<(long, IReadOnlyCollection<KeptSheet>)>(transaction =>
    {
        using var last = Statements.Prepare(transaction, "SELECT IFNULL(MAX(Id), 0) FROM structure_changes", 0);
        var end = (long)last.ExecuteScalar()!;
        if (end == seen) return (end, []);
        using var changed = Statements.Prepare(transaction, "SELECT DISTINCT Structure FROM structure_changes WHERE Id > $1 AND At >= $2", 2);
        changed.Parameters[0].Value = seen ?? 0;
        changed.Parameters[1].Value = seen is null ? since.ToUnixTimeMilliseconds() : long.MinValue;
        using var sheets = new SheetTable(transaction);
        var ids = new List<string>();
        using (var rows = changed.ExecuteReader())
            while (rows.Read()) ids.Add(rows.GetString(0));
        return (end, ids.ConvertAll(sheets.Read));
    });

    /// <summary>Creates the file when there is none, and brings its tables up to date.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        if (Path.GetDirectoryName(Path.GetFullPath(File)) is { } folder) System.IO.Directory.CreateDirectory(folder);
        if (await IsUpToDateAsync(cancellationToken)) return 0;
        await using var database = Open();
        // Kept in the file: readers and the writer do not wait for each other.
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
        return 0;
    });

    /// <summary>Reads within one transaction, so that all that is read belongs together.</summary>
    internal Task<T> ReadAsync<T>(Func<SqliteTransaction, T> read) => GuardAsync(async () =>
    {
        await using var connection = await ConnectAsync();
        await using var transaction = connection.BeginTransaction(deferred: true);
        return read(transaction);
    });

    /// <summary>Writes within one transaction that no other writer shares: kept as a whole when the outcome says so, else not at all.</summary>
    internal Task<T> WriteAsync<T>(Func<SqliteTransaction, T> write, Func<T, bool> keep) => GuardAsync(async () =>
    {
        await using var connection = await ConnectAsync();
        await using var transaction = connection.BeginTransaction(deferred: false);
        var outcome = write(transaction);
        if (keep(outcome)) await transaction.CommitAsync();
        return outcome;
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

    internal async Task<SqliteConnection> ConnectAsync()
    {
        var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync();
        return connection;
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
