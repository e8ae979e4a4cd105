using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Geo;
using OrientationBot.Geo.Nearest;

namespace OrientationBot.Benchmarks;

/// <summary>SQLite's R*Tree in memory: a box that grows until the nearest allowed places surely lie within; each filter is a dimension of the tree.</summary>
/// <remarks>A tree of places alone serves those who ask without filter. A column beside the tree would cost a second look-up for every place: ten times slower.</remarks>
internal sealed class NearestSqlite : INearest, IDisposable
{
    private const double MetersPerDegree = 73_000;

    private readonly ImmutableArray<Position> _positions;
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _selectAll, _select20, _select1000;

    public NearestSqlite(ImmutableArray<Position> positions, IReadOnlyList<NearestFilter> filters)
    {
        _positions = positions;
        _connection.Open();
        foreach (var table in new[] { "places(id, south, north, west, east)", "filtered(id, south, north, west, east, in20, to20, in1000, to1000)" })
            using (var create = Command($"CREATE VIRTUAL TABLE {table.Replace("(", " USING rtree(", StringComparison.Ordinal)}")) create.ExecuteNonQuery();
        Fill("INSERT INTO places VALUES($id, $lat, $lat, $lon, $lon)", filters);
        Fill("INSERT INTO filtered VALUES($id, $lat, $lat, $lon, $lon, $20, $20, $1000, $1000)", filters);
        (_selectAll, _select20, _select1000) = (Select("places", ""), Select("filtered", "AND in20 >= 1"), Select("filtered", "AND in1000 >= 1"));
    }

    public int Find(Position from, NearestFilter filter, Span<int> results)
    {
        var half = Math.Sqrt(8.0 * results.Length * filter.OneIn / _positions.Length);
        for (; ; half *= 2)
        {
            var found = Within(from, half, filter);
            if (found.Count < results.Length && half < 4) continue;
            found.Sort((a, b) => a.Meters.CompareTo(b.Meters));
            if (half < 4 && found[results.Length - 1].Meters > half * MetersPerDegree) continue;
            for (var i = 0; i < Math.Min(results.Length, found.Count); i++) results[i] = found[i].Index;
            return Math.Min(results.Length, found.Count);
        }
    }

    public void Dispose()
    {
        foreach (var command in new[] { _selectAll, _select20, _select1000 }) command.Dispose();
        _connection.Dispose();
    }

    private List<Neighbour> Within(Position from, double half, NearestFilter filter)
    {
        var select = filter.OneIn switch { 1 => _selectAll, 20 => _select20, _ => _select1000 };
        Set(select, from.Latitude - half, from.Latitude + half, from.Longitude - half, from.Longitude + half);
        var found = new List<Neighbour>();
        using var reader = select.ExecuteReader();
        while (reader.Read())
            if (reader.GetInt32(0) is var i) found.Add(new(i, from.DistanceTo(_positions[i])));
        return found;
    }

    private void Fill(string text, IReadOnlyList<NearestFilter> filters)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = Command(text, "$id", "$lat", "$lon", "$20", "$1000");
        insert.Transaction = transaction;
        for (var i = 0; i < _positions.Length; i++)
        {
            Set(insert, i, _positions[i].Latitude, _positions[i].Longitude, filters[1].Allows(i) ? 1 : 0, filters[2].Allows(i) ? 1 : 0);
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private SqliteCommand Select(string table, string where) =>
        Command($"SELECT id FROM {table} WHERE south >= $south AND north <= $north AND west >= $west AND east <= $east {where}", "$south", "$north", "$west", "$east");

    private SqliteCommand Command(string text, params IEnumerable<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in parameters) command.Parameters.AddWithValue(name, 0.0);
        command.Prepare();
        return command;
    }

    private static void Set(SqliteCommand command, params ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
    }
}
