using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OrientationBot.Geo.Nearest;

/// <summary>A place found, by its index in the list the index was built from.</summary>
/// <param name="Index">Index in the list.</param>
/// <param name="Meters">Distance from the query over ground, in metres.</param>
public readonly record struct Neighbour(int Index, double Meters);

/// <summary>The k nearest of N positions, exactly, in order of distance, ties by index. Immutable and thread-safe; a search allocates nothing.</summary>
/// <remarks>
/// Few places, or few that the filter allows: all of them are compared, eight at a time. Many: a packed tree. Both compare straight lines through the
/// Earth, whose order is nearly the order over ground; the few places where the two could differ are measured over ground before they are ranked.
/// A place that changes means a new index, put in the old one's stead: 20,000 places take some milliseconds, and searches under way keep theirs.
/// </remarks>
public sealed class NearestIndex
{
    /// <summary>Above so many places the tree wins (measured, see <c>docs/benchmarks/nearest.md</c>).</summary>
    internal const int TreeFrom = 1_024;

    /// <summary>Places kept beside k, for those that straight lines may put in the wrong order.</summary>
    private const int Spare = 8;

    private const int OnStack = 64;

    /// <summary>Words of a filter looked at to guess how many places it allows.</summary>
    private const int WordsSampled = 32;

    private readonly ImmutableArray<Position> _positions;
    private readonly EarthPoints _points;
    private readonly PackedTree? _tree;

    /// <summary>Builds the index: some milliseconds for 20,000 places.</summary>
    /// <param name="positions">The places; build the list in the order of their ids so that ties break by id.</param>
    public NearestIndex(ImmutableArray<Position> positions) : this(positions, TreeFrom) { }

    internal NearestIndex(ImmutableArray<Position> positions, int treeFrom)
    {
        Cartesian[] points = [.. positions.Select(Ellipsoid.Cartesian)];
        int[] order = [.. Enumerable.Range(0, points.Length)];
        _positions = positions;
        _tree = points.Length >= treeFrom ? new(points, order) : null;
        _points = new(points, order);
        Order = ImmutableCollectionsMarshal.AsImmutableArray(order);
    }

    /// <summary>How many places it holds.</summary>
    public int Count => _positions.Length;

    /// <summary>In which order filters speak of the places: bit s of a filter stands for the place <c>Order[s]</c> of the list.</summary>
    /// <remarks>Places near each other share a word, so that a search passes by 64 places that a filter refuses with one look.</remarks>
    public ImmutableArray<int> Order { get; }

    /// <summary>Fills <paramref name="results"/> with the nearest places allowed by the filter, and returns how many there are.</summary>
    /// <param name="from">Where to measure from.</param>
    /// <param name="filter">One bit per place, in <see cref="Order"/> (bit s of word s/64), tested inside the search; empty means every place.</param>
    /// <param name="maxMeters">Farther places are left out; <see cref="double.PositiveInfinity"/> for no bound.</param>
    /// <param name="results">Receives the neighbours; its length is k.</param>
    /// <exception cref="ArgumentException">The filter has too few words.</exception>
    public int Find(Position from, ReadOnlySpan<ulong> filter, double maxMeters, Span<Neighbour> results)
    {
        if (!filter.IsEmpty && filter.Length < _points.Blocks) throw new ArgumentException($"A filter of {Count} places has {_points.Blocks} words.", nameof(filter));
        if (Count == 0 || results.IsEmpty || !(maxMeters >= 0)) return 0;
        var asked = new Asked(Ellipsoid.Cartesian(from), filter);
        var scans = _tree is null || ScanPays(filter, results.Length);
        var limit = maxMeters * maxMeters;
        for (var spare = Spare; ; spare *= 8)
            if (TryFind(asked, from, scans, maxMeters, results, spare, ref limit) is >= 0 and var count) return count;
    }

    /// <summary>The search with room for some places that may come before; −1 when more is needed to be sure, and then a nearer limit.</summary>
    private int TryFind(in Asked asked, Position from, bool scans, double maxMeters, Span<Neighbour> results, int spare, ref double limit)
    {
        var kept = Math.Min(Count, results.Length);
        var rented = kept + spare > OnStack ? ArrayPool<Chord>.Shared.Rent(kept + spare) : null;
        var room = rented is null ? stackalloc Chord[OnStack] : rented;
        var best = new Best(room[..kept], room.Slice(kept, spare), limit);
        if (scans) _points.Scan(asked, ref best);
        else _tree!.Search(_points, asked, ref best);
        limit = best.Limit;
        var count = best.Overflowed ? -1 : Measure(from, ref best, maxMeters, results);
        if (rented is not null) ArrayPool<Chord>.Shared.Return(rented);
        return count;
    }

    /// <summary>The scan reads all that the filter allows, the tree those around and its own boxes (nanoseconds, measured).</summary>
    private static bool ScanPays(ReadOnlySpan<ulong> filter, int count)
    {
        if (filter.IsEmpty) return false;
        var (allowed, stride) = (0L, 1 + filter.Length / WordsSampled);
        for (var i = 0; i < filter.Length; i += stride) allowed += BitOperations.PopCount(filter[i]);
        return 4 * allowed * stride + filter.Length / 4 < 200 + 30 * count;
    }

    private int Measure(Position from, ref Best best, double maxMeters, Span<Neighbour> results)
    {
        var count = 0;
        Measure(from, best.Sorted(), maxMeters, results, ref count);
        Measure(from, best.Beside(), maxMeters, results, ref count);
        return count;
    }

    private void Measure(Position from, ReadOnlySpan<Chord> chords, double maxMeters, Span<Neighbour> results, ref int count)
    {
        foreach (var chord in chords)
        {
            var meters = Ellipsoid.Meters(from, _positions[chord.Index], chord.Squared);
            if (meters <= maxMeters) Insert(results, ref count, new(chord.Index, meters));
        }
    }

    /// <summary>Puts a neighbour at its place among those before; they come nearly in order, so it moves little.</summary>
    private static void Insert(Span<Neighbour> results, ref int count, Neighbour neighbour)
    {
        var place = count;
        while (place > 0 && IsBefore(neighbour, results[place - 1])) place--;
        if (place == results.Length) return;
        count = Math.Min(count + 1, results.Length);
        results[place..(count - 1)].CopyTo(results[(place + 1)..]);
        results[place] = neighbour;
    }

    private static bool IsBefore(Neighbour a, Neighbour b) => a.Meters != b.Meters ? a.Meters < b.Meters : a.Index < b.Index;
}
