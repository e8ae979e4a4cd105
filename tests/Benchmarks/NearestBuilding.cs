using System.Diagnostics;
using System.Globalization;
using OrientationBot.Geo.Nearest;

namespace OrientationBot.Benchmarks;

/// <summary>What it costs to build the index: the price of one changed place, for the index is replaced whole.</summary>
internal static class NearestBuilding
{
    private const int Times = 5;

    public static void Run(IEnumerable<int> sizes)
    {
        Console.WriteLine("\n| places | ms to build |\n|---:|---:|");
        foreach (var size in sizes)
        {
            var positions = NearestPlaces.All[1].Draw(new(size), size);
            var fastest = Enumerable.Range(0, Times * Times).Take(size > 100_000 ? Times : Times * Times).Min(_ => Once(() => new NearestIndex(positions)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {fastest:0.0} |"));
        }
    }

    private static double Once(Func<NearestIndex> build)
    {
        var clock = Stopwatch.StartNew();
        GC.KeepAlive(build());
        return clock.Elapsed.TotalMilliseconds;
    }
}
