using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace OrientationBot.Bot.Conversations;

/// <summary>
/// Keeps conversations in SQLite. One writer puts all turns that wait into one transaction (group commit): each caller's await ends
/// when its own turn is durable, and a disk that takes a millisecond does not mean a thousand turns a second.
/// </summary>
internal sealed class SqliteJournal : IJournal, IAsyncDisposable
{
    private const int MostInOneTransaction = 256;
    private readonly Channel<Write> _queue = Channel.CreateBounded<Write>(new BoundedChannelOptions(10_000) { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly JournalCommands _commands;
    private readonly JournalReader _reader;
    private readonly Task _writer;

    /// <summary>Opens a database that <see cref="Storage"/> has made ready.</summary>
    public SqliteJournal(string connectionString)
    {
        _connection = Storage.Open(connectionString);
        _commands = new(_connection);
        _reader = new(connectionString);
        _writer = Task.Run(WriteAllAsync);
    }

    /// <summary>What the storage said when it last failed; null when the last write went well.</summary>
    public string? Fault { get; private set; }

    /// <inheritdoc/>
    public ValueTask<Remembered> RecallAsync(string conversation, CancellationToken cancellationToken) => new(Named(() => _reader.Recall(conversation)));

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<Line>> LinesAsync(string conversation, long after, CancellationToken cancellationToken) =>
        new(Named(() => _reader.Lines(conversation, after)));

    /// <summary>Messages received and never answered: the process died in between.</summary>
    public ImmutableArray<Message> Unanswered() => Named(_reader.Unanswered);

    /// <inheritdoc/>
    public void Receive(Line said, DateTimeOffset expires) => _queue.Writer.TryWrite(new(commands =>
    {
        commands.Receive(said, expires);
        return SaveOutcome.Saved;
    }));

    /// <inheritdoc/>
    public ValueTask<SaveOutcome> SaveAsync(Entry entry) => WriteAsync(commands => commands.Save(entry));

    /// <summary>Erases the conversations whose time is over.</summary>
    /// <returns>Their ids.</returns>
    public async Task<ImmutableArray<string>> EraseExpiredAsync(DateTimeOffset now)
    {
        ImmutableArray<string> erased = [];
        await WriteAsync(commands =>
        {
            erased = commands.EraseExpired(now);
            return SaveOutcome.Saved;
        });
        return erased;
    }

    /// <summary>Writes nothing, durably: succeeds when the storage can be written.</summary>
    public async Task ProbeAsync() => await WriteAsync(_ => SaveOutcome.Saved);

    /// <summary>Writes what waits, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writer;
        _commands.Dispose();
        _reader.Dispose();
        await _connection.DisposeAsync();
    }

    private async ValueTask<SaveOutcome> WriteAsync(Func<JournalCommands, SaveOutcome> apply)
    {
        var write = new Write(apply);
        await _queue.Writer.WriteAsync(write);
        return await write.Done.Task;
    }

    private async Task WriteAllAsync()
    {
        var batch = new List<Write>(MostInOneTransaction);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostInOneTransaction && _queue.Reader.TryRead(out var write)) batch.Add(write);
            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<Write> batch)
    {
        var outcomes = new SaveOutcome[batch.Count];
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            _commands.Join(transaction);
            for (var i = 0; i < batch.Count; i++) outcomes[i] = batch[i].Apply(_commands);
            transaction.Commit();
            Fault = null;
            for (var i = 0; i < batch.Count; i++) batch[i].Done.TrySetResult(outcomes[i]);
        }
        catch (SqliteException e)
        {
            Fault = e.Message;
            foreach (var write in batch) write.Done.TrySetException(Unavailable(e));
        }
    }

    private static T Named<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException e)
        {
            throw Unavailable(e);
        }
    }

    private static JournalUnavailableException Unavailable(SqliteException e) => new($"The conversations' file cannot be used now: {e.Message}", e);

    private sealed record Write(Func<JournalCommands, SaveOutcome> Apply)
    {
        public TaskCompletionSource<SaveOutcome> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
