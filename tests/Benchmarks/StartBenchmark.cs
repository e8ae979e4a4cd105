using System.Diagnostics;
using OrientationBot.Bot;

namespace OrientationBot.Benchmarks;

/// <summary><c>start</c>: from the start of the process to the first answer kept, with the starter directory and with 20,000 structures.</summary>
internal static class StartBenchmark
{
    private const int Starts = 7;

    /// <summary>Starts the server several times over, prints the median.</summary>
    public static async Task<int> RunAsync()
    {
        await MeasureAsync("starter directory, new file", Folders.Shipped("data"), keepFile: false);
        await MeasureAsync("starter directory, file of an earlier start", Folders.Shipped("data"), keepFile: true);
        using var national = await NationalData.CreateAsync();
        await MeasureAsync("20,000 structures, file of an earlier start", national.Path, keepFile: true);
        return 0;
    }

    private static async Task MeasureAsync(string what, string data, bool keepFile)
    {
        var folder = NewFolder();
        if (keepFile) await StartAsync(folder, data);
        var starts = new List<(double Seconds, double Megabytes)>();
        for (var i = 0; i < Starts; i++) starts.Add(await StartAsync(keepFile ? folder : NewFolder(), data));
        starts.Sort();
        Console.WriteLine($"{what}: median {starts[Starts / 2].Seconds:N2} s to the first answer (from {starts[0].Seconds:N2} to {starts[^1].Seconds:N2}), resident {starts.Max(s => s.Megabytes):N0} MB");
    }

    private static async Task<(double Seconds, double Megabytes)> StartAsync(string folder, string data)
    {
        var clock = Stopwatch.StartNew();
        using var server = ServerProcess.Start(folder, data);
        var (http, conversation) = await server.ConnectAsync();
        await ServerProcess.SayAsync(http, conversation, Talks.Of(0)[0]);
        return (clock.Elapsed.TotalSeconds, server.ResidentMegabytes);
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("orientation-start-").FullName;
}
