using CsvHelper;
using OrientationBot.Knowledge.Exchange.Files;

namespace OrientationBot.Bot.Commands;

/// <summary>Labelled texts of a CSV file: a header, then a text and its label a row; other columns and empty rows are left aside.</summary>
internal static class Examples
{
    /// <summary>The rows of a file; <c>-</c> is stdin.</summary>
    /// <param name="path">The file, in UTF-8, UTF-16 or Windows-1252; cells between commas, semicolons or tabs.</param>
    /// <param name="labels">What the column of labels may be called.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <exception cref="RefusalException">The file is missing, or a line of it is wrong.</exception>
    public static async Task<IReadOnlyList<ExampleRow>> ReadAsync(string path, string[] labels, CancellationToken cancellationToken)
    {
        var bytes = await BytesAsync(path, cancellationToken);
        await using var csv = CsvReader.Create(new MemoryStream(bytes), new() { Separator = Separator(bytes), HasHeader = false, TrackLineNumbers = true });
        try
        {
            var header = await csv.ReadAsync(cancellationToken) ? ExampleColumns.Of(Cells(csv), labels, path) : throw new RefusalException($"{path}: the file is empty");
            var rows = new List<ExampleRow>();
            while (await csv.ReadAsync(cancellationToken))
                if (Cells(csv) is var cells && cells.Any(c => c.Length > 0)) rows.Add(header.Row(cells, $"{path}:{csv.LineNumber}"));
            return rows.Count > 0 ? rows : throw new RefusalException($"{path}: there is no example under the header");
        }
        catch (CsvFormatException e)
        {
            throw new RefusalException($"{path}:{e.LineNumber}: {e.Message}");
        }
    }

    private static async Task<byte[]> BytesAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = Terminal.Open(path);
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole, cancellationToken);
        return FileText.AsUtf8(whole.ToArray());
    }

    /// <summary>The commonest of the header line.</summary>
    private static char Separator(ReadOnlySpan<byte> file)
    {
        var header = file[..(file.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? end : file.Length)];
        var (commas, semicolons, tabs) = (header.Count((byte)','), header.Count((byte)';'), header.Count((byte)'\t'));
        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim().Trim('\uFEFF'))];
}
