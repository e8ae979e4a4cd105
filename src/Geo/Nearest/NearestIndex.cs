using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;

namespace OrientationBot.Geo.Nearest;

/// <summary>A place found, by its index in the list the index was built from.</summary>
/// <param name="Index">Index in the list.</param>
/// <param name="Meters">Distance from the query over ground, in metres.</param>
public readonly record struct Neighbour(int Index, double Meters);

/// <summary>The k nearest of N positions, exactly, in order of distance, ties by index. Immutable and thread-safe; a search allocates nothing.</summary>
/// <remarks>
/// Few places, or few that the filter allows: all of them are compared, four at a time. Many: a packed tree. Both compare straight lines through the
/// Earth, whose order is nearly the order over ground; the few places where the two could differ are measured over ground before they are ranked.
/// </remarks>
public sealed class NearestIndex
{
    /// <summary>Above so many places the tree wins (measured, see <c>docs/benchmarks/nearest.md</c>).</summary>
    internal const int TreeFrom = 2_048;

    /// <summary>Places kept beyond k, for those that straight lines put in the wrong order.</summary>
    private const int Spare = 6;

    private const int OnStack = 64;

    /// <summary>Words of a large filter looked at to guess how many places it allows.</summary>
    private const int WordsSampled = 1_024;

    private readonly ImmutableArray<Position> _positions;
    private readonly EarthPoints _points;
    private readonly PackedTree? _tree;

    /// <summary>Builds the index: some milliseconds for 20,000 places.</summary>
    /// <param name="positions">The places; build the list in the order of their ids so that ties break by id.</param>
    public NearestIndex(ImmutableArray<Position> positions) : this(positions, TreeFrom) { }

    internal NearestIndex(ImmutableArray<Position> positions, int treeFrom)
    {
        var points = new Cartesian[positions.Length];
        for (var i = 0; i < points.Length; i++) points[i] = Ellipsoid.Cartesian(positions[i]);
        _positions = positions;
        _points = new(points);
        _tree = points.Length >= treeFrom ? new(points) : null;
    }

    /// <summary>How many places it holds.</summary>
    public int Count => _positions.Length;

    /// <summary>Fills <paramref name="results"/> with the nearest places allowed by the filter, and returns how many there are.</summary>
    /// <param name="from">Where to measure from.</param>
    /// <param name="filter">One bit per place (bit i of word i/64), tested inside the search; empty means every place.</param>
    /// <param name="maxMeters">Farther places are left out; <see cref="double.PositiveInfinity"/> for no bound.</param>
    /// <param name="results">Receives the neighbours; its length is k.</param>
    /// <exception cref="ArgumentException">The filter has too few words.</exception>
    public int Find(Position from, ReadOnlySpan<ulong> filter, double maxMeters, Span<Neighbour> results)
    {
        if (!filter.IsEmpty && filter.Length < _points.Blocks) throw new ArgumentException($"A filter of {Count} places has {_points.Blocks} words.", nameof(filter));
        if (results.IsEmpty || !(maxMeters >= 0)) return 0;
        for (var spare = Spare; ; spare *= 4)
            if (TryFind(from, filter, maxMeters, results, spare) is >= 0 and var count) return count;
    }

    /// <summary>The search with some places to spare; −1 when more would be needed to be sure of the order.</summary>
    private int TryFind(Position from, ReadOnlySpan<ulong> filter, double maxMeters, Span<Neighbour> results, int spare)
    {
        var kept = Math.Min(Count, results.Length + spare);
        var rented = kept > OnStack ? ArrayPool<Chord>.Shared.Rent(kept) : null;
        var best = new Best(rented is null ? stackalloc Chord[kept] : rented.AsSpan(0, kept), maxMeters * maxMeters);
        Search(Ellipsoid.Cartesian(from), filter, results.Length, ref best);
        var count = Rank(from, best.Sorted(), best.IsFull && kept < Count, maxMeters, results);
        if (rented is not null) ArrayPool<Chord>.Shared.Return(rented);
        return count;
    }

    private void Search(Cartesian from, ReadOnlySpan<ulong> filter, int count, ref Best best)
    {
        if (best.IsFull) return;
        if (_tree is not null && (filter.IsEmpty || TreePays(filter, count))) _tree.Search(from, filter, ref best);
        else
            for (var block = 0; block < _points.Blocks; block++)
                if (filter.IsEmpty) _points.Offer(block, from, ulong.MaxValue, ref best);
                else if (filter[block] != 0) _points.Offer(block, from, filter[block], ref best);
    }

    /// <summary>The tree reads the places around, allowed or not, until it has enough; the scan reads all that are allowed, and the whole filter.</summary>
    private bool TreePays(ReadOnlySpan<ulong> filter, int count)
    {
        var stride = 1 + filter.Length / WordsSampled;
        var allowed = 1L;
        for (var i = 0; i < filter.Length; i += stride) allowed += stride * BitOperations.PopCount(filter[i]);
        return (count + EarthPoints.Block) * (long)Count / allowed < allowed + filter.Length / 4;
    }

    private int Rank(Position from, ReadOnlySpan<Chord> chords, bool moreExist, double maxMeters, Span<Neighbour> results)
    {
        var count = Math.Min(chords.Length, results.Length);
        if (count == 0) return 0;
        var last = chords[count - 1].Squared;
        var reach = last * (1 + Ellipsoid.Slack(last));
        if (moreExist && chords[^1].Squared <= reach) return -1;
        while (count < chords.Length && chords[count].Squared <= reach) count++;
        return Measure(from, chords[..count], maxMeters, results);
    }

    private int Measure(Position from, ReadOnlySpan<Chord> chords, double maxMeters, Span<Neighbour> results)
    {
        var count = 0;
        foreach (var chord in chords)
        {
            var meters = Ellipsoid.Meters(from, _positions[chord.Index], chord.Squared);
            if (meters <= maxMeters) Insert(results, ref count, new(chord.Index, meters));
        }
        return count;
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
