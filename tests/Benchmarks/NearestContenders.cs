using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using OrientationBot.Geo;
using OrientationBot.Geo.Nearest;
using Position = OrientationBot.Geo.Position;

namespace OrientationBot.Benchmarks;

/// <summary>Whoever finds the nearest places.</summary>
internal interface INearest
{
    /// <summary>Fills the results with indexes, nearest first, and returns how many.</summary>
    int Find(Position from, NearestFilter filter, Span<int> results);
}

/// <summary>The product's own index; the bits of a filter stand in its order, as <c>ValueSets</c> keeps those of the directory.</summary>
internal sealed class Ours(NearestIndex index, IEnumerable<NearestFilter> filters) : INearest
{
    private readonly Dictionary<int, ulong[]> _filters = filters.ToDictionary(f => f.OneIn, f => f.Bits.Length == 0 ? [] : Arranged(index, f));

    public int Find(Position from, NearestFilter filter, Span<int> results)
    {
        Span<Neighbour> found = stackalloc Neighbour[results.Length];
        var count = index.Find(from, _filters[filter.OneIn], double.PositiveInfinity, found);
        for (var i = 0; i < count; i++) results[i] = found[i].Index;
        return count;
    }

    private static ulong[] Arranged(NearestIndex index, NearestFilter filter)
    {
        var bits = new ulong[filter.Bits.Length];
        for (var slot = 0; slot < index.Count; slot++)
            if (filter.Allows(index.Order[slot])) bits[slot >> 6] |= 1UL << slot;
        return bits;
    }
}

/// <summary>NetTopologySuite's tree over degrees scaled at the region's latitude.</summary>
/// <remarks>It knows no filter; a place that may not be given is told to be infinitely far, which its search takes for a reason to look no further there.</remarks>
internal sealed class StrTree : INearest
{
    private static readonly double East = Math.Cos(47.5 * Math.PI / 180);

    private readonly STRtree<int> _tree = new();
    private readonly int _count;

    public StrTree(ImmutableArray<Position> positions)
    {
        _count = positions.Length;
        for (var i = 0; i < positions.Length; i++) _tree.Insert(At(positions[i]), i);
        _tree.Build();
    }

    public int Find(Position from, NearestFilter filter, Span<int> results)
    {
        var found = _tree.NearestNeighbour(At(from), -1, new ItemDistance(filter), Math.Min(results.Length, _count));
        found.AsSpan().CopyTo(results);
        return found.Length;
    }

    private static Envelope At(Position p) => new(new Coordinate(p.Longitude * East, p.Latitude));

    private sealed class ItemDistance(NearestFilter filter) : IItemDistance<Envelope, int>
    {
        public double Distance(IBoundable<Envelope, int> a, IBoundable<Envelope, int> b) =>
            (a.Item < 0 || filter.Allows(a.Item)) && (b.Item < 0 || filter.Allows(b.Item)) ? a.Bounds.Distance(b.Bounds) : double.PositiveInfinity;
    }
}

/// <summary>What one writes first: haversine to everything allowed, then a sort.</summary>
internal sealed class HaversineSort(ImmutableArray<Position> positions) : INearest
{
    public int Find(Position from, NearestFilter filter, Span<int> results)
    {
        var nearest = Enumerable.Range(0, positions.Length)
            .Where(filter.Allows)
            .OrderBy(i => Geodesic.GreatCircle(from.Latitude, positions[i].Latitude, (positions[i].Longitude - from.Longitude) * Math.PI / 180))
            .Take(results.Length);
        var count = 0;
        foreach (var i in nearest) results[count++] = i;
        return count;
    }
}
