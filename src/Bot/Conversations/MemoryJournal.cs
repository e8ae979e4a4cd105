using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace OrientationBot.Bot.Conversations;

/// <summary>Keeps conversations for as long as the process lives: one question on the command line, measurements.</summary>
internal sealed class MemoryJournal : IJournal
{
    private readonly ConcurrentDictionary<string, (Remembered Memory, ImmutableArray<Line> Lines)> _kept = new();

    /// <inheritdoc/>
    public ValueTask<Remembered> RecallAsync(string conversation, CancellationToken cancellationToken) =>
        new(_kept.TryGetValue(conversation, out var kept) ? kept.Memory : Remembered.Nothing);

    /// <inheritdoc/>
    public void Receive(Line said, DateTimeOffset expires) { }

    /// <inheritdoc/>
    public ValueTask<SaveOutcome> SaveAsync(Entry entry)
    {
        var before = _kept.TryGetValue(entry.Conversation, out var kept) ? kept : (Memory: Remembered.Nothing, Lines: []);
        if (before.Memory.Version != entry.After.Version - 1) return new(SaveOutcome.Moved);
        var lines = entry.Forgets ? [] : entry.Said is { } said ? before.Lines.Add(said) : before.Lines;
        _kept[entry.Conversation] = (entry.After, lines.AddRange(entry.Replies));
        return new(SaveOutcome.Saved);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<Line>> LinesAsync(string conversation, long after, CancellationToken cancellationToken) =>
        new(_kept.TryGetValue(conversation, out var kept) ? [.. kept.Lines.Where(l => l.Number > after)] : []);
}
