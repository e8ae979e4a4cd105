using System.Diagnostics;

namespace OrientationBot.Benchmarks;

/// <summary>Measures several answers to the same queries, their batches in turn: what troubles the machine for a while troubles all of them alike.</summary>
/// <remarks>A batch is whole passes over the queries, so that nobody is measured on the easy ones; the fastest batch counts.</remarks>
internal static class SideBySide
{
    private const int Batches = 25;
    private static readonly TimeSpan Warmth = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);

    /// <summary>Microseconds of one call of each.</summary>
    /// <param name="queries">How many queries there are.</param>
    /// <param name="calls">Each answers the query of that number.</param>
    public static double[] Microseconds(int queries, IReadOnlyList<Action<int>> calls)
    {
        var passes = calls.Select(call => Warm(queries, call)).ToArray();
        var (fastest, spent) = (Enumerable.Repeat(double.MaxValue, calls.Count).ToArray(), new TimeSpan[calls.Count]);
        for (var batch = 0; batch < Batches; batch++)
            for (var i = 0; i < calls.Count; i++)
            {
                if (spent[i] > Patience) continue;
                var time = Once(queries, passes[i], calls[i]);
                fastest[i] = Math.Min(fastest[i], time.TotalMicroseconds / (queries * passes[i]));
                spent[i] += time;
            }
        return fastest;
    }

    /// <summary>Calls until the code is warm, and says how many passes over the queries make a batch.</summary>
    private static int Warm(int queries, Action<int> call)
    {
        var calls = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warmth; calls++) call(calls % queries);
        return Math.Max(1, (int)(calls * Batch / Warmth / queries));
    }

    private static TimeSpan Once(int queries, int passes, Action<int> call)
    {
        var clock = Stopwatch.StartNew();
        for (var pass = 0; pass < passes; pass++)
            for (var i = 0; i < queries; i++) call(i);
        return clock.Elapsed;
    }
}
