using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>Reads a file into the store: row by row, all or nothing, and a second time changes nothing.</summary>
/// <param name="store">The store.</param>
/// <param name="reference">What the readers need to know.</param>
public sealed class DirectoryImport(DirectoryStore store, Reference reference)
{
    private const int RowsPerBatch = 1_000;

    /// <summary>Reads a file into the store.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="file">Its name, for the report.</param>
    /// <param name="format">Its format; null to tell it by its columns.</param>
    /// <param name="dryRun">True to report and change nothing.</param>
    /// <param name="progress">Receives the number of rows read, now and then.</param>
    /// <param name="cancellationToken">Stops between two rows and leaves the directory as it was.</param>
    public async Task<ImportResult> RunAsync(
        Stream stream, string file, SheetFormat? format = null, bool dryRun = false, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.MigrateAsync(cancellationToken);
            return await store.GuardAsync(() => ReadAsync(stream, file, format, dryRun, progress, cancellationToken));
        }
        catch (BrokenFileException broken)
        {
            return new ImportResult.Broken(file, broken.Line, broken.Message);
        }
        catch (StoreException failed)
        {
            return new ImportResult.StoreFailed(failed.Trouble);
        }
    }

    private async Task<ImportResult> ReadAsync(
        Stream stream, string file, SheetFormat? format, bool dryRun, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        await using var database = store.Open();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var known = await database.Structures.AsNoTracking().ToDictionaryAsync(s => s.Id, cancellationToken);
        var run = new ImportRun(database, file, known, reference);
        await foreach (var (row, sheet) in SheetFile.ReadAsync(stream, format, reference, cancellationToken))
        {
            run.Take(row, sheet);
            if (run.Count % RowsPerBatch != 0) continue;
            await SaveAsync(database, cancellationToken);
            progress?.Report(run.Count);
        }
        await SaveAsync(database, cancellationToken);
        progress?.Report(run.Count);
        if (!dryRun) await transaction.CommitAsync(cancellationToken);
        return new ImportResult.Done(run.Report());
    }

    private static async Task SaveAsync(DirectoryDb database, CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
    }
}

/// <summary>One file on its way into the store.</summary>
internal sealed class ImportRun(DirectoryDb database, string file, Dictionary<string, StructureRow> known, Reference reference)
{
    private readonly List<RowFate> _fates = [];
    private readonly Dictionary<string, (Structure Structure, int Row)> _taken = [];
    private readonly SortedSet<string> _ignored = new(StringComparer.Ordinal);
    private Columns? _columns;

    public int Count => _fates.Count;

    public void Take(Row row, Sheet sheet)
    {
        if (row.Columns != _columns) _ignored.UnionWith(SheetFormats.Ignored(_columns = row.Columns));
        var remarks = sheet.Remarks;
        if (sheet.Structure is { } structure && !_taken.TryAdd(structure.Id, (structure, _fates.Count)))
            (sheet, remarks) = (sheet with { Structure = null }, remarks.Add(new(RemarkKind.RepeatedIdentifier, structure.Id)));
        _fates.Add(new(file, row.Line, sheet.Id, sheet.Name, sheet.Structure is null ? Fate.Refused : Keep(sheet.Structure), remarks));
    }

    public ImportReport Report()
    {
        var others = known.Where(k => !_taken.ContainsKey(k.Key)).Select(k => StoredSheet.Read(k.Value.Sheet, reference)).OfType<Structure>();
        foreach (var (earlier, later, likeness) in Duplicates.Among([.. others, .. _taken.Values.Select(t => t.Structure)]))
        {
            if (!_taken.TryGetValue(later.Id, out var taken)) continue;
            var row = taken.Row;
            _fates[row] = _fates[row] with { Remarks = _fates[row].Remarks.Add(new(RemarkKind.PossibleDuplicate, $"{earlier.Id} {likeness:F0}")) };
        }
        return new(file, [.. _fates], [.. _ignored]);
    }

    private Fate Keep(Structure structure)
    {
        var text = StoredSheet.Write(structure);
        var before = known.GetValueOrDefault(structure.Id);
        if (before?.Sheet == text) return Fate.Unchanged;
        var row = new StructureRow { Id = structure.Id, Version = (before?.Version ?? 0) + 1, Sheet = text };
        if (before is null) database.Add(row);
        else database.Update(row);
        return before is null ? Fate.Added : Fate.Updated;
    }
}
