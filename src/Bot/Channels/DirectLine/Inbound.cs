using System.Collections.Immutable;
using System.Text.Json;
using OrientationBot.Geo;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Activity → <see cref="Message"/>.</summary>
internal static class Inbound
{
    /// <summary>The message of an activity; null when it carries none (typing, conversationUpdate, events).</summary>
    /// <param name="activity">As it came.</param>
    /// <param name="holder">Who holds the token: the sender, whatever the activity claims.</param>
    /// <param name="at">When it arrived.</param>
    public static Message? Message(Activity activity, Claims holder, DateTimeOffset at)
    {
        if (activity.Type != "message") return null;
        var choice = Choice(activity.Value);
        var sender = holder.User.Length > 0 ? holder.User : activity.From?.Id ?? "";
        return new(holder.Conv, Id(activity), at)
        {
            Sender = sender,
            Text = choice is null && !string.IsNullOrEmpty(activity.Text) ? activity.Text : null,
            Choice = choice,
            Location = Location(activity.Entities ?? []),
            Attachments = [.. (activity.Attachments ?? []).Select(a => new Attachment(a.Name ?? "", a.ContentType ?? "") { Bytes = a.Bytes })],
            Locale = activity.Locale,
            Wire = Wire(activity, sender, choice),
        };
    }

    // Web Chat numbers its messages; a client that does not is never asked twice for the same one.
    private static string Id(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("clientActivityID", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()!
            : Guid.NewGuid().ToString("N");

    private static string? Choice(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } chosen && chosen.TryGetProperty("choice", out var choice) && choice.ValueKind == JsonValueKind.String ? choice.GetString() : null;

    private static Position? Location(ImmutableArray<JsonElement> entities)
    {
        foreach (var entity in entities.Where(e => e.ValueKind == JsonValueKind.Object))
        {
            var geo = entity.TryGetProperty("geo", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : entity;
            if (Degrees(geo, "latitude") is { } latitude && Degrees(geo, "longitude") is { } longitude) return Position.TryCreate(latitude, longitude);
        }
        return null;
    }

    private static double? Degrees(JsonElement geo, string name) =>
        geo.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var degrees) ? degrees : null;

    // What is shown again to the client: everything but the text typed, which is kept apart, masked, and the files' contents.
    private static string Wire(Activity activity, string sender, string? choice) => JsonSerializer.Serialize(
        activity with { Text = choice is null ? null : activity.Text, From = new(sender, activity.From?.Name, "user"), Id = null, Timestamp = null, Conversation = null, Speak = null, Entities = null },
        ActivityJson.Default.Activity);
}
