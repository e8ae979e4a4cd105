using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Conversations;

/// <summary>One line of a conversation, as it is kept: what a person said, or what the bot replied. Channels follow lines; nothing else is history.</summary>
/// <param name="Conversation">Id of the conversation.</param>
/// <param name="Number">1, 2, 3… in the conversation; 0 for a line that is told and not kept.</param>
/// <param name="At">When it was said.</param>
internal sealed record Line(string Conversation, long Number, DateTimeOffset At)
{
    /// <summary>What the person said, personal data masked; null for a line of the bot.</summary>
    public Message? Said { get; init; }

    /// <summary>What the bot replied; null for a line of the person.</summary>
    public Reply? Reply { get; init; }

    /// <summary>Number of the line that this one answers; 0 when it answers none.</summary>
    public long Answers { get; init; }

    /// <summary>Everything said before it was just erased, and whoever shows it should erase it too; told once, never kept.</summary>
    public bool Forgets { get; init; }
}

/// <summary>What a message got.</summary>
/// <param name="Number">Number of the message's own line; 0 when the bot speaks first.</param>
/// <param name="Replies">What was replied.</param>
internal sealed record Answer(long Number, ImmutableArray<Reply> Replies)
{
    /// <summary>The structures shown, as they were found; empty for an answer given again.</summary>
    public ImmutableArray<Match> Matches { get; init; } = [];

    /// <summary>Nothing was said.</summary>
    public static Answer None { get; } = new(0, []);
}

/// <summary>A conversation as it was left.</summary>
/// <param name="State">What it remembers.</param>
/// <param name="Version">Grows by one at each save; a save from an older version is refused.</param>
/// <param name="LastNumber">Number of its last line.</param>
/// <param name="Turns">Messages answered.</param>
/// <param name="LastAt">When the person last wrote; null when they have not yet.</param>
/// <param name="Received">Line numbers of the messages received, by message id.</param>
/// <param name="Unanswered">Which of them have no answer yet.</param>
internal sealed record Remembered(
    CitizenState State, long Version, long LastNumber, int Turns, DateTimeOffset? LastAt,
    ImmutableDictionary<string, long> Received, ImmutableHashSet<long> Unanswered)
{
    /// <summary>A conversation that nobody has begun.</summary>
    public static Remembered Nothing { get; } = new(CitizenState.New, 0, 0, 0, null, ImmutableDictionary<string, long>.Empty, []);
}

/// <summary>Everything that one turn changes; saved all together or not at all.</summary>
/// <param name="Conversation">Id of the conversation.</param>
/// <param name="After">The conversation from now on; its version is one more than the one it grew from.</param>
/// <param name="Said">Line of the message that is answered; null when the bot spoke first.</param>
/// <param name="Replies">Lines of the replies.</param>
/// <param name="Notes">What to write down.</param>
/// <param name="Expires">When everything is erased unless the person writes again.</param>
internal sealed record Entry(
    string Conversation, Remembered After, Line? Said, ImmutableArray<Line> Replies, ImmutableArray<Note> Notes, DateTimeOffset Expires)
{
    /// <summary>« oublie-moi »: all lines before these go, and the message itself is not kept.</summary>
    public bool Forgets => Notes.Any(n => n is Note.Forget);
}
