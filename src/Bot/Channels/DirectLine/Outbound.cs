using System.Collections.Immutable;
using System.Text.Json;
using OrientationBot.Bot.Conversations;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Lines of a conversation → activities, for Microsoft's clients and for our own page.</summary>
internal static class Outbound
{
    private const string Channel = "directline";
    private static readonly Account Bot = new("orientation-bot", "OrientationBot", "bot");

    /// <summary>Id of the activity of a line.</summary>
    public static string Id(string conversation, long number) => $"{conversation}|{number:0000000}";

    /// <summary>Lines as one set, with where it ends.</summary>
    public static ActivitySet Set(ImmutableArray<Line> lines, long after) =>
        new([.. lines.Select(Activity)], Watermark(lines.IsEmpty ? after : Math.Max(after, lines[^1].Number)));

    /// <summary>One line as a set; a line that is not kept moves no watermark.</summary>
    public static ActivitySet Set(Line line) => new([Activity(line)], line.Number > 0 ? Watermark(line.Number) : null);

    /// <summary>A watermark: opaque to clients, the number of a line to us.</summary>
    public static string Watermark(long number) => number.ToString("0", null);

    /// <summary>The number of a watermark; 0, everything, when it is absent or not ours.</summary>
    public static long Number(string? watermark) => long.TryParse(watermark, out var number) && number > 0 ? number : 0;

    /// <summary>The activity of a line.</summary>
    public static Activity Activity(Line line) => (line.Reply is { } reply ? Said(reply, line.Forgets) : Echo(line.Said!)) with
    {
        Id = line.Number > 0 ? Id(line.Conversation, line.Number) : $"{line.Conversation}|{Guid.NewGuid():N}",
        Timestamp = line.At,
        ChannelId = Channel,
        Conversation = new(line.Conversation),
        ReplyToId = line.Answers > 0 ? Id(line.Conversation, line.Answers) : null,
    };

    private static Activity Echo(Message message)
    {
        var activity = message.Wire is { } wire ? JsonSerializer.Deserialize(wire, ActivityJson.Default.Activity)! : new() { Type = "message", From = new(message.Sender, null, "user") };
        return message.Text is { } text ? activity with { Text = text } : activity;
    }

    private static Activity Said(Reply reply, bool forgets) => new()
    {
        Type = "message",
        From = Bot,
        Text = reply.Text,
        TextFormat = "plain",
        Speak = string.Join('\n', reply.Cards.Select(AdaptiveCard.Plain).Prepend(reply.Text)),
        Locale = reply.Language,
        InputHint = "acceptingInput",
        AttachmentLayout = Attachments(reply).IsEmpty ? null : "list",
        Attachments = Attachments(reply) is { IsEmpty: false } attachments ? attachments : null,
        SuggestedActions = reply.Buttons.IsEmpty ? null : new([.. reply.Buttons.Select(Action)]),
        ChannelData = reply is { Cards.IsEmpty: true, Picture: null } && !forgets ? null : JsonSerializer.SerializeToElement(new OwnData(reply.Cards, forgets ? true : null, reply.Picture), ActivityJson.Default.OwnData),
    };

    private static ImmutableArray<ActivityAttachment> Attachments(Reply reply) =>
    [
        .. reply.Cards.Select(card => new ActivityAttachment(AdaptiveCard.ContentType, card.Title, AdaptiveCard.Of(card))),
        .. reply.Picture is { } picture ? [new ActivityAttachment(AdaptiveCard.ContentType, picture.Data.Title, AdaptiveCard.Of(picture))] : ImmutableArray<ActivityAttachment>.Empty,
    ];

    private static CardAction Action(Button button) => new(button.Title, new(button.Choice, button.AsksLocation ? true : null));
}
