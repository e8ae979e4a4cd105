using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace OrientationBot.Bot.Conversations;

/// <summary>
/// Which process holds which conversation, and what it remembers: one turn at a time for each, same message answered once,
/// state versioned and saved with its replies in one transaction. The only place that knows.
/// </summary>
/// <param name="journal">Where conversations are kept.</param>
/// <param name="settings">How long they are kept, and how many stay in memory.</param>
/// <param name="time">The clock.</param>
internal sealed class ConversationStore(IJournal journal, ConversationSettings settings, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Conversation> _live = new();

    /// <summary>A store that remembers for as long as the process lives.</summary>
    public static ConversationStore InMemory(TimeProvider time) => new(new MemoryJournal(), ConversationSettings.Default, time);

    /// <summary>Those who follow conversations as they go on.</summary>
    public Audience Audience { get; } = new(journal);

    /// <summary>How many conversations are in memory.</summary>
    public int Live => _live.Count;

    internal IJournal Journal => journal;

    /// <summary>Waits for the conversation's turn and opens it; disposing ends the turn.</summary>
    /// <exception cref="JournalUnavailableException">It cannot be read now.</exception>
    public async ValueTask<Conversation> OpenAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var conversation = _live.GetOrAdd(id, static (key, store) => new(key, store), this);
            await conversation.EnterAsync(time.GetTimestamp(), cancellationToken);
            if (!conversation.Retired) return conversation;
            await conversation.DisposeAsync();
            _live.TryRemove(new(id, conversation));
        }
    }

    /// <summary>True when something was said in it and is still kept.</summary>
    public async ValueTask<bool> ExistsAsync(string id, CancellationToken cancellationToken) =>
        (await journal.RecallAsync(id, cancellationToken)).LastNumber > 0;

    /// <summary>What was said in it after a line.</summary>
    public ValueTask<ImmutableArray<Line>> LinesAsync(string id, long after, CancellationToken cancellationToken) => journal.LinesAsync(id, after, cancellationToken);

    /// <summary>Lets conversations leave memory: the idle ones, and the longest idle when there are too many. Nothing is forgotten.</summary>
    public void Sweep()
    {
        var byAge = _live.Values.OrderBy(c => c.Touched).ToArray();
        for (var i = 0; i < byAge.Length; i++)
        {
            var tooMany = byAge.Length - i > settings.MostLive;
            if (!tooMany && time.GetElapsedTime(byAge[i].Touched) < settings.Live) return;
            if (byAge[i].TryRetire()) _live.TryRemove(new(byAge[i].Id, byAge[i]));
        }
    }

    /// <summary>Lets one conversation leave memory, because it was erased.</summary>
    public void Drop(string id)
    {
        if (_live.TryGetValue(id, out var conversation) && conversation.TryRetire()) _live.TryRemove(new(id, conversation));
    }

    internal DateTimeOffset Expires(DateTimeOffset lastAt) => lastAt + settings.Retention;
}
