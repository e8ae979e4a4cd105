using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>Reads a file into the store: row by row, all or nothing, and a second time changes nothing.</summary>
/// <param name="store">The store.</param>
/// <param name="reference">What the readers need to know.</param>
/// <param name="time">The clock; the system's when null.</param>
public sealed class DirectoryImport(DirectoryStore store, Reference reference, TimeProvider? time = null)
{
    private const int RowsBetweenReports = 1_000;

    /// <summary>Who imports; null for the starter directory, which is where the history begins and no part of it.</summary>
    public Author? By { get; init; } = Author.Operator;

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
        await using var connection = await store.ConnectAsync();
        await using var transaction = connection.BeginTransaction(deferred: false);
        using var batch = new ImportBatch(transaction, file, By, (time ?? TimeProvider.System).GetUtcNow(), reference);
        var run = new ImportRun(batch, file, reference);
        await foreach (var (row, sheet) in SheetFile.ReadAsync(stream, format, reference, cancellationToken))
        {
            run.Take(row, sheet);
            if (run.Count % RowsBetweenReports == 0) progress?.Report(run.Count);
        }
        progress?.Report(run.Count);
        if (!dryRun) await transaction.CommitAsync(cancellationToken);
        return new ImportResult.Done(run.Report() with { Batch = dryRun ? null : batch.Id });
    }
}
