using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Knowledge.Exchange.Files;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>Reads files whose columns are of no known format.</summary>
public static class TableFile
{
    /// <summary>What the tables of a file are, by what is remembered of its source and by header and values; those that hold no places come last.</summary>
    /// <param name="bytes">The file, as it was sent.</param>
    /// <param name="reference">What reading needs to know.</param>
    /// <param name="words">Everyday words of the closed lists.</param>
    /// <param name="recall">What is remembered of columns with these keys; empty when nothing is.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <returns>The tables, or why there are none.</returns>
    public static async Task<TableFileResult> ReadAsync(
        byte[] bytes, Reference reference, ChangeWords words, Func<ImmutableArray<string>, IReadOnlyDictionary<string, string>> recall, CancellationToken cancellationToken)
    {
        try
        {
            var mapper = new TableMapper(reference, words);
            var tables = (await TablesAsync(bytes, cancellationToken)).Select(t => mapper.Read(t, recall([.. t.Columns.Select(c => c.Key)])));
            return new([.. tables.Where(t => t.Columns.Any(c => c.Target.IsRead)).OrderByDescending(t => t.HasName && t.HasPlace)], null, 0);
        }
        catch (BrokenFileException broken)
        {
            return new([], broken.Reason, broken.Line);
        }
    }

    /// <summary>The table of a plan.</summary>
    /// <exception cref="BrokenFileException">The file cannot be read, or has no such table.</exception>
    internal static async Task<Table> FindAsync(Stream stream, TablePlan plan, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole, cancellationToken);
        return (await TablesAsync(whole.ToArray(), cancellationToken)).FirstOrDefault(t => t.Name == plan.Sheet) ?? throw new BrokenFileException(1, "no such table") { Reason = BrokenReason.UnknownColumns };
    }

    private static async Task<IEnumerable<Table>> TablesAsync(byte[] bytes, CancellationToken cancellationToken) =>
        (await GridReader.ReadAsync(FileText.AsUtf8(bytes), UploadedFile.MostRows, cancellationToken)).Select(Table.In).OfType<Table>();
}

/// <summary>The tables of a file, or why there are none.</summary>
/// <param name="Tables">The tables, the likeliest first; empty when nothing in it looks like one.</param>
/// <param name="Reason">Why it cannot be read; null when it can.</param>
/// <param name="Line">Where.</param>
public sealed record TableFileResult(ImmutableArray<TableReading> Tables, BrokenReason? Reason, int Line);
