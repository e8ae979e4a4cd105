using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange.Tables;

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

    /// <summary>Says within the transaction what <see cref="By"/> may change; everything when null.</summary>
    public StandingReader? Standing { get; init; }

    /// <summary>Id of the batch, when it was shown before it is applied: the same one applied twice is applied once.</summary>
    public string? Batch { get; init; }

    /// <summary>Most rows of a file.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    /// <summary>How to read a table of no known format; null for a file that needs no telling.</summary>
    public TablePlan? Plan { get; init; }

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
            return new ImportResult.Broken(file, broken.Line, broken.Message) { Reason = broken.Reason };
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
        if (Batch is not null && Applied(transaction, Batch) is { } applied) return applied;
        var standing = Standing?.Invoke(transaction, By?.Account ?? "");
        if (Standing is not null && standing is null) return new ImportResult.Forbidden();
        using var batch = new ImportBatch(transaction, file, standing?.Author ?? By, (time ?? TimeProvider.System).GetUtcNow(), reference, Batch, standing?.MayDecide);
        var run = new ImportRun(batch, file, reference);
        var rows = Plan is null ? SheetFile.ReadAsync(stream, format, reference, cancellationToken) : PlannedAsync(stream, Plan, batch, cancellationToken);
        await foreach (var (row, sheet) in rows)
        {
            if (run.Count == MostRows) throw new BrokenFileException(row.Line, $"more than {MostRows} rows") { Reason = BrokenReason.TooBig };
            run.Take(row, sheet);
            if (run.Count % RowsBetweenReports == 0) progress?.Report(run.Count);
        }
        progress?.Report(run.Count);
        if (!dryRun && Plan is not null && batch.Id is not null) TableMemory.Remember(transaction, Plan, (standing?.Author ?? By)?.Account ?? "", (time ?? TimeProvider.System).GetUtcNow());
        if (!dryRun) await transaction.CommitAsync(cancellationToken);
        return new ImportResult.Done(run.Report() with { Batch = dryRun ? null : batch.Id });
    }

    private async IAsyncEnumerable<(Row Row, Sheet Sheet)> PlannedAsync(Stream stream, TablePlan plan, ImportBatch batch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = plan.Read(await TableFile.FindAsync(stream, plan, cancellationToken), reference).ToList();
        var known = batch.Known.Values.Select(k => SheetCells.Parse(k.Sheet).Read(reference).Structure).OfType<Structure>().Where(s => s.Source == plan.Source);
        foreach (var resolved in Identities.Resolve(rows, known, reference)) yield return resolved;
    }

    private static ImportResult.AlreadyApplied? Applied(SqliteTransaction transaction, string batch) =>
        new ProposalTable(transaction).StateOf(batch) is null ? null : new(HistoryTable.Read(transaction.Connection!, "Proposal = $proposal", ("$proposal", batch)).Count());
}
