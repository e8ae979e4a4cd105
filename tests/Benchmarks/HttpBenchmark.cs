using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace OrientationBot.Benchmarks;

/// <summary><c>http</c>: turns over Direct Line, each kept in SQLite before it is answered; 8 connections, 20,000 structures, the load generator on the same machine.</summary>
internal static class HttpBenchmark
{
    private const int Connections = 8;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8), Measured = TimeSpan.FromSeconds(15);

    /// <summary>Talks, checks that nothing was lost, prints.</summary>
    public static async Task<int> RunAsync()
    {
        using var data = await NationalData.CreateAsync();
        using var server = ServerProcess.Start(Directory.CreateTempSubdirectory("orientation-http-").FullName, data.Path);
        await server.ConnectAsync();
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(c => Task.Run(() => TalkAsync(server, c, clock))));
        var latencies = counts.SelectMany(c => c.Milliseconds).Order().ToArray();
        Console.WriteLine($"{latencies.Length / Measured.TotalSeconds:N0} turns/s over {Connections} connections, each kept before it is answered");
        Console.WriteLine($"latency p50 {latencies[latencies.Length / 2]:N1} ms, p99 {latencies[latencies.Length * 99 / 100]:N1} ms; resident memory {server.ResidentMegabytes:N0} MB");
        Console.WriteLine($"checked {counts.Sum(c => c.Checked)} messages: {counts.Sum(c => c.Lost)} without answer");
        return counts.Sum(c => c.Lost) == 0 ? 0 : 1;
    }

    private static async Task<Count> TalkAsync(ServerProcess server, int connection, Stopwatch clock)
    {
        var (http, conversation) = await server.ConnectAsync();
        var count = new Count();
        for (var talk = connection; clock.Elapsed < WarmUp + Measured; talk += Connections)
        {
            foreach (var text in Talks.Of(talk))
            {
                var start = clock.Elapsed;
                await ServerProcess.SayAsync(http, conversation, text);
                if (start > WarmUp && clock.Elapsed < WarmUp + Measured) count.Milliseconds.Add((clock.Elapsed - start).TotalMilliseconds);
            }
            if (talk % 50 == connection) await CheckAsync(http, conversation, count);
            conversation = await ServerProcess.OpenAsync(http);
        }
        return count;
    }

    private static async Task CheckAsync(HttpClient http, string conversation, Count count)
    {
        var history = await http.GetFromJsonAsync<JsonElement>($"v3/directline/conversations/{conversation}/activities");
        var activities = history.GetProperty("activities").EnumerateArray().ToArray();
        var answered = activities.Where(a => a.TryGetProperty("replyToId", out _)).Select(a => a.GetProperty("replyToId").GetString()).ToHashSet();
        var said = activities.Where(a => a.GetProperty("from").GetProperty("role").GetString() == "user").ToArray();
        count.Checked += said.Length;
        count.Lost += said.Count(a => !answered.Contains(a.GetProperty("id").GetString()));
    }

    private sealed class Count
    {
        public List<double> Milliseconds { get; } = [];

        public int Checked { get; set; }

        public int Lost { get; set; }
    }
}
