using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using OrientationBot.Geo;
using OrientationBot.Geo.Nearest;
using Position = OrientationBot.Geo.Position;

namespace OrientationBot.Benchmarks;

/// <summary>The product's own index.</summary>
internal sealed class Ours(NearestIndex index) : INearest
{
    public int Find(Position from, ulong[] filter, Span<int> results)
    {
        Span<Neighbour> found = stackalloc Neighbour[results.Length];
        var count = index.Find(from, filter, double.PositiveInfinity, found);
        for (var i = 0; i < count; i++) results[i] = found[i].Index;
        return count;
    }
}

/// <summary>NetTopologySuite's tree over degrees scaled to metres at the region's latitude; it knows no filter, so more are asked for until enough pass.</summary>
internal sealed class StrTree : INearest
{
    private static readonly double East = Math.Cos(47.5 * Math.PI / 180);

    private readonly STRtree<int> _tree = new();
    private readonly ItemDistance _distance = new();
    private readonly int _count;

    public StrTree(ImmutableArray<Position> positions)
    {
        _count = positions.Length;
        for (var i = 0; i < positions.Length; i++) _tree.Insert(At(positions[i]), i);
        _tree.Build();
    }

    public int Find(Position from, ulong[] filter, Span<int> results)
    {
        for (var asked = results.Length; ; asked *= 4)
        {
            var found = _tree.NearestNeighbour(At(from), -1, _distance, Math.Min(asked, _count));
            var count = 0;
            foreach (var i in found)
                if (count < results.Length && (filter.Length == 0 || (filter[i >> 6] >> i & 1) != 0)) results[count++] = i;
            if (count == results.Length || asked >= _count) return count;
        }
    }

    private static Envelope At(Position p) => new(new Coordinate(p.Longitude * East, p.Latitude));

    private sealed class ItemDistance : IItemDistance<Envelope, int>
    {
        public double Distance(IBoundable<Envelope, int> a, IBoundable<Envelope, int> b) => a.Bounds.Distance(b.Bounds);
    }
}

/// <summary>What one writes first: haversine to everything allowed, then a sort.</summary>
internal sealed class HaversineSort(ImmutableArray<Position> positions) : INearest
{
    public int Find(Position from, ulong[] filter, Span<int> results)
    {
        var nearest = Enumerable.Range(0, positions.Length)
            .Where(i => filter.Length == 0 || (filter[i >> 6] >> i & 1) != 0)
            .OrderBy(i => Geodesic.GreatCircle(from.Latitude, positions[i].Latitude, (positions[i].Longitude - from.Longitude) * Math.PI / 180))
            .Take(results.Length);
        var count = 0;
        foreach (var i in nearest) results[count++] = i;
        return count;
    }
}

/// <summary>SQLite's R*Tree in memory: a box that grows until enough allowed places lie within its half width.</summary>
internal sealed class SqliteTree : INearest, IDisposable
{
    private readonly ImmutableArray<Position> _positions;
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _select;

    public SqliteTree(ImmutableArray<Position> positions)
    {
        _positions = positions;
        _connection.Open();
        Execute($"CREATE VIRTUAL TABLE places USING rtree(id, south, north, west, east)");
        using (var transaction = _connection.BeginTransaction())
        {
            for (var i = 0; i < positions.Length; i++) Execute($"INSERT INTO places VALUES({i}, {positions[i].Latitude}, {positions[i].Latitude}, {positions[i].Longitude}, {positions[i].Longitude})");
            transaction.Commit();
        }
        _select = _connection.CreateCommand();
        _select.CommandText = "SELECT id FROM places WHERE south >= $south AND north <= $north AND west >= $west AND east <= $east";
        foreach (var name in new[] { "$south", "$north", "$west", "$east" }) _select.Parameters.AddWithValue(name, 0.0);
        _select.Prepare();
    }

    public int Find(Position from, ulong[] filter, Span<int> results)
    {
        var half = Math.Sqrt(8.0 * results.Length / _positions.Length);
        for (; ; half *= 2)
        {
            var found = Within(from, half, filter);
            if (found.Count < results.Length && half < 4) continue;
            found.Sort((a, b) => a.Meters.CompareTo(b.Meters));
            if (half < 4 && found[results.Length - 1].Meters > half * 74_000) continue;
            for (var i = 0; i < Math.Min(results.Length, found.Count); i++) results[i] = found[i].Index;
            return Math.Min(results.Length, found.Count);
        }
    }

    public void Dispose()
    {
        _select.Dispose();
        _connection.Dispose();
    }

    private List<Neighbour> Within(Position from, double half, ulong[] filter)
    {
        double[] box = [from.Latitude - half, from.Latitude + half, from.Longitude - half, from.Longitude + half];
        for (var i = 0; i < box.Length; i++) _select.Parameters[i].Value = box[i];
        var found = new List<Neighbour>();
        using var reader = _select.ExecuteReader();
        while (reader.Read())
            if (reader.GetInt32(0) is var i && (filter.Length == 0 || (filter[i >> 6] >> i & 1) != 0)) found.Add(new(i, from.DistanceTo(_positions[i])));
        return found;
    }

    private void Execute(FormattableString text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = FormattableString.Invariant(text);
        command.ExecuteNonQuery();
    }
}
