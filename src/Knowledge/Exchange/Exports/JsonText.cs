using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrientationBot.Knowledge.Exchange.Exports;

/// <summary>JSON as people read it: accents stay letters, absent values are left out.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text, when there is one.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }

    /// <summary>A list of texts, when there are some.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A list of objects, each written by <paramref name="write"/>, and sent on one by one.</summary>
    public static async Task ObjectsAsync<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write, CancellationToken cancellationToken)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken);
        }
        json.WriteEndArray();
    }

    /// <summary>Degrees, rounded to a tenth of a metre.</summary>
    public static void Degrees(this Utf8JsonWriter json, string name, double degrees) => json.WriteNumber(name, Rounded(degrees));

    /// <summary>Degrees, rounded to a tenth of a metre.</summary>
    public static double Rounded(double degrees) => Math.Round(degrees, 6);

    /// <summary>An address of the web, when there is one; one that RFC 3986 cannot write is reported.</summary>
    public static void Link(this Utf8JsonWriter json, string name, string? address, string column, string id, Losses losses)
    {
        json.Text(name, Uri(address));
        if (Uri(address) is null) losses.Add(column, id, address);
    }

    /// <summary>An address of the web as RFC 3986 writes it, accents in host and path encoded; null when there is none, or it cannot be written so.</summary>
    public static string? Uri(string? address) =>
        System.Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IdnHost.All(char.IsAscii) ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri : null;
}
