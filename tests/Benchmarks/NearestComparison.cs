using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Geo;

namespace OrientationBot.Benchmarks;

/// <summary>The k nearest under a filter: ours beside NetTopologySuite's STRtree on a scaled plane, a haversine sort, and SQLite's R*Tree.</summary>
internal static class NearestComparison
{
    private const int Queries = 64;

    private static readonly int[] Sizes = [5_000, 20_000, 100_000, 1_000_000];
    private static readonly int[] Counts = [1, 3, 10];
    private static readonly int[] OneIn = [1, 20, 1_000];

    public static void Run()
    {
        Console.WriteLine("| places | 1 in | k | ours | flat scan | STRtree | haversine sort | SQLite R*Tree | best other ÷ ours |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        Run(Sizes[0], TextWriter.Null);
        foreach (var size in Sizes) Run(size, Console.Out);
        Console.WriteLine("\nMicroseconds a query, fastest of 25 batches, one thread.");
    }

    private static void Run(int size, TextWriter table)
    {
        var random = new Random(size);
        var positions = Places.Clustered(random, size);
        using var sqlite = new SqliteTree(positions);
        INearest[] contenders = [new Ours(new(positions)), new Ours(new(positions, int.MaxValue)), new StrTree(positions), new HaversineSort(positions), sqlite];
        foreach (var oneIn in OneIn)
            foreach (var count in Counts)
                Compare(table, contenders, new(positions.Length, oneIn, count, Places.Filter(random, size, oneIn), Places.Clustered(random, Queries)));
    }

    private static void Compare(TextWriter table, INearest[] contenders, Task task)
    {
        var results = new int[task.Count];
        var paces = contenders.Select(c => Pace.Microseconds(i => c.Find(task.From[i % Queries], task.Filter, results))).ToArray();
        var cells = paces.Select(p => p.ToString("0.0", CultureInfo.InvariantCulture));
        table.WriteLine($"| {task.Size} | {task.OneIn} | {task.Count} | {string.Join(" | ", cells)} | {paces.Skip(2).Min() / paces[0]:0.0} |");
    }

    private sealed record Task(int Size, int OneIn, int Count, ulong[] Filter, ImmutableArray<Position> From);
}

/// <summary>Whoever finds the nearest places.</summary>
internal interface INearest
{
    /// <summary>Fills the results with indexes, nearest first, and returns how many; an empty filter allows all.</summary>
    int Find(Position from, ulong[] filter, Span<int> results);
}

/// <summary>Random places of the region, two in three around towns, as in the real directory.</summary>
internal static class Places
{
    public static ImmutableArray<Position> Clustered(Random random, int count)
    {
        var towns = Enumerable.Range(0, 60).Select(_ => Anywhere(random)).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => i % 3 == 0 ? Anywhere(random) : Around(random, towns[random.Next(towns.Length)]))];
    }

    public static ulong[] Filter(Random random, int places, int oneIn)
    {
        if (oneIn == 1) return [];
        var filter = new ulong[(places + 63) / 64];
        for (var i = 0; i < places; i++)
            if (random.Next(oneIn) == 0) filter[i >> 6] |= 1UL << i;
        return filter;
    }

    private static Position Anywhere(Random random) => new(46.3 + 2.6 * random.NextDouble(), 0.05 + 3 * random.NextDouble());

    private static Position Around(Random random, Position town) =>
        new(town.Latitude + 0.06 * (random.NextDouble() - 0.5), town.Longitude + 0.06 * (random.NextDouble() - 0.5));
}
