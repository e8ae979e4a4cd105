using System.Diagnostics;
using System.Globalization;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Benchmarks;

/// <summary>What it costs to read places: start-up, then every case file as sentences and as answers, beside a search for every name of the region in the text.</summary>
internal static class GazetteerComparison
{
    public static void Run()
    {
        var root = Repository();
        var clock = Stopwatch.StartNew();
        var reading = GazetteerFiles.Read(Path.Combine(root, "data"));
        var read = clock.Elapsed;
        var gazetteer = new Gazetteer(reading.Data);
        Console.WriteLine($"files read in {read.TotalMilliseconds:0} ms, index built in {(clock.Elapsed - read).TotalMilliseconds:0} ms (cold process)\n");
        var names = reading.Data.Communes.Where(c => c.Region == reading.Data.Region).Select(c => Fold.Words(c.Name)).ToArray();
        Console.WriteLine("| cases | Find µs | Find bytes | Locate µs | Locate bytes | Contains on each name µs |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var file in Directory.GetFiles(Path.Combine(root, "tests", "Geo.Tests", "Cases"), "*.csv").Order(StringComparer.Ordinal))
            Row(Path.GetFileName(file), [.. File.ReadLines(file).Skip(1).Where(l => l.Length > 0).Select(Text)], gazetteer, names);
    }

    private static void Row(string file, string[] texts, Gazetteer gazetteer, string[] names)
    {
        var find = Cost(texts, t => gazetteer.Find(t).Length);
        var locate = Cost(texts, t => gazetteer.Locate(t).Length);
        var naive = Cost(texts, t => names.Count(Fold.Words(t).Contains));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {file} | {find.Micros:0.0} | {find.Bytes} | {locate.Micros:0.0} | {locate.Bytes} | {naive.Micros:0} |"));
    }

    private static (double Micros, long Bytes) Cost(string[] texts, Func<string, int> read)
    {
        var micros = Pace.Microseconds(_ => Array.ForEach(texts, t => read(t))) / texts.Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts) read(text);
        return (micros, (GC.GetAllocatedBytesForCurrentThread() - before) / texts.Length);
    }

    private static string Text(string row) => (row.LastIndexOf(',') is > 0 and var comma && char.IsAsciiDigit(row[^1]) ? row[..comma] : row).Trim('"');

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OrientationBot.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
