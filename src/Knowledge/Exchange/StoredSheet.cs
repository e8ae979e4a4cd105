using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A structure as one JSON object of the national standard: how the store keeps it. Equal structures have equal texts.</summary>
internal static class StoredSheet
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Structure structure)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain)) StandardRow.WriteTo(json, structure);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The structure; null when the text is none (its commune is no longer known).</summary>
    public static Structure? Read(string text, Reference reference)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var cells = new string[StandardNames.Columns.Length];
        Array.Fill(cells, "");
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName) continue;
            var column = Columns.IndexOf(json.GetString()!);
            json.Read();
            if (column >= 0) cells[column] = json.GetString() ?? "";
        }
        return StandardReader.Read(new(0, Columns, cells), reference).Structure;
    }

    private static Columns Columns { get; } = new(StandardNames.Columns);
}
