using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>An Activity of the Bot Framework, as far as Direct Line clients send and show it (Bot Framework Activity schema).</summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? LocalTimestamp { get; init; }

    public string? ChannelId { get; init; }

    public Account? From { get; init; }

    public ConversationReference? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Name { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Speak { get; init; }

    public string? InputHint { get; init; }

    public string? Locale { get; init; }

    public string? AttachmentLayout { get; init; }

    public ImmutableArray<ActivityAttachment>? Attachments { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public ImmutableArray<JsonElement>? Entities { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }
}

/// <summary>Who speaks.</summary>
internal sealed record Account(string? Id = null, string? Name = null, string? Role = null);

/// <summary>Which conversation.</summary>
internal sealed record ConversationReference(string? Id = null);

/// <summary>A file, or a card.</summary>
internal sealed record ActivityAttachment(string? ContentType = null, string? Name = null, AdaptiveCard? Content = null)
{
    /// <summary>What is in an uploaded file, for the length of the turn.</summary>
    [JsonIgnore]
    public byte[]? Bytes { get; init; }
}

/// <summary>Buttons under a message.</summary>
internal sealed record SuggestedActions(ImmutableArray<CardAction> Actions)
{
    /// <summary>Shown to whoever sees the message.</summary>
    public ImmutableArray<string> To { get; init; } = [];
}

/// <summary>A button: <c>messageBack</c> sends its value and shows its title as said.</summary>
internal sealed record CardAction(string Title, Chosen Value)
{
    public string Type { get; } = "messageBack";

    public string Text => Title;

    public string DisplayText => Title;
}

/// <summary>What a button sends back.</summary>
/// <param name="Choice">Its choice.</param>
/// <param name="AsksLocation">The page may ask the device for its position instead; left out when false.</param>
internal sealed record Chosen(string Choice, bool? AsksLocation = null);

/// <summary>What our own page reads beside the standard parts.</summary>
/// <param name="Cards">The cards, as data, for a page that lays them out itself.</param>
/// <param name="Forgets">Everything shown before is erased; left out when it is not.</param>
/// <param name="Picture">The picture; left out when there is none.</param>
internal sealed record OwnData(ImmutableArray<Card> Cards, bool? Forgets = null, Picture? Picture = null);

/// <summary>Activities and where they end.</summary>
internal sealed record ActivitySet(ImmutableArray<Activity> Activities, string? Watermark);

/// <summary>Reads and writes activities.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(OwnData))]
[JsonSerializable(typeof(ConversationReply))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(Posted))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(Claims))]
internal sealed partial class ActivityJson : JsonSerializerContext;
