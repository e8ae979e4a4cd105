using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Geo.Nearest;

namespace OrientationBot.Geo.Coverage;

/// <summary>How far the people of a commune are from the nearest offer.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Offer">Index of the nearest offer in the list that was searched; null when there is none.</param>
/// <param name="Meters">Straight-line distance from the commune's centre; infinite when there is no offer.</param>
public sealed record CommuneCoverage(Commune Commune, int? Offer, double Meters);

/// <summary>A place where one more offer would serve people who have none near.</summary>
/// <param name="Commune">Where to put it.</param>
/// <param name="People">Inhabitants who would then have an offer within the distance, and have none today.</param>
public sealed record NextPlace(Commune Commune, long People);

/// <summary>Distance of every commune to its nearest offer, and what follows: shares of the population, white zones, where to open next. Pure and immutable.</summary>
/// <remarks>Distances are straight lines between a commune's centre and an offer; say so wherever they are shown.</remarks>
public sealed class CoverageMap
{
    private readonly ImmutableArray<CommuneCoverage> _communes;

    private CoverageMap(ImmutableArray<CommuneCoverage> communes, ImmutableArray<int> offers) => (_communes, Offers) = (communes, offers);

    /// <summary>Every commune with its distance, in the order they were given.</summary>
    public ImmutableArray<CommuneCoverage> Communes => _communes;

    /// <summary>Indexes of the offers that count, in the list that was searched, near or far.</summary>
    public ImmutableArray<int> Offers { get; }

    /// <summary>Measures every commune.</summary>
    /// <param name="communes">The communes to measure, for example those of the region.</param>
    /// <param name="offers">The offers.</param>
    /// <param name="filter">Which offers count, one bit each in <see cref="NearestIndex.Order"/>; empty means all.</param>
    public static CoverageMap Of(IEnumerable<Commune> communes, NearestIndex offers, ReadOnlySpan<ulong> filter)
    {
        var measured = ImmutableArray.CreateBuilder<CommuneCoverage>();
        Span<Neighbour> nearest = stackalloc Neighbour[1];
        foreach (var commune in communes)
            measured.Add(offers.Find(commune.Centre, filter, double.PositiveInfinity, nearest) == 1
                ? new(commune, nearest[0].Index, nearest[0].Meters)
                : new(commune, null, double.PositiveInfinity));
        return new(measured.DrainToImmutable(), Allowed(offers, filter));
    }

    /// <summary>A filter speaks of places in the index's own order; the list's order is what callers know.</summary>
    private static ImmutableArray<int> Allowed(NearestIndex offers, ReadOnlySpan<ulong> filter)
    {
        var allowed = ImmutableArray.CreateBuilder<int>();
        for (var slot = 0; slot < offers.Count; slot++)
            if (filter.IsEmpty || (filter[slot >> 6] >> slot & 1) != 0) allowed.Add(offers.Order[slot]);
        allowed.Sort();
        return allowed.DrainToImmutable();
    }

    /// <summary>The same measure, for the communes of a territory only.</summary>
    public CoverageMap Within(Territory territory)
    {
        var codes = territory.Communes.ToHashSet();
        return new([.. _communes.Where(c => codes.Contains(c.Commune.Code))], Offers);
    }

    /// <summary>The same measure by parts: each territory that has communes measured here, with those alone; by name.</summary>
    /// <param name="territories">The parts, for example the EPCI of a département.</param>
    public ImmutableArray<(Territory Territory, CoverageMap Map)> By(IEnumerable<Territory> territories) =>
        [.. from territory in territories
            let part = Within(territory)
            where !part.Communes.IsEmpty
            orderby Fold.Words(territory.Name), territory.Id
            select (territory, part)];

    /// <summary>Inhabitants of the communes measured.</summary>
    public long Population => _communes.Sum(c => (long)c.Commune.Population);

    /// <summary>Share of the population, 0 to 1, with an offer within a distance; 0 where nobody lives.</summary>
    public double ShareWithin(double meters) =>
        Population is > 0 and var all ? (double)_communes.Where(c => c.Meters <= meters).Sum(c => (long)c.Commune.Population) / all : 0;

    /// <summary>Distance that half the population has not to exceed, in metres; infinite when half have no offer.</summary>
    public double MedianMeters
    {
        get
        {
            var half = Population / 2.0;
            foreach (var commune in _communes.OrderBy(c => c.Meters))
                if ((half -= commune.Commune.Population) <= 0) return commune.Meters;
            return double.PositiveInfinity;
        }
    }

    /// <summary>The communes farther than that from every offer, those with most inhabitants first.</summary>
    public ImmutableArray<CommuneCoverage> WhiteZones(double beyondMeters) =>
        [.. _communes.Where(c => c.Meters > beyondMeters).OrderByDescending(c => c.Commune.Population).ThenBy(c => c.Commune.Code, StringComparer.Ordinal)];

    /// <summary>Where the next offers would serve most people who have none within the distance: each the best once those before are open; ties by INSEE code.</summary>
    /// <param name="meters">How far is still near.</param>
    /// <param name="count">How many places at most; fewer when nobody is left unserved.</param>
    public ImmutableArray<NextPlace> NextPlaces(double meters, int count)
    {
        var choice = new NextPlaceChoice([.. _communes.Select(c => c.Commune)], [.. _communes.Select(c => c.Meters > meters)], meters);
        var places = ImmutableArray.CreateBuilder<NextPlace>();
        while (places.Count < count && choice.Best() is { } best) places.Add(best);
        return places.DrainToImmutable();
    }
}
