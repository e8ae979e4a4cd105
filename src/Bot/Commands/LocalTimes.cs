using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace OrientationBot.Bot.Commands;

/// <summary>Local time as verbs read and write it: <c>yyyy-MM-ddTHH:mm</c>.</summary>
internal static class LocalTimes
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Reads a time.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static LocalDateTime Read(string? text) =>
        Minutes.Parse(text ?? "").TryGetValue(default, out var time) ? time : throw new JsonException($"'{text}' must be local time, yyyy-MM-ddTHH:mm");

    /// <summary>Writes a time.</summary>
    public static string Write(LocalDateTime time) => Minutes.Format(time);
}
