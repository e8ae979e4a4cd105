using System.Collections.Immutable;
using OrientationBot.Geo.Nearest;

namespace OrientationBot.Knowledge.Directory;

/// <summary>The structures of least cost among those that a filter allows, exactly: it looks no farther than it must.</summary>
/// <param name="structures">The directory.</param>
/// <param name="nearest">Their index.</param>
/// <param name="query">The query.</param>
/// <param name="ranking">What each costs.</param>
/// <param name="alsoFits">A last test that no set can hold (open at a given hour); null for none.</param>
internal sealed class Search(
    ImmutableArray<Structure> structures, NearestIndex nearest, DirectoryQuery query, Ranking ranking, Func<int, bool>? alsoFits)
{
    private const int FirstDepth = 32;

    private int _kept, _fitting;

    /// <summary>How many were kept.</summary>
    public int Kept => _kept;

    /// <summary>True when more fit than were kept.</summary>
    public bool More => _fitting > _kept;

    /// <summary>The nearest that fits, by index; −1 when none does.</summary>
    public int NearestFit { get; private set; } = -1;

    /// <summary>Fills <paramref name="best"/> with the structures of least cost, best first, ties by index.</summary>
    /// <param name="filter">One bit per structure.</param>
    /// <param name="maxMeters">Farther ones are left out.</param>
    /// <param name="best">Receives them; its length is how many are wanted.</param>
    public void Run(ReadOnlySpan<ulong> filter, double maxMeters, Span<Candidate> best)
    {
        Span<Neighbour> few = stackalloc Neighbour[FirstDepth];
        if (best.Length < FirstDepth && RunTo(few, filter, maxMeters, best)) return;
        for (var depth = Math.Max(FirstDepth, best.Length) * 4; !RunTo(new Neighbour[Math.Min(depth, structures.Length)], filter, maxMeters, best); depth *= 4)
        {
        }
    }

    private bool RunTo(Span<Neighbour> found, ReadOnlySpan<ulong> filter, double maxMeters, Span<Candidate> best)
    {
        var count = nearest.Find(query.From.Position, filter, maxMeters, found);
        return Keep(found[..count], best) || count < found.Length || count == structures.Length;
    }

    /// <summary>Keeps the best of a list in order of distance; false when a farther one might still be better.</summary>
    private bool Keep(ReadOnlySpan<Neighbour> found, Span<Candidate> best)
    {
        (_kept, _fitting, NearestFit) = (0, 0, -1);
        foreach (var neighbour in found)
        {
            if (_fitting > best.Length && neighbour.Meters - ranking.Advantage > best[_kept - 1].Cost) return true;
            if (alsoFits is not null && !alsoFits(neighbour.Index)) continue;
            if (_fitting++ == 0) NearestFit = neighbour.Index;
            Insert(new(neighbour.Index, neighbour.Meters, ranking.Cost(structures[neighbour.Index], neighbour.Index, neighbour.Meters, null)), best);
        }
        return false;
    }

    private void Insert(Candidate candidate, Span<Candidate> best)
    {
        var at = _kept;
        while (at > 0 && candidate.IsBetterThan(best[at - 1])) at--;
        if (at == best.Length) return;
        _kept = Math.Min(_kept + 1, best.Length);
        best[at..(_kept - 1)].CopyTo(best[(at + 1).._kept]);
        best[at] = candidate;
    }
}

/// <summary>A structure with its distance and its cost, in metres.</summary>
internal readonly record struct Candidate(int Index, double Meters, double Cost)
{
    public bool IsBetterThan(Candidate other) => Cost != other.Cost ? Cost < other.Cost : Index < other.Index;
}
