using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CsvHelper;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange.Files;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A CSV file or a JSON array of objects, read row by row: the file is never in memory as a whole. A workbook is, within a limit.</summary>
internal static class RowFile
{
    /// <summary>The rows of a file; CSV, JSON or a workbook is told by its first characters.</summary>
    /// <exception cref="BrokenFileException">The file stops being CSV or JSON somewhere.</exception>
    public static async IAsyncEnumerable<Row> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(stream);
        var start = await pipe.ReadAsync(cancellationToken);
        var head = Head(start.Buffer);
        var packed = WorkbookRows.Begins(start.Buffer.FirstSpan);
        pipe.AdvanceTo(start.Buffer.Start);
        var rows = packed ? ReadWorkbookAsync(pipe.AsStream(), cancellationToken) : head.StartsWith('[') ? ReadJsonAsync(pipe.AsStream(), cancellationToken) : ReadCsvAsync(pipe.AsStream(), Separator(head), cancellationToken);
        await foreach (var row in rows) yield return row;
    }

    private static string Head(ReadOnlySequence<byte> buffer) =>
        Encoding.UTF8.GetString(buffer.Slice(0, Math.Min(buffer.Length, 4096))).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    /// <summary>The commonest separator of the header line alone: older files put semicolons inside cells.</summary>
    private static char Separator(string head)
    {
        var header = head.AsSpan(0, head.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : head.Length);
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static async IAsyncEnumerable<Row> ReadCsvAsync(Stream stream, char separator, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var csv = CsvReader.Create(stream, new() { Separator = separator, HasHeader = false, TrackLineNumbers = true });
        Columns? columns = null;
        while (await MoveNextAsync(csv, cancellationToken))
        {
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = Formulas.Restored(TextGate.Cleaned(csv.GetString(i)));
            if (columns is null) columns = new([.. cells.Select(name => name.Trim())]);
            else yield return new((int)csv.LineNumber, columns, cells);
        }
    }

    private static async IAsyncEnumerable<Row> ReadWorkbookAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole, cancellationToken);
        Columns? columns = null;
        foreach (var (number, raw) in WorkbookRows.Read(whole.ToArray()))
        {
            var cells = Array.ConvertAll(raw, cell => Formulas.Restored(TextGate.Cleaned(cell)));
            if (columns is null) columns = new([.. cells.Select(name => name.Trim())]);
            // Cells at the end of a row that were never filled in are not written.
            else yield return new(number, columns, cells.Length >= columns.Names.Length ? cells : [.. cells, .. Enumerable.Repeat("", columns.Names.Length - cells.Length)]);
        }
    }

    private static async ValueTask<bool> MoveNextAsync(CsvReader csv, CancellationToken cancellationToken)
    {
        try
        {
            return await csv.ReadAsync(cancellationToken);
        }
        catch (CsvFormatException broken)
        {
            throw new BrokenFileException((int)broken.LineNumber, broken.Message, broken);
        }
    }

    private static async IAsyncEnumerable<Row> ReadJsonAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = new Columns([]);
        var number = 0;
        await using var objects = JsonSerializer
            .DeserializeAsyncEnumerable<Dictionary<string, JsonElement>>(stream, cancellationToken: cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(objects, number + 1))
        {
            var cells = objects.Current ?? [];
            if (!cells.Keys.SequenceEqual(columns.Names)) columns = new([.. cells.Keys]);
            yield return new(++number, columns, Texts(cells.Values, number));
        }
    }

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> objects, int number)
    {
        try
        {
            return await objects.MoveNextAsync();
        }
        catch (JsonException broken)
        {
            throw new BrokenFileException(broken.LineNumber is { } line ? (int)line + 1 : number, broken.Message, broken);
        }
    }

    private static string[] Texts(IEnumerable<JsonElement> values, int number)
    {
        try
        {
            return [.. values.Select(Text)];
        }
        catch (InvalidOperationException broken)
        {
            throw new BrokenFileException(number, "a text that is not Unicode", broken);
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TextGate.Cleaned(value.GetString() ?? ""),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Array => string.Join(StandardNames.ListSeparator, value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };
}

/// <summary>A file is not, or stops being, what an import can read.</summary>
internal sealed class BrokenFileException(int line, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The line, from 1.</summary>
    public int Line => line;

    /// <summary>What is wrong, for those who say it in words.</summary>
    public BrokenReason Reason { get; init; }
}
