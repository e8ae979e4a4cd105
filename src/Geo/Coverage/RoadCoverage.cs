using System.Collections.Immutable;
using OrientationBot.Geo.Nearest;
using OrientationBot.Geo.Travel;

namespace OrientationBot.Geo.Coverage;

/// <summary>How long the people of a commune travel to the offer that is nearest by road.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Offer">Index of that offer; null when none was found or nobody answered.</param>
/// <param name="Time">Time by road from the commune's centre; null as well.</param>
/// <param name="Answered">False when the service gave no answer: nothing is known.</param>
public sealed record CommuneByRoad(Commune Commune, int? Offer, TimeSpan? Time, bool Answered);

/// <summary>Time of every commune to the nearest offer by road.</summary>
/// <param name="Communes">Every commune, in the order given.</param>
public sealed record RoadCoverage(ImmutableArray<CommuneByRoad> Communes)
{
    /// <summary>
    /// Offers compared by road for a commune: the nearest as the crow flies. Among these the answer is exact; a sixth one that a straighter
    /// road makes nearer is missed, and so much is said wherever minutes are shown.
    /// </summary>
    public const int Candidates = 5;

    private const int MostOfAKindAtOnce = 40;

    /// <summary>Share of the population whose time is known, 0 to 1, within a time; 0 when nothing is known.</summary>
    public double ShareWithin(TimeSpan time) =>
        Known.Sum(c => (long)c.Commune.Population) is > 0 and var all ? (double)Known.Where(c => c.Time <= time).Sum(c => (long)c.Commune.Population) / all : 0;

    /// <summary>Communes about which the service said nothing.</summary>
    public int Unanswered => Communes.Count(c => !c.Answered);

    private IEnumerable<CommuneByRoad> Known => Communes.Where(c => c.Answered);

    /// <summary>Measures every commune; asks no further once the service has failed.</summary>
    /// <param name="communes">The communes.</param>
    /// <param name="offers">Index of the offers.</param>
    /// <param name="positions">Their positions, in the order of the index.</param>
    /// <param name="filter">Which offers count; empty means all.</param>
    /// <param name="travel">Who knows times.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<RoadCoverage> OfAsync(
        IReadOnlyCollection<Commune> communes, NearestIndex offers, ImmutableArray<Position> positions, ReadOnlyMemory<ulong> filter,
        ITravelTimes travel, CancellationToken cancellationToken)
    {
        var measured = new Dictionary<Commune, CommuneByRoad>();
        var failed = false;
        foreach (var batch in Batches(communes.Select(c => new Asked(c, Nearest(c, offers, filter.Span)))))
        {
            ImmutableArray<int> ends = [.. batch.SelectMany(a => a.Offers).Distinct()];
            var table = failed || ends.IsEmpty ? null : await travel.TableAsync([.. batch.Select(a => a.Commune.Centre)], [.. ends.Select(i => positions[i])], cancellationToken);
            failed |= table is null && !ends.IsEmpty;
            for (var i = 0; i < batch.Count; i++) measured[batch[i].Commune] = Best(batch[i], ends, table?.Times[i]);
        }
        return new([.. communes.Select(c => measured[c])]);
    }

    private static CommuneByRoad Best(Asked asked, ImmutableArray<int> ends, ImmutableArray<TimeSpan?>? times)
    {
        if (asked.Offers.IsEmpty) return new(asked.Commune, null, null, true);
        if (times is not { } row) return new(asked.Commune, null, null, false);
        var best = asked.Offers.Select(offer => (Offer: offer, Time: row[ends.IndexOf(offer)])).Where(o => o.Time is not null).OrderBy(o => o.Time).FirstOrDefault();
        return new(asked.Commune, best.Time is null ? null : best.Offer, best.Time, true);
    }

    /// <summary>Communes that share candidates are asked about together.</summary>
    private static IEnumerable<List<Asked>> Batches(IEnumerable<Asked> all)
    {
        var (batch, ends) = (new List<Asked>(), new HashSet<int>());
        foreach (var asked in all.OrderBy(a => a.Offers.IsEmpty ? -1 : a.Offers[0]))
        {
            if (batch.Count == MostOfAKindAtOnce || ends.Union(asked.Offers).Count() > MostOfAKindAtOnce)
            {
                yield return batch;
                (batch, ends) = ([], []);
            }
            batch.Add(asked);
            ends.UnionWith(asked.Offers);
        }
        if (batch.Count > 0) yield return batch;
    }

    private static ImmutableArray<int> Nearest(Commune commune, NearestIndex offers, ReadOnlySpan<ulong> filter)
    {
        Span<Neighbour> found = stackalloc Neighbour[Candidates];
        var nearest = ImmutableArray.CreateBuilder<int>(Candidates);
        foreach (var neighbour in found[..offers.Find(commune.Centre, filter, double.PositiveInfinity, found)]) nearest.Add(neighbour.Index);
        return nearest.ToImmutable();
    }

    private sealed record Asked(Commune Commune, ImmutableArray<int> Offers);
}
