using System.Collections.Immutable;
using System.Diagnostics;
using OrientationBot.Bot;
using OrientationBot.Bot.Conversations;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Benchmarks;

/// <summary><c>turn</c>: whole turns in memory on one core: understand, decide, search 20,000 structures, phrase, remember.</summary>
internal static class TurnBenchmark
{
    private const int ConversationsInARound = 500;
    private const int Rounds = 7;

    /// <summary>Warms up, measures, prints the median round.</summary>
    public static async Task<int> RunAsync()
    {
        var communes = GazetteerFiles.Read(Folders.Shipped("data")).Data.Communes;
        IReadOnlyList<Structure> structures = [.. Synthetic.Structures(communes)];
        var content = await Content.LoadAsync(new(Folders.Shipped("dialogs"), Folders.Shipped("data"), "24", Folders.Shipped("learnt")), (_, _) => Task.FromResult(structures), default);
        for (var i = 0; i < 3; i++) Round(content);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(content)).OrderBy(r => r.TurnsPerSecond).ToImmutableArray();
        var median = rounds[Rounds / 2];
        Console.WriteLine($"{content.Directory.Now.Structures.Length} structures, {ConversationsInARound * Talks.Of(0).Length} turns a round, {Rounds} rounds");
        Console.WriteLine($"median {median.TurnsPerSecond:N0} turns/s on one core (from {rounds[0].TurnsPerSecond:N0} to {rounds[^1].TurnsPerSecond:N0}), {median.BytesPerTurn / 1024:N1} KB allocated a turn");
        return 0;
    }

    private static (double TurnsPerSecond, double BytesPerTurn) Round(Content content)
    {
        var turn = content.Turn(ConversationStore.InMemory(TimeProvider.System), new(TimeProvider.System));
        var (before, clock, turns) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew(), 0);
        for (var c = 0; c < ConversationsInARound; c++)
            foreach (var text in Talks.Of(c))
                Answer(turn, new($"c{c}", $"{++turns}", DateTimeOffset.UnixEpoch.AddYears(56)) { Text = text });
        return (turns / clock.Elapsed.TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - before) / turns);
    }

    // In memory nothing waits: the turn ends on this thread, and what it allocates is counted here.
    private static void Answer(Turn turn, Message message)
    {
        var answered = turn.AnswerAsync(message, default);
        if (!answered.IsCompletedSuccessfully || answered.Result.Replies.IsEmpty) throw new InvalidOperationException($"« {message.Text} » got no answer at once.");
    }
}
