using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>Exports structures in the national standard v1.0.2.</summary>
public static class StandardWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes CSV: UTF-8, commas, every column in the mandatory order; no cell is a formula for a spreadsheet (see <see cref="Formulas"/>).</summary>
    public static async Task WriteCsvAsync(IEnumerable<Structure> structures, Stream stream, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(stream, new() { NewLine = "\n" }, leaveOpen: true);
        await csv.WriteRecordAsync([.. StandardNames.Columns], cancellationToken);
        foreach (var structure in structures)
            await csv.WriteRecordAsync([.. StandardRow.Of(structure).Select(Formulas.Disarmed)], cancellationToken);
        await csv.FlushAsync(cancellationToken);
    }

    /// <summary>Writes a JSON array of objects with the fields of the standard; empty ones are left out.</summary>
    public static async Task WriteJsonAsync(IEnumerable<Structure> structures, Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartArray();
        foreach (var structure in structures)
        {
            StandardRow.WriteTo(json, structure);
            await json.FlushAsync(cancellationToken);
        }
        json.WriteEndArray();
        await json.FlushAsync(cancellationToken);
    }
}
