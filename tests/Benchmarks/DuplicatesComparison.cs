using System.Diagnostics;
using System.Globalization;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Benchmarks;

/// <summary>What it costs to find the duplicates of a national directory: all pairs that share something, one draft, and beside them every sheet against every other.</summary>
internal static class DuplicatesComparison
{
    /// <summary>Sheets compared with all others by the naive way: all would take minutes.</summary>
    private const int NaiveSample = 100;

    private const int Drafts = 200;

    public static void Run()
    {
        var communes = GazetteerFiles.Read(Path.Combine(AppContext.BaseDirectory, "data")).Data.Communes;
        var structures = Synthetic.Structures([.. communes.Where(c => c.PostalCodes.Length > 0)]).ToArray();
        Console.WriteLine("| sheets | how many | likely pairs | made ready | after one change | all pairs | one draft | every sheet with every other | times |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        Measure("spread over 10,000 communes", structures);
        // A thousand communes take all: towns with many sheets, which is where pairs are.
        Measure("crowded in 1,000 communes", [.. structures.Select((s, i) => structures[i % 1_000] is var host ? s with { Commune = host.Commune, Position = host.Position } : s)]);
    }

    private static void Measure(string title, Structure[] structures)
    {
        var index = new DuplicateIndex(structures);
        var found = index.All().Length;
        var build = Least(() => _ = new DuplicateIndex(structures));
        var all = Least(() => _ = index.All());
        var one = Pace.Microseconds(i => index.Of(structures[i % Drafts * (structures.Length / Drafts)] with { Id = "draft" }));
        var profiles = structures.Select(s => new Profile(s)).ToArray();
        var again = Least(() => _ = new DuplicateIndex(structures, index));
        var naive = Least(() => Naive(profiles)) * structures.Length / NaiveSample / 2;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {title} | {structures.Length} | {found} | {build:0} ms | {again:0} ms | {all:0} ms | {one / 1_000:0.000} ms | {naive / 1_000:0.0} s | {naive / (build + all):0} |"));
    }

    private static void Naive(Profile[] profiles)
    {
        var signs = new double[Comparison.Signs];
        for (var i = 0; i < NaiveSample; i++)
            foreach (var other in profiles)
            {
                Comparison.Read(profiles[i * (profiles.Length / NaiveSample)], other, signs);
                _ = Weights.Probability(signs);
            }
    }

    private static double Least(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    });
}
