using System.Collections.Immutable;
using OrientationBot.Geo;

namespace OrientationBot.Benchmarks;

/// <summary>The k nearest under a filter: ours beside a flat scan, NetTopologySuite's STRtree, a haversine sort, SQLite's R*Tree, and PostGIS when there is one.</summary>
internal static class NearestComparison
{
    private const int Queries = 32;

    private static readonly int[] Sizes = [5_000, 20_000, 100_000, 1_000_000];
    private static readonly int[] SmallSizes = [500, 1_500];
    private static readonly int[] Counts = [1, 3, 10];
    private static readonly int[] OneIn = [1, 20, 1_000];

    /// <summary>Compares, and prints tables of Markdown.</summary>
    /// <param name="postgis">Connection string of a PostgreSQL with PostGIS; null leaves it out.</param>
    public static void Run(string? postgis)
    {
        foreach (var cell in Cells(NearestPlaces.All[0], Sizes[0], postgis)) _ = cell;
        var cells = Table(Sizes, postgis);
        NearestTables.Summary(cells);
        NearestTables.Growth(cells);
        NearestTables.Differences(cells);
        Console.WriteLine("\n## Small directories");
        NearestTables.Summary(Table(SmallSizes, postgis));
        NearestBuilding.Run(Sizes);
    }

    private static List<NearestCell> Table(int[] sizes, string? postgis)
    {
        var cells = new List<NearestCell>();
        foreach (var places in NearestPlaces.All)
        {
            NearestTables.Head(places.Name, postgis is not null);
            foreach (var cell in sizes.SelectMany(size => Cells(places, size, postgis)))
            {
                NearestTables.Row(cell);
                cells.Add(cell);
            }
        }
        return cells;
    }

    private static IEnumerable<NearestCell> Cells(NearestPlaces places, int size, string? postgis)
    {
        var random = new Random(size);
        var positions = places.Draw(random, size);
        NearestFilter[] filters = [.. OneIn.Select(o => NearestFilter.Draw(random, size, o))];
        using var sqlite = new NearestSqlite(positions, filters);
        using var postgres = postgis is null ? null : new NearestPostgis(postgis, positions, filters);
        INearest[] contenders = [new Ours(new(positions), filters), new Ours(new(positions, int.MaxValue), filters), new StrTree(positions), new HaversineSort(positions), sqlite];
        if (postgres is not null) contenders = [.. contenders, postgres];
        foreach (var filter in filters)
            foreach (var count in Counts)
                yield return Measure(contenders, new(places.Name, positions, filter, count), places.Draw(random, Queries));
    }

    private static NearestCell Measure(INearest[] contenders, NearestTask task, ImmutableArray<Position> from)
    {
        var results = new int[task.Count];
        var micros = SideBySide.Microseconds(from.Length, [.. contenders.Select(c => (Action<int>)(i => c.Find(from[i], task.Filter, results)))]);
        return new(task, [.. micros], [.. contenders.Select(c => from.Count(f => Differs(f)(c)))], from.Length);

        Func<INearest, bool> Differs(Position at) => contender => !task.Same(at, contenders[0], contender);
    }
}

/// <summary>What is asked of everyone.</summary>
internal sealed record NearestTask(string Places, ImmutableArray<Position> Positions, NearestFilter Filter, int Count)
{
    private const double Metre = 1;

    /// <summary>True when both answers are as near, to the metre.</summary>
    public bool Same(Position from, INearest one, INearest other) => Meters(from, one).Zip(Meters(from, other)).All(p => Math.Abs(p.First - p.Second) < Metre);

    private double[] Meters(Position from, INearest contender)
    {
        var results = new int[Count];
        Array.Fill(results, -1);
        contender.Find(from, Filter, results);
        return [.. results.Select(i => i < 0 ? double.MaxValue : from.DistanceTo(Positions[i])).Order()];
    }
}

/// <summary>What was measured: for each contender, ours first and the flat scan next, microseconds of a query, and how many answers differ from ours.</summary>
internal sealed record NearestCell(NearestTask Task, ImmutableArray<double> Micros, ImmutableArray<int> Differing, int Queries)
{
    /// <summary>The best of the others, how many times ours.</summary>
    public double Lead => Micros.Skip(2).Min() / Micros[0];

    /// <summary>Ours, how many times the flat scan.</summary>
    public double OverFlat => Micros[0] / Micros[1];
}
