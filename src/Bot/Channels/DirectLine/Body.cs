using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Reads JSON bodies within their limit; bad ones are refused with why.</summary>
internal static class Body
{
    private const int Most = 256 * 1024;

    // A body that is too big is read to its end all the same, within reason: a client still sending would not see the refusal.
    private const int MostReadAway = 4 * 1024 * 1024;

    /// <summary>A body that must be there.</summary>
    /// <exception cref="DirectLineException">Too big, absent or not the JSON expected.</exception>
    public static async ValueTask<T> RequiredAsync<T>(HttpContext http, JsonTypeInfo<T> type)
        where T : class => await ReadAsync(http, type) ?? throw DirectLineException.Malformed("A JSON body is expected.");

    /// <summary>A body that may be left out.</summary>
    /// <exception cref="DirectLineException">Too big or not the JSON expected.</exception>
    public static async ValueTask<TokenRequest> OptionalAsync(HttpContext http, JsonTypeInfo<TokenRequest> type) => await ReadAsync(http, type) ?? new();

    /// <summary>JSON bytes as a value.</summary>
    /// <exception cref="DirectLineException">Not the JSON expected.</exception>
    public static T? Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw DirectLineException.Malformed($"The body is not the JSON expected: {e.Message}");
        }
    }

    private static async ValueTask<T?> ReadAsync<T>(HttpContext http, JsonTypeInfo<T> type)
        where T : class
    {
        if (http.Request.ContentLength > MostReadAway) throw DirectLineException.TooBig(Most);
        var (reader, total) = (http.Request.BodyReader, 0L);
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (total + read.Buffer.Length <= Most && !read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            total += read.Buffer.Length;
            var value = total > Most || read.Buffer.IsEmpty ? null : Parse(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray(), type);
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted ? total > Most : total > MostReadAway) throw DirectLineException.TooBig(Most);
            if (read.IsCompleted) return value;
        }
    }
}
