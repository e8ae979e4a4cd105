using System.Collections.Immutable;

namespace OrientationBot.Bot.Conversations;

/// <summary>How a save ended.</summary>
internal enum SaveOutcome
{
    /// <summary>Everything is on disk.</summary>
    Saved,
    /// <summary>The conversation has moved on elsewhere since it was read: read it again and decide again.</summary>
    Moved,
}

/// <summary>Where conversations are kept: a border of the process. Thread-safe.</summary>
/// <exception cref="JournalUnavailableException">Any call, when the disk is full, the file is locked or cannot be written.</exception>
internal interface IJournal
{
    /// <summary>A conversation as it was left; <see cref="Remembered.Nothing"/> when unknown.</summary>
    ValueTask<Remembered> RecallAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>Keeps a message before it is answered, so that a crash does not lose it. Does not wait: a save that follows waits for both.</summary>
    void Receive(Line said, DateTimeOffset expires);

    /// <summary>Saves a turn in one transaction; completes when it is durable.</summary>
    ValueTask<SaveOutcome> SaveAsync(Entry entry);

    /// <summary>Lines after a number, in order.</summary>
    ValueTask<ImmutableArray<Line>> LinesAsync(string conversation, long after, CancellationToken cancellationToken);
}

/// <summary>The journal cannot be read or written now; nothing was changed.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="innerException">What the storage said.</param>
internal sealed class JournalUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
