using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Directory.Duplicates;

/// <summary>The pairs of which somebody said that they are two places: never shown again as duplicates, neither by chat nor by an import. Thread-safe.</summary>
/// <remarks>The table is made when the first pair is put aside: no start pays for it, and most directories have none for long.</remarks>
/// <param name="store">The store.</param>
public sealed class PairsApart(DirectoryStore store)
{
    private const string Table = "pairs_apart";

    /// <summary>Every pair put aside.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableHashSet<SheetPair>> AllAsync() =>
        System.IO.File.Exists(store.File) ? store.ReadAsync(Read) : Task.FromResult(ImmutableHashSet<SheetPair>.Empty);

    /// <summary>Puts a pair aside for good; who and when is kept. Saying it twice changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task AddAsync(SheetPair pair, Author by, DateTimeOffset at) => store.WriteAsync(transaction =>
    {
        using var make = Statements.Prepare(transaction, $"CREATE TABLE IF NOT EXISTS {Table} (First TEXT NOT NULL, Second TEXT NOT NULL, \"By\" TEXT NOT NULL, Role TEXT NOT NULL, At INTEGER NOT NULL, PRIMARY KEY (First, Second)) WITHOUT ROWID", 0);
        make.ExecuteNonQuery();
        using var insert = Statements.Prepare(transaction, $"INSERT OR IGNORE INTO {Table} (First, Second, \"By\", Role, At) VALUES ($1, $2, $3, $4, $5)", 5);
        return Statements.Run(insert, pair.First, pair.Second, by.Account, by.Role, at.ToUnixTimeMilliseconds());
    }, _ => true);

    /// <summary>The same within a transaction.</summary>
    internal static ImmutableHashSet<SheetPair> Read(SqliteTransaction transaction)
    {
        using var there = Statements.Prepare(transaction, $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{Table}'", 0);
        if (there.ExecuteScalar() is 0L) return [];
        using var command = Statements.Prepare(transaction, $"SELECT First, Second FROM {Table}", 0);
        using var rows = command.ExecuteReader();
        var pairs = ImmutableHashSet.CreateBuilder<SheetPair>();
        while (rows.Read()) pairs.Add(new(rows.GetString(0), rows.GetString(1)));
        return pairs.ToImmutable();
    }
}
