using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange.Exports.DataInclusion;
using OrientationBot.Knowledge.Exchange.Exports.Hsds;

namespace OrientationBot.Knowledge.Exchange.Exports;

/// <summary>Writes structures for others to read, and says what their format has no place for.</summary>
public static class Exporter
{
    /// <summary>Writes structures, in the order given.</summary>
    /// <param name="format">The format.</param>
    /// <param name="structures">What is written.</param>
    /// <param name="stream">Receives the file; left open.</param>
    /// <param name="cancellationToken">Stops between two structures.</param>
    public static async Task<ExportReport> WriteAsync(ExportFormat format, IReadOnlyList<Structure> structures, Stream stream, CancellationToken cancellationToken)
    {
        var losses = new Losses();
        var count = format switch
        {
            ExportFormat.DataInclusion => await DataInclusionWriter.WriteAsync(structures, stream, losses, cancellationToken),
            ExportFormat.Hsds => await HsdsWriter.WriteAsync(structures, stream, losses, cancellationToken),
            _ => await WriteRowsAsync(format, structures, stream, losses, cancellationToken),
        };
        return new(count, losses.All);
    }

    /// <summary>The formats that keep the columns of the standard.</summary>
    private static async Task<int> WriteRowsAsync(ExportFormat format, IReadOnlyList<Structure> structures, Stream stream, Losses losses, CancellationToken cancellationToken)
    {
        foreach (var structure in structures) Check(structure, losses);
        switch (format)
        {
            case ExportFormat.Csv: await StandardWriter.WriteCsvAsync(structures, stream, cancellationToken); break;
            case ExportFormat.Json: await StandardWriter.WriteJsonAsync(structures, stream, cancellationToken); break;
            case ExportFormat.GeoJson: await GeoJsonWriter.WriteAsync(structures, stream, losses, cancellationToken); break;
            case ExportFormat.Xlsx: XlsxWriter.Write(structures, stream, losses, cancellationToken); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
        return structures.Count;
    }

    private static void Check(Structure structure, Losses losses)
    {
        if (structure.Summary?.Length > StandardRow.LongestSummary) losses.Add(StandardNames.SummaryColumn, structure.Id, structure.Summary);
        losses.Add(SheetCells.FormerIdsColumn, structure.Id, structure.FormerIds);
    }
}
