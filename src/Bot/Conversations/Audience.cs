using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace OrientationBot.Bot.Conversations;

/// <summary>Those who follow conversations line by line: what was said before first, then what is said now. Thread-safe.</summary>
/// <param name="journal">Where earlier lines are read.</param>
internal sealed class Audience(IJournal journal)
{
    private const int MostLinesBehind = 1_000;
    private readonly ConcurrentDictionary<string, ImmutableArray<Channel<Line>>> _followers = new();

    /// <summary>Lines after a number, each once and in order, then new ones as they come, until cancelled or too far behind.</summary>
    public async IAsyncEnumerable<Line> FollowAsync(string conversation, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<Line>(MostLinesBehind);
        _followers.AddOrUpdate(conversation, [channel], (_, others) => others.Add(channel));
        try
        {
            foreach (var line in await journal.LinesAsync(conversation, after, cancellationToken))
            {
                after = line.Number;
                yield return line;
            }
            await foreach (var line in channel.Reader.ReadAllAsync(cancellationToken))
            {
                if (line.Number != 0 && line.Number <= after) continue;
                after = Math.Max(after, line.Number);
                yield return line;
            }
        }
        finally
        {
            Leave(conversation, channel);
        }
    }

    /// <summary>Tells the followers of a conversation what was just saved.</summary>
    public void Tell(Entry entry)
    {
        if (!_followers.TryGetValue(entry.Conversation, out var followers)) return;
        foreach (var channel in followers)
        {
            if (entry.Said is { } said) Offer(channel, said);
            foreach (var reply in entry.Replies) Offer(channel, reply with { Forgets = entry.Forgets });
        }
    }

    /// <summary>Tells the followers something that is not kept, such as « please try again later ».</summary>
    public void Tell(Line passing)
    {
        if (!_followers.TryGetValue(passing.Conversation, out var followers)) return;
        foreach (var channel in followers) Offer(channel, passing);
    }

    private static void Offer(Channel<Line> channel, Line line)
    {
        if (!channel.Writer.TryWrite(line)) channel.Writer.TryComplete();
    }

    private void Leave(string conversation, Channel<Line> channel)
    {
        var left = _followers.AddOrUpdate(conversation, [], (_, followers) => followers.Remove(channel));
        if (left.IsEmpty) _followers.TryRemove(new(conversation, left));
    }
}
