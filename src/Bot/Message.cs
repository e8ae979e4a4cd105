using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot;

/// <summary>One message from a person, whatever the channel. Text may be absent: a button, a shared position, a file.</summary>
/// <param name="Conversation">Id of the conversation, unique across channels.</param>
/// <param name="Id">Id of the message, unique in its conversation: the same id twice is answered once.</param>
/// <param name="At">When it arrived.</param>
public sealed record Message(string Conversation, string Id, DateTimeOffset At)
{
    /// <summary>Id of the person, as the channel vouches for it.</summary>
    public string Sender { get; init; } = "";

    /// <summary>Where it came from, such as a network address: for limits only, never kept.</summary>
    [JsonIgnore]
    public string Client { get; init; } = "";

    /// <summary>The account that the channel itself vouches for: the terminal of the server. No wire protocol can say it, and it is never kept.</summary>
    [JsonIgnore]
    public Account? As { get; init; }

    /// <summary>What was typed; null when nothing was.</summary>
    public string? Text { get; init; }

    /// <summary>Value of the button that was pressed (<see cref="Button.Choice"/>).</summary>
    public string? Choice { get; init; }

    /// <summary>Position that was shared.</summary>
    public Position? Location { get; init; }

    /// <summary>Files that came with it.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Language the channel announces (« fr-FR »), if any.</summary>
    public string? Locale { get; init; }

    /// <summary>What the channel wants kept with the message to show it again as it came; nobody else reads it, and it holds no text that was typed.</summary>
    public string? Wire { get; init; }

    /// <summary>The message as it is kept: its text covered, its files by name alone.</summary>
    /// <param name="text">The text, covered.</param>
    internal Message Kept(string? text) => this with { Text = text, Attachments = [.. Attachments.Select(a => a with { Bytes = null })] };
}

/// <summary>A file sent by a person.</summary>
/// <param name="Name">File name.</param>
/// <param name="ContentType">MIME type.</param>
public sealed record Attachment(string Name, string ContentType)
{
    /// <summary>What is in it, for the length of the turn: never kept with the message. Null when the channel did not bring it.</summary>
    [JsonIgnore]
    public byte[]? Bytes { get; init; }
}
