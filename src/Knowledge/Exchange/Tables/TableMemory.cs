using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>What the columns of a source gave the last time it was imported. Thread-safe.</summary>
/// <remarks>The table is made with the first source: most directories never import a table of their own.</remarks>
/// <param name="store">The store.</param>
public sealed class TableMemory(DirectoryStore store)
{
    private const string Table = "table_columns";

    /// <summary>Headers that have so much in common are those of one source: a column may come or go.</summary>
    private const double MostInCommon = 0.6;

    /// <summary>Every source that is remembered.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<ImmutableArray<RememberedTable>> AllAsync() =>
        System.IO.File.Exists(store.File) ? store.ReadAsync(Read) : Task.FromResult(ImmutableArray<RememberedTable>.Empty);

    /// <summary>Forgets a source; the sheets that came from it stay.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task<bool> ForgetAsync(string source) => store.WriteAsync(transaction =>
    {
        if (!IsThere(transaction)) return false;
        using var delete = Statements.Prepare(transaction, $"DELETE FROM {Table} WHERE Source = $1", 1);
        return Statements.Run(delete, source) > 0;
    }, gone => gone);

    /// <summary>The source whose columns these are; null when none is near enough.</summary>
    public static RememberedTable? Recall(IEnumerable<RememberedTable> all, IReadOnlyCollection<string> keys) =>
        all.Select(t => (Table: t, Share: (double)keys.Count(t.Columns.ContainsKey) / keys.Union(t.Columns.Keys).Count())).Where(t => t.Share >= MostInCommon).OrderByDescending(t => t.Share).Select(t => t.Table).FirstOrDefault();

    internal static void Remember(SqliteTransaction transaction, TablePlan plan, string by, DateTimeOffset at)
    {
        using var make = Statements.Prepare(transaction, $"CREATE TABLE IF NOT EXISTS {Table} (Source TEXT PRIMARY KEY, Columns TEXT NOT NULL, \"By\" TEXT NOT NULL, At INTEGER NOT NULL) WITHOUT ROWID", 0);
        make.ExecuteNonQuery();
        using var insert = Statements.Prepare(transaction, $"INSERT OR REPLACE INTO {Table} (Source, Columns, \"By\", At) VALUES ($1, $2, $3, $4)", 4);
        Statements.Run(insert, plan.Source, JsonSerializer.Serialize(plan.Columns), by, at.ToUnixTimeMilliseconds());
    }

    private static bool IsThere(SqliteTransaction transaction)
    {
        using var there = Statements.Prepare(transaction, $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{Table}'", 0);
        return there.ExecuteScalar() is not 0L;
    }

    private static ImmutableArray<RememberedTable> Read(SqliteTransaction transaction)
    {
        if (!IsThere(transaction)) return [];
        using var command = Statements.Prepare(transaction, $"SELECT Source, Columns FROM {Table} ORDER BY At DESC", 0);
        using var rows = command.ExecuteReader();
        var tables = ImmutableArray.CreateBuilder<RememberedTable>();
        while (rows.Read()) tables.Add(new(rows.GetString(0), JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(rows.GetString(1))!));
        return tables.ToImmutable();
    }
}

/// <summary>A source that is remembered.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Columns">What each column gave, by its key.</param>
public sealed record RememberedTable(string Source, ImmutableDictionary<string, string> Columns);
