using System.Diagnostics;
using System.Globalization;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Benchmarks;

/// <summary>What it costs to read places, and how often it is right: every case file as sentences and as answers, beside what people would pick instead, in one run.</summary>
internal static class GazetteerComparison
{
    /// <summary>Texts of each file: the slowest contender takes ten milliseconds for one.</summary>
    private const int Sample = 30;

    private const int Passes = 3;

    public static void Run()
    {
        var root = Repository();
        var clock = Stopwatch.StartNew();
        var reading = GazetteerFiles.Read(Path.Combine(root, "data"));
        var read = clock.Elapsed;
        var gazetteer = new Gazetteer(reading.Data);
        Console.WriteLine($"files read in {read.TotalMilliseconds:0} ms, index built in {(clock.Elapsed - read).TotalMilliseconds:0} ms (cold process)\n");
        var served = reading.Data.Communes.Where(c => c.Region == reading.Data.Region).ToArray();
        GazetteerContender[] contenders =
        [
            new("Find", text => gazetteer.Find(text) is [var first, ..] ? first.Best.Id : null),
            new("Locate", text => gazetteer.Locate(text) is [var first, ..] ? first.Place.Id : null),
            GazetteerContenders.Contains(served), GazetteerContenders.Lucene(served), GazetteerContenders.FuzzySharp(served),
        ];
        Console.WriteLine($"| cases | {string.Join(" | ", contenders.Select(c => c.Name))} |");
        Console.WriteLine($"|---|{string.Concat(contenders.Select(_ => "---:|"))}");
        foreach (var file in Directory.GetFiles(Path.Combine(root, "tests", "Geo.Tests", "Cases"), "*.csv").Order(StringComparer.Ordinal)) Row(file, contenders);
    }

    private static void Row(string file, GazetteerContender[] contenders)
    {
        var rows = File.ReadLines(file).Skip(1).Where(l => l.Length > 0).Select(Case).ToArray();
        var sample = rows.Where((_, i) => i % Math.Max(1, rows.Length / Sample) == 0).ToArray();
        Console.WriteLine($"| {Path.GetFileName(file)} | {string.Join(" | ", contenders.Select(c => Cell(c, sample)))} |");
    }

    private static string Cell(GazetteerContender contender, (string Text, string Expected)[] cases)
    {
        var right = cases.Count(c => contender.Read(c.Text) is { } code ? c.Expected.Split('|').Contains(code) : c.Expected.Length == 0);
        var micros = Enumerable.Range(0, Passes).Min(_ => Pass(contender, cases)) / cases.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{micros:0.0} µs, {100.0 * right / cases.Length:0} %");
    }

    private static double Pass(GazetteerContender contender, (string Text, string Expected)[] cases)
    {
        var clock = Stopwatch.StartNew();
        foreach (var (text, _) in cases) contender.Read(text);
        return clock.Elapsed.TotalMicroseconds;
    }

    /// <summary>A row is a text and an id; a text alone names no place.</summary>
    private static (string, string) Case(string row) =>
        row.LastIndexOf(',') is > 0 and var comma && row.AsSpan(comma).ContainsAnyInRange('0', '9') && row[^1] != '"' ? (row[..comma].Trim('"'), row[(comma + 1)..]) : (row.Trim('"'), "");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OrientationBot.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
