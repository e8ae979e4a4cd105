using System.Collections.Immutable;

namespace OrientationBot.Geo.Nearest;

/// <summary>A place found, by its index in the list the index was built from.</summary>
/// <param name="Index">Index in the list.</param>
/// <param name="Meters">Distance from the query, in metres.</param>
public readonly record struct Neighbour(int Index, double Meters);

/// <summary>The k nearest of N positions, exactly, in order of distance, ties by index. Immutable and thread-safe.</summary>
/// <param name="positions">The places; build the list in the order of their ids so that ties break by id.</param>
public sealed class NearestIndex(ImmutableArray<Position> positions)
{
    /// <summary>How many places it holds.</summary>
    public int Count => positions.Length;

    /// <summary>Fills <paramref name="results"/> with the nearest places allowed by the filter, and returns how many there are.</summary>
    /// <param name="from">Where to measure from.</param>
    /// <param name="filter">One bit per place (bit i of word i/64), tested inside the search; empty means every place.</param>
    /// <param name="maxMeters">Farther places are left out; <see cref="double.PositiveInfinity"/> for no bound.</param>
    /// <param name="results">Receives the neighbours; its length is k.</param>
    public int Find(Position from, ReadOnlySpan<ulong> filter, double maxMeters, Span<Neighbour> results)
    {
        var plane = LocalPlane.At(from);
        var all = new List<Neighbour>();
        for (var i = 0; i < positions.Length; i++)
        {
            if (!filter.IsEmpty && (filter[i >> 6] & (1UL << i)) == 0) continue;
            var meters = plane.Meters(positions[i].Latitude, positions[i].Longitude);
            if (meters <= maxMeters) all.Add(new(i, meters));
        }
        all.Sort((a, b) => a.Meters != b.Meters ? a.Meters.CompareTo(b.Meters) : a.Index.CompareTo(b.Index));
        var count = Math.Min(all.Count, results.Length);
        for (var i = 0; i < count; i++) results[i] = all[i];
        return count;
    }
}
