using System.Diagnostics;
using System.Globalization;
using OrientationBot.Bot;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Benchmarks;

/// <summary>Every commune of the region for every need: ours beside haversine to everything and NetTopologySuite's tree, in one run; and the map.</summary>
internal static class CoverageComparison
{
    private const int Rounds = 5, OneIn = 20;

    public static async Task RunAsync()
    {
        var content = await Content.LoadAsync(
            new(Folders.Shipped("dialogs"), Folders.Shipped("data"), "24", Folders.Shipped("learnt")),
            (reference, end) => StarterDirectory.LoadAsync(Path.Combine(Folders.Shipped("data"), "structures.csv"), reference, end), default);
        Commune[] region = [.. content.Geography.Communes.Where(c => c.Region == "24")];
        Console.WriteLine("| structures | ours, ms | haversine to all, ms | STRtree, ms | best other ÷ ours |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        Compare(content, region, content.Directory.Now);
        Compare(content, [.. region.Where((_, i) => i % OneIn == 0)], new(Synthetic.Structures(content.Geography.Communes)));
        Console.WriteLine($"\n{region.Length} communes (one in {OneIn} of them for the larger directory, for all three alike) × {content.Tree.Needs.Length} needs, fastest of {Rounds} rounds, one thread.");
        Pictures(content);
    }

    private static void Compare(Content content, Commune[] region, DirectorySnapshot directory)
    {
        var offers = content.Tree.Needs.Select(need => directory.Coverage([], need, Constraints.None).Offers.Select(i => directory.Structures[i].Position).ToArray()).Where(o => o.Length > 0).ToArray();
        var ours = Fastest(() => content.Tree.Needs.Sum(need => directory.Coverage(region, need, Constraints.None).Communes.Length));
        var haversine = Fastest(() => offers.Sum(o => region.Sum(c => o.Min(p => Geodesic.GreatCircle(c.Centre.Latitude, p.Latitude, (p.Longitude - c.Centre.Longitude) * Math.PI / 180)))));
        var tree = Fastest(() => offers.Sum(o => Tree(o, region)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {directory.Structures.Length} | {ours:0.0} | {haversine:0} | {tree:0} | {Math.Min(haversine, tree) / ours:0.0} |"));
    }

    private static int Tree(Position[] offers, Commune[] region)
    {
        var (tree, found) = (new StrTree([.. offers]), new int[1]);
        return region.Sum(c => tree.Find(c.Centre, Everything, found));
    }

    private static void Pictures(Content content)
    {
        var survey = content.Coverage.Survey(new(null, content.Coverage.Region, Constraints.None));
        var paper = new CoveragePaper(content.Phraser, "fr", content.Coverage.Communes);
        var (laid, svg, png) = (Fastest(() => paper.Scene(survey).Width), Fastest(() => SceneSvg.Draw(paper.Scene(survey)).Length), Fastest(() => ScenePng.Draw(paper.Scene(survey)).Length));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMap of the region: laid out in {laid:0} ms, drawn as SVG in {svg:0} ms and as PNG in {png:0} ms, layout included."));
    }

    private static NearestFilter Everything { get; } = new(1, []);

    private static double Fastest(Func<double> work)
    {
        var best = double.PositiveInfinity;
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            work();
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }
        return best;
    }
}
