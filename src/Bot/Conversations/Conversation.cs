using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Conversations;

/// <summary>A conversation during one turn; disposing it ends the turn.</summary>
internal sealed class Conversation : IAsyncDisposable
{
    private readonly ConversationStore _store;
    private readonly SemaphoreSlim _turn = new(1);
    private Remembered? _memory;

    internal Conversation(string id, ConversationStore store) => (Id, _store) = (id, store);

    /// <summary>Its id, unique across channels.</summary>
    public string Id { get; }

    /// <summary>What it remembers.</summary>
    public CitizenState State => Memory.State;

    /// <summary>When the person last wrote; null at the first message.</summary>
    public DateTimeOffset? LastAt => Memory.LastAt;

    /// <summary>Number of messages answered so far.</summary>
    public int Turns => Memory.Turns;

    /// <summary>Nothing was said yet, by anyone.</summary>
    public bool IsNew => Memory.LastNumber == 0;

    /// <summary>When it last did something, for leaving memory; a time stamp of the store's clock.</summary>
    internal long Touched { get; private set; }

    /// <summary>It has left memory: whoever still holds a reference must open it again.</summary>
    internal bool Retired { get; private set; }

    private Remembered Memory => _memory ?? throw new InvalidOperationException("The conversation is not open.");

    /// <summary>The answer already given to a message; null when it was not answered before.</summary>
    public async ValueTask<Answer?> AnswerToAsync(string messageId, CancellationToken cancellationToken)
    {
        if (!Memory.Received.TryGetValue(messageId, out var number) || Memory.Unanswered.Contains(number)) return null;
        var lines = await _store.Journal.LinesAsync(Id, number, cancellationToken);
        return new(number, [.. lines.Where(l => l.Answers == number).Select(l => l.Reply!)]);
    }

    /// <summary>The replies of the last turn, for « répète »; none when nothing was said yet.</summary>
    public async ValueTask<ImmutableArray<Reply>> LastRepliesAsync(CancellationToken cancellationToken)
    {
        var lines = await _store.Journal.LinesAsync(Id, 0, cancellationToken);
        var last = lines.LastOrDefault(l => l.Reply is not null);
        return last is null ? [] : [.. lines.Where(l => l.Reply is not null && l.Answers == last.Answers).Select(l => l.Reply!)];
    }

    /// <summary>Keeps a message before it is answered: should the process die now, it is answered at the next start.</summary>
    /// <param name="message">The message, personal data masked.</param>
    /// <returns>Its line.</returns>
    public Line Receive(Message message)
    {
        if (Memory.Received.TryGetValue(message.Id, out var earlier)) return new(Id, earlier, message.At) { Said = message };
        var line = new Line(Id, Memory.LastNumber + 1, message.At) { Said = message };
        _memory = Memory with { LastNumber = line.Number };
        _store.Journal.Receive(line, _store.Expires(message.At));
        return line;
    }

    /// <summary>Saves the new state, the replies and the notes in one transaction, completes the message, and tells those who follow.</summary>
    /// <returns>The answer; null when the conversation moved on elsewhere meanwhile: the turn must be played again.</returns>
    public async ValueTask<Answer?> SaveAsync(Step step, Line? said, ImmutableArray<Reply> replies, DateTimeOffset now)
    {
        var lines = Number(replies, said, now);
        var entry = new Entry(Id, Next(step, said, lines), said, lines, step.Notes, _store.Expires(now));
        _memory = null;
        if (await _store.Journal.SaveAsync(entry) == SaveOutcome.Moved) return null;
        _memory = entry.After;
        _store.Audience.Tell(entry);
        return new(said?.Number ?? 0, replies) { Matches = [.. step.Acts.SelectMany(a => a.Cards)] };
    }

    /// <summary>Ends the turn.</summary>
    public ValueTask DisposeAsync()
    {
        _turn.Release();
        return ValueTask.CompletedTask;
    }

    internal async ValueTask EnterAsync(long touched, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        Touched = touched;
        try
        {
            if (!Retired) _memory ??= await _store.Journal.RecallAsync(Id, cancellationToken);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    /// <summary>Leaves memory, unless a turn is on.</summary>
    internal bool TryRetire()
    {
        if (!_turn.Wait(0)) return false;
        Retired = true;
        _turn.Release();
        return true;
    }

    private ImmutableArray<Line> Number(ImmutableArray<Reply> replies, Line? said, DateTimeOffset now)
    {
        var first = Memory.LastNumber + 1;
        return [.. replies.Select((reply, i) => new Line(Id, first + i, now) { Reply = reply, Answers = said?.Number ?? 0 })];
    }

    private Remembered Next(Step step, Line? said, ImmutableArray<Line> replies)
    {
        var next = Memory with { State = step.State, Version = Memory.Version + 1, LastNumber = Memory.LastNumber + replies.Length };
        if (said?.Said is not { } message) return next;
        var received = step.Notes.Any(n => n is Note.Forget) ? Memory.Received.Clear() : Memory.Received;
        return next with
        {
            Turns = Memory.Turns + 1,
            LastAt = message.At,
            Received = received.SetItem(message.Id, said.Number),
            Unanswered = Memory.Unanswered.Remove(said.Number),
        };
    }
}
