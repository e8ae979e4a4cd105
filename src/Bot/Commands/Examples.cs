using CsvHelper;
using OrientationBot.Knowledge.Understanding.Learning;

namespace OrientationBot.Bot.Commands;

/// <summary>Labelled texts: CSV with the columns <c>text</c> and <c>label</c> (or another name), in any order, others left aside.</summary>
internal static class Examples
{
    /// <summary>Reads the examples of a file; <c>-</c> is stdin.</summary>
    /// <exception cref="RefusalException">The file is missing, or a line of it is wrong.</exception>
    public static Task<IReadOnlyList<Example>> ReadAsync(string path, CancellationToken cancellationToken) => ReadAsync(path, "label", cancellationToken);

    /// <summary>The same, the labels standing in another column.</summary>
    public static async Task<IReadOnlyList<Example>> ReadAsync(string path, string column, CancellationToken cancellationToken)
    {
        await using var csv = CsvReader.Create(Terminal.Open(path), new() { HasHeader = false, TrackLineNumbers = true });
        try
        {
            return await ReadAsync(csv, path, column, cancellationToken);
        }
        catch (CsvFormatException e)
        {
            throw new RefusalException($"{path}:{e.LineNumber}: {e.Message}");
        }
    }

    private static async Task<IReadOnlyList<Example>> ReadAsync(CsvReader csv, string path, string column, CancellationToken cancellationToken)
    {
        var header = await csv.ReadAsync(cancellationToken) ? Cells(csv) : [];
        var (text, label) = (Array.IndexOf(header, "text"), Array.IndexOf(header, column));
        if (text < 0 || label < 0) throw new RefusalException($"{path}:1: the columns text and {column} are expected");
        var examples = new List<Example>();
        while (await csv.ReadAsync(cancellationToken))
            examples.Add(Cells(csv) is var cells && cells.Length == header.Length
                ? new(cells[text], cells[label])
                : throw new RefusalException($"{path}:{csv.LineNumber}: {header.Length} cells are expected"));
        return examples.Count > 0 ? examples : throw new RefusalException($"{path}: there is no example");
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim().TrimStart('\uFEFF'))];
}
