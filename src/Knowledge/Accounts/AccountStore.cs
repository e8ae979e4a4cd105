using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>Who has an account, in the SQLite file of the directory. The tables are made when the first account is, so that no start pays for them. Thread-safe.</summary>
public sealed class AccountStore
{
    private const string Columns = "SELECT Id, Email, Role, \"Over\", Name FROM accounts";
    private readonly SqliteConnectionStringBuilder _connection;
    private bool _ready;

    /// <param name="connectionString">SQLite connection string.</param>
    public AccountStore(string connectionString) => _connection = new(connectionString) { DefaultTimeout = 5 };

    /// <summary>The account of an id; null when there is none, or no more.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async ValueTask<Account?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await ListAsync($"{Columns} WHERE Id = $1", cancellationToken, id)).FirstOrDefault();

    /// <summary>The account of an address; null when there is none.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async ValueTask<Account?> FindAsync(EmailAddress email, CancellationToken cancellationToken) =>
        (await ListAsync($"{Columns} WHERE Email = $1", cancellationToken, email.Value)).FirstOrDefault();

    /// <summary>Every account, by role then address.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async ValueTask<ImmutableArray<Account>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await ListAsync(Columns, cancellationToken)).OrderByDescending(a => a.Role).ThenBy(a => a.Email!.Value, StringComparer.Ordinal)];

    /// <summary>Gives an account to an address that has none.</summary>
    /// <returns>The account; null when the address already has one.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<Account?> AddAsync(EmailAddress email, Role role, ImmutableArray<string> over, string? name, DateTimeOffset now, CancellationToken cancellationToken) => UseAsync(async connection =>
    {
        var account = new Account(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), role, over) { Email = email, Name = name };
        await using var command = Sql.Command(connection, "INSERT OR IGNORE INTO accounts (Id, Email, Role, \"Over\", Name, CreatedAt) VALUES ($1, $2, $3, $4, $5, $6)",
            account.Id, email.Value, role.ToString(), JsonSerializer.Serialize(over), account.Name, now.ToUnixTimeMilliseconds());
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1 ? account : null;
    }, cancellationToken);

    /// <summary>Erases an account with its identities and codes; raised conversations are raised no more. History keeps its role.</summary>
    /// <returns>False when there was none.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) => UseAsync(async connection =>
    {
        await using var command = Sql.Command(connection,
            "DELETE FROM channel_identities WHERE Account = $1; DELETE FROM sign_in_codes WHERE Account = $1; DELETE FROM accounts WHERE Id = $1 RETURNING Id", id);
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }, cancellationToken);

    /// <summary>The account of an id as it stands within a transaction; null when there is none, or no more.</summary>
    internal static Account? Find(SqliteTransaction transaction, string id)
    {
        using var command = Sql.Command(transaction.Connection!, $"{Columns} WHERE Id = $1", id);
        command.Transaction = transaction;
        using var rows = command.ExecuteReader();
        return rows.Read() ? Read(rows) : null;
    }

    /// <summary>Opens the file, its tables made, and names what goes wrong with it.</summary>
    internal Task<T> UseAsync<T>(Func<SqliteConnection, Task<T>> use, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await PrepareAsync(cancellationToken);
        await using var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var erasing = Sql.Command(connection, "PRAGMA secure_delete = ON");
        await erasing.ExecuteNonQueryAsync(cancellationToken);
        return await use(connection);
    });

    /// <summary>True when the tables are there: what only reads does not make them.</summary>
    internal Task<bool> ExistsAsync(CancellationToken cancellationToken) => _ready ? Task.FromResult(true) : GuardAsync(() => LookAsync(cancellationToken));

    private async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_connection.DataSource)) return false;
        await using var connection = new SqliteConnection(_connection.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = Sql.Command(connection, $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{AccountDb.MigrationsTable}'");
        if (await command.ExecuteScalarAsync(cancellationToken) is 0L) return false;
        command.CommandText = $"SELECT MAX(MigrationId) FROM {AccountDb.MigrationsTable}";
        return _ready = await command.ExecuteScalarAsync(cancellationToken) as string == AccountDb.NewestMigration;
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use();
        }
        catch (Exception e) when (StoreTrouble.Of(e, _connection.DataSource) is { } trouble)
        {
            throw new StoreException(trouble, e);
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_ready || await LookAsync(cancellationToken)) return;
        if (Path.GetDirectoryName(Path.GetFullPath(_connection.DataSource)) is { } folder) System.IO.Directory.CreateDirectory(folder);
        await using var database = new AccountDb(AccountDb.On(_connection.ConnectionString));
        await database.Database.MigrateAsync(cancellationToken);
        _ready = true;
    }

    private async Task<List<Account>> ListAsync(string sql, CancellationToken cancellationToken, params object[] values) => !await ExistsAsync(cancellationToken) ? [] : await UseAsync(async connection =>
    {
        await using var command = Sql.Command(connection, sql, values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var accounts = new List<Account>();
        while (await rows.ReadAsync(cancellationToken))
            if (Read(rows) is { } account) accounts.Add(account);
        return accounts;
    }, cancellationToken);

    /// <summary>A row that is no valid account (a role that is no more) gives none: it may do nothing.</summary>
    private static Account? Read(SqliteDataReader row)
    {
        ImmutableArray<string> over = JsonSerializer.Deserialize<ImmutableArray<string>>(row.GetString(3));
        if (!Enum.TryParse<Role>(row.GetString(2), out var role) || Account.Fault(role, over) is not null || !EmailAddress.TryParse(row.GetString(1), out var email)) return null;
        return new(row.GetString(0), role, over) { Email = email, Name = row.IsDBNull(4) ? null : row.GetString(4) };
    }
}
