using System.Runtime.CompilerServices;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A file of structures in any known format, read sheet by sheet.</summary>
internal static class SheetFile
{
    /// <summary>The rows of a file and what each says.</summary>
    /// <param name="stream">CSV or JSON.</param>
    /// <param name="format">The format; null to tell it by the columns.</param>
    /// <param name="reference">What the readers need to know.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <exception cref="BrokenFileException">The file is no CSV or JSON, or its columns are of no known format.</exception>
    public static async IAsyncEnumerable<(Row Row, Sheet Sheet)> ReadAsync(
        Stream stream, SheetFormat? format, Reference reference, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Columns? columns = null;
        var known = format ?? SheetFormat.Standard;
        await foreach (var row in RowFile.ReadAsync(stream, cancellationToken))
        {
            if (row.Columns != columns) format = known = Next(format, columns = row.Columns);
            yield return (row, SheetFormats.Read(known, row, reference));
        }
    }

    /// <summary>JSON objects leave empty fields out: only a later one may show that the file is in the older standard.</summary>
    private static SheetFormat Next(SheetFormat? before, Columns columns)
    {
        var recognised = SheetFormats.Recognise(columns);
        if (before is SheetFormat.Standard && recognised is SheetFormat.OlderStandard) return SheetFormat.OlderStandard;
        return before ?? recognised ?? throw new BrokenFileException(1, $"columns of no known format: {string.Join(", ", columns.Names.Take(8))}") { Reason = BrokenReason.UnknownColumns };
    }
}
