using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>The directory that the product ships, <c>data/structures.csv</c>, and how it is made and read.</summary>
public static class StarterDirectory
{
    /// <summary>Compiles source files (France services list, structures named by the Hub…) into one file of the national standard, by id.</summary>
    /// <param name="sources">The files, in any format that an import reads.</param>
    /// <param name="output">Receives the CSV.</param>
    /// <param name="reference">What the readers need to know.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <returns>The sheets that were refused or are doubtful, with the file and the line of each.</returns>
    public static async Task<IReadOnlyList<RowFate>> CompileAsync(
        IEnumerable<string> sources, Stream output, Reference reference, CancellationToken cancellationToken)
    {
        var structures = new SortedDictionary<string, Structure>(StringComparer.Ordinal);
        var fates = new List<RowFate>();
        foreach (var source in sources)
        {
            await using var stream = File.OpenRead(source);
            await foreach (var (row, sheet) in SheetFile.ReadAsync(stream, null, reference, cancellationToken))
            {
                if (sheet.Structure is { } structure) structures[structure.Id] = structure;
                fates.Add(new(Path.GetFileName(source), row.Line, sheet.Id, sheet.Name, sheet.Structure is null ? Fate.Refused : Fate.Added, sheet.Remarks));
            }
        }
        await StandardWriter.WriteCsvAsync(structures.Values, output, cancellationToken);
        return fates;
    }

    /// <summary>The structures of a file, those that cannot be read left out.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static async Task<IReadOnlyList<Structure>> LoadAsync(string path, Reference reference, CancellationToken cancellationToken)
    {
        var structures = new List<Structure>();
        await using var stream = File.OpenRead(path);
        await foreach (var (_, sheet) in SheetFile.ReadAsync(stream, null, reference, cancellationToken))
            if (sheet.Structure is { } structure) structures.Add(structure);
        return structures;
    }
}
