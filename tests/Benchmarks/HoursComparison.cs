using System.Globalization;
using System.Text.Json;
using NodaTime;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;

namespace OrientationBot.Benchmarks;

/// <summary>Reading opening hours, and the question every card asks of them (« open now, until when? »), beside opening_hours.js, which is what a web page would pick.</summary>
/// <remarks>Two runtimes, each warm and each the fastest of its batches; no .NET library reads opening hours.</remarks>
internal static class HoursComparison
{
    private static readonly LocalDateTime Monday = new(2026, 3, 23, 10, 0);

    private static readonly string[] Expressions =
    [
        "24/7", "Mo-Fr 09:00-12:00,14:00-17:00", "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off", "Tu,Th 14:00-18:00; We 10:00-12:00,14:00-18:00; Jul-Aug off; PH off",
        "Th[2] 14:00-17:00", "week 1-53/2 Mo 09:00-12:00", "Mo-Sa 08:30-19:00; Dec 24-Jan 02 off; easter -2 days off",
    ];

    public static async Task<int> RunAsync()
    {
        var theirs = (await new NodeFolder("tests", "Knowledge.Tests", "Hours", "Judge").RunAsync("speed.mjs", string.Join('\n', Expressions))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Console.WriteLine("| hours | read, ours µs | opening_hours.js | ratio | open now and until when, ours µs | opening_hours.js | ratio |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (hours, their) in Expressions.Zip(theirs, (h, t) => (h, JsonSerializer.Deserialize<double[]>(t)!)))
        {
            var read = OpeningHours.Parse(hours).Hours!;
            double reading = Pace.Microseconds(_ => OpeningHours.Parse(hours)), asking = Pace.Microseconds(_ => read.StatusAt(Monday));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{hours}` | {reading:0.00} | {their[0]:0} | {their[0] / reading:0.0} | {asking:0.000} | {their[1]:0.0} | {their[1] / asking:0.0} |"));
        }
        return 0;
    }
}
