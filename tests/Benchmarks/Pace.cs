using System.Diagnostics;

namespace OrientationBot.Benchmarks;

/// <summary>Measures one thing after another in the same process: the fastest of many short batches, so that a busy machine troubles it little.</summary>
internal static class Pace
{
    private const int Batches = 25;
    private static readonly TimeSpan Warmth = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(4);

    /// <summary>Microseconds of one call, the argument counting up so that calls can differ.</summary>
    public static double Microseconds(Action<int> call)
    {
        var calls = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warmth; calls++) call(calls);
        var perBatch = Math.Max(1, (int)(calls * Batch / Warmth));
        return Enumerable.Range(0, Batches).Min(_ => Once(call, perBatch));
    }

    private static double Once(Action<int> call, int calls)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < calls; i++) call(i);
        return clock.Elapsed.TotalMicroseconds / calls;
    }
}
