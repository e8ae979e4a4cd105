using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsvHelper;
using OrientationBot.Knowledge.Exchange.Files;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>A file as grids: each sheet of a workbook, a CSV file, a JSON list of objects or a GeoJSON collection.</summary>
internal static class GridReader
{
    /// <summary>Lines from which the separator is told.</summary>
    private const int LinesLookedAt = 20;

    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>Reads the grids of a file.</summary>
    /// <param name="bytes">CSV or JSON in UTF-8, or a workbook.</param>
    /// <param name="mostRows">Most rows of a grid.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <exception cref="BrokenFileException">It is none of these, or too big.</exception>
    public static async Task<ImmutableArray<Grid>> ReadAsync(byte[] bytes, int mostRows, CancellationToken cancellationToken)
    {
        ImmutableArray<Grid> grids = WorkbookRows.Begins(bytes) ? [.. WorkbookRows.ReadAll(bytes).Select(sheet => new Grid(sheet.Name, [.. sheet.Rows.Select(row => Row(row.Number, row.Cells))]))]
            : IsJson(bytes) ? [Json(bytes)] : [await CsvAsync(bytes, mostRows, cancellationToken)];
        if (grids.Any(grid => grid.Rows.Length > mostRows + LinesLookedAt)) throw new BrokenFileException(mostRows, $"more than {mostRows} rows") { Reason = BrokenReason.TooBig };
        return grids;
    }

    private static bool IsJson(byte[] bytes) => Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 64)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is ['[' or '{', ..];

    private static GridRow Row(int line, IEnumerable<string> cells) => new(line, [.. cells.Select(CellText.Of)]);

    private static async Task<Grid> CsvAsync(byte[] bytes, int mostRows, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        await using var csv = CsvReader.Create(new MemoryStream(bytes, writable: false), new() { Separator = Separator(bytes), HasHeader = false, TrackLineNumbers = true });
        try
        {
            while (rows.Count <= mostRows + LinesLookedAt && await csv.ReadAsync(cancellationToken))
                rows.Add(Row((int)csv.LineNumber, Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)));
        }
        catch (CsvFormatException broken)
        {
            throw new BrokenFileException((int)broken.LineNumber, broken.Message, broken);
        }
        return new("", rows.ToImmutable());
    }

    /// <summary>The separator that most lines have several of: a title above the columns has none, and a cell may hold commas.</summary>
    private static char Separator(byte[] bytes)
    {
        var head = Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 16 * 1024)).Split('\n').Where(line => line.Length > 1).Take(LinesLookedAt).ToList();
        return Separators.MaxBy(separator => head.Count == 0 ? 0 : head.Select(line => Outside(line, separator)).Order().ElementAt(head.Count / 2));
    }

    private static int Outside(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) count++;
        }
        return count;
    }

    private static Grid Json(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0));
            return JsonGrid.Of(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new BrokenFileException((int)(broken.LineNumber ?? 0) + 1, broken.Message, broken);
        }
    }
}
