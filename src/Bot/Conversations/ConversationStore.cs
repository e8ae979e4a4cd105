using System.Collections.Concurrent;
using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Conversations;

/// <summary>
/// Which process holds which conversation, and what it remembers: one turn at a time for each, same message answered once,
/// state versioned and saved with its replies in one transaction. The only place that knows.
/// </summary>
public sealed class ConversationStore
{
    private readonly ConcurrentDictionary<string, Conversation> _open = new();

    /// <summary>Waits for the conversation's turn and opens it; disposing ends the turn.</summary>
    public async ValueTask<Conversation> OpenAsync(string id, CancellationToken cancellationToken)
    {
        var conversation = _open.GetOrAdd(id, _ => new());
        await conversation.EnterAsync(cancellationToken);
        return conversation;
    }
}

/// <summary>A conversation during one turn.</summary>
public sealed class Conversation : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, ImmutableArray<Reply>> _answers = [];

    /// <summary>What it remembers.</summary>
    public CitizenState State { get; private set; } = CitizenState.New;

    /// <summary>When the person last wrote; null at the first message.</summary>
    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>Number of turns answered so far.</summary>
    public int Turns => _answers.Count;

    /// <summary>The replies already given to a message, when it was answered before.</summary>
    public ImmutableArray<Reply>? AnswerTo(string messageId) => _answers.TryGetValue(messageId, out var replies) ? replies : null;

    /// <summary>Saves state, replies (the outbox) and notes in one transaction.</summary>
    public ValueTask SaveAsync(CitizenState state, Message message, ImmutableArray<Reply> replies, ImmutableArray<Note> notes, CancellationToken cancellationToken)
    {
        (State, LastAt, _answers[message.Id]) = (state, message.At, replies);
        return ValueTask.CompletedTask;
    }

    internal Task EnterAsync(CancellationToken cancellationToken) => _turn.WaitAsync(cancellationToken);

    /// <summary>Ends the turn.</summary>
    public ValueTask DisposeAsync()
    {
        _turn.Release();
        return ValueTask.CompletedTask;
    }
}
