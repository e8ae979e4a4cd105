using System.Collections.Immutable;
using OrientationBot.Geo.Nearest;

namespace OrientationBot.Geo.Tests;

/// <summary>Random places of the region, clustered like real ones, with duplicates; and what people ask about them.</summary>
internal static class Some
{
    public static ImmutableArray<Position> Positions(Random random, int count)
    {
        var towns = Enumerable.Range(0, 40).Select(_ => Position(random)).ToArray();
        var positions = Enumerable.Range(0, count).Select(i => i % 3 == 0 ? Position(random) : Around(random, towns[random.Next(towns.Length)])).ToArray();
        for (var i = 0; i < count / 50; i++) positions[random.Next(count)] = positions[random.Next(count)];
        return [.. positions];
    }

    public static ImmutableArray<Position> Evenly(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Position(random))];

    public static Position Position(Random random) => new(46.3 + 2.6 * random.NextDouble(), 0.05 + 3 * random.NextDouble());

    public static Position Anywhere(Random random) => new(180 * random.NextDouble() - 90, 360 * random.NextDouble() - 180);

    public static ImmutableArray<ulong[]> Filters(Random random, int places) => [[], Filter(random, places, 20), Filter(random, places, 200)];

    public static Query Query(Random random, ImmutableArray<ulong[]> filters, int most) => new(
        Position(random), filters[random.Next(filters.Length)], random.Next(3) == 0 ? 30_000 * random.NextDouble() : double.PositiveInfinity, 1 + random.Next(most));

    private static ulong[] Filter(Random random, int places, int oneIn)
    {
        var filter = new ulong[(places + 63) / 64];
        for (var i = 0; i < places; i++)
            if (random.Next(oneIn) == 0) filter[i >> 6] |= 1UL << i;
        return filter;
    }

    private static Position Around(Random random, Position town) =>
        new(town.Latitude + 0.05 * (random.NextDouble() - 0.5), town.Longitude + 0.05 * (random.NextDouble() - 0.5));
}

/// <summary>A question to an index.</summary>
internal sealed record Query(Position From, ulong[] Filter, double MaxMeters, int Count)
{
    public Neighbour[] Ask(NearestTwin twin) => twin.Find(From, Filter, MaxMeters, Count);

    public Neighbour[] Ask(NearestIndex index)
    {
        var results = new Neighbour[Count];
        return results[..index.Find(From, Arranged(index), MaxMeters, results)];
    }

    /// <summary>The filter in the order that the index wants.</summary>
    private ulong[] Arranged(NearestIndex index)
    {
        if (Filter.Length == 0) return [];
        var arranged = new ulong[Filter.Length];
        for (var slot = 0; slot < index.Count; slot++)
            if ((Filter[index.Order[slot] >> 6] >> index.Order[slot] & 1) != 0) arranged[slot >> 6] |= 1UL << slot;
        return arranged;
    }
}
