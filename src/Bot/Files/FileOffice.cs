using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Exchange.Files;
using OrientationBot.Knowledge.Exchange.Tables;

namespace OrientationBot.Bot.Files;

/// <summary>Reads files that coordinators send, and applies those that they confirm. Rights are read again within the transaction.</summary>
/// <param name="store">The directory.</param>
/// <param name="content">What is known.</param>
/// <param name="shelves">Where files wait.</param>
/// <param name="follower">Puts what was applied in force.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Who imported what, by id.</param>
internal sealed class FileOffice(DirectoryStore store, Content content, Shelves shelves, DirectoryFollower follower, TimeProvider time, ILogger<FileOffice> logger) : IDisposable
{
    private const int MostTables = 6;

    // A file of four megabytes takes seconds and memory: one at a time.
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Rights _rights = new(content.Gazetteer);

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(FileErrand errand, Caller caller, CancellationToken cancellationToken)
    {
        if (caller.Who is not { } who) return new FileFinding.Refused(Refusal.NotSignedIn);
        if (errand is FileErrand.Export export) return await new ExportOffice(content, shelves).MakeAsync(export, who, cancellationToken);
        if (who.Role < Role.Coordinator) return new FileFinding.Refused(Refusal.NotYourRole);
        await _one.WaitAsync(cancellationToken);
        try
        {
            return errand switch
            {
                FileErrand.Analyse => await AnalyseAsync(caller, who, cancellationToken),
                FileErrand.Preview preview => await PreviewAsync(preview.File, who, cancellationToken),
                FileErrand.Forget forget => new FileFinding.Forgotten(await new TableMemory(store).ForgetAsync(forget.Source)),
                FileErrand.Apply apply => await ApplyAsync(apply.File, who, cancellationToken),
                FileErrand.CloseMissing close => await ChangeAsync(await Closings(close), who, ClosingId(close)),
                FileErrand.Undo undo => await UndoAsync(undo.Batch, who),
                FileErrand.Drop drop => Drop(drop.File),
                _ => throw new InvalidOperationException($"No one performs {errand.GetType().Name}."),
            };
        }
        catch (StoreException)
        {
            return new FileFinding.NotNow();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<FileFinding> AnalyseAsync(Caller caller, Account who, CancellationToken cancellationToken)
    {
        if (caller.Message.Attachments is not [{ Bytes: { Length: > 0 } bytes } attachment, ..]) return new FileFinding.Gone();
        var file = new SavedFile(shelves.Sent.Keep(bytes), FileNames.Harmless(attachment.Name), Proposal.NewId(time.GetUtcNow()));
        var result = bytes.Length > UploadedFile.MostBytes ? new ImportResult.Broken(file.Name, 1, "") { Reason = BrokenReason.TooBig } : await RunAsync(bytes, file, who, dryRun: true, cancellationToken);
        if (result is ImportResult.Broken { Reason: BrokenReason.UnknownColumns or BrokenReason.Damaged } && await TableAsync(bytes, file, cancellationToken) is { } table) return table;
        return Seen(result, file);
    }

    /// <summary>The same file as a table of unknown columns; null when it holds none.</summary>
    private async Task<FileFinding.Tabled?> TableAsync(byte[] bytes, SavedFile file, CancellationToken cancellationToken)
    {
        var known = await new TableMemory(store).AllAsync();
        RememberedTable? recalled = null;
        var read = await TableFile.ReadAsync(bytes, content.Reference, content.Dialogs.Changes, keys => (recalled = TableMemory.Recall(known, keys) ?? recalled)?.Columns ?? ImmutableDictionary<string, string>.Empty, cancellationToken);
        return read.Tables.Any(t => t.HasName || t.HasPlace) ? new(file, [.. read.Tables.Take(MostTables)], recalled?.Source) : null;
    }

    private async Task<FileFinding> PreviewAsync(SavedFile file, Account who, CancellationToken cancellationToken) =>
        shelves.Sent.Read(file.Key) is { } bytes ? Seen(await RunAsync(bytes, file, who, dryRun: true, cancellationToken), file) : new FileFinding.Gone();

    private FileFinding Seen(ImportResult result, SavedFile file)
    {
        var waits = result is ImportResult.Done { Report: var report } && report.Rows.Any(r => r.Fate is Fate.Added or Fate.Updated);
        if (!waits) shelves.Sent.Drop(file.Key);
        return result switch
        {
            ImportResult.Done done => new FileFinding.Analysed(file, done.Report),
            _ => Failed(result, file),
        };
    }

    private async Task<FileFinding> ApplyAsync(SavedFile file, Account who, CancellationToken cancellationToken)
    {
        // A file that is no more may have been applied just before a stop: its batch tells.
        var bytes = shelves.Sent.Read(file.Key);
        var result = await RunAsync(bytes, file, who, dryRun: false, cancellationToken);
        if (bytes is null && result is ImportResult.Done) return new FileFinding.Gone();
        if (result is ImportResult.Done or ImportResult.AlreadyApplied)
        {
            shelves.Sent.Drop(file.Key);
            await follower.CatchUpAsync(cancellationToken);
        }
        if (result is not ImportResult.Done done) return result is ImportResult.AlreadyApplied applied ? new FileFinding.Applied(file.Batch, applied.Sheets, null) : Failed(result, file);
        var sheets = done.Report.Count(Fate.Added) + done.Report.Count(Fate.Updated);
        logger.FileImported(who.Id, sheets, file.Batch);
        return new FileFinding.Applied(file.Batch, sheets, done.Report);
    }

    private Task<ImportResult> RunAsync(byte[]? bytes, SavedFile file, Account who, bool dryRun, CancellationToken cancellationToken) => new DirectoryImport(store, content.Reference, time)
    {
        Plan = file.Plan is { } plan ? new(plan.Sheet, plan.Source, plan.Columns, content.Dialogs.Changes, Clock.LocalOf(time.GetUtcNow()).Date) : null,
        By = Author.Of(who), Standing = Standing(who), Batch = file.Batch, MostRows = UploadedFile.MostRows,
    }.RunAsync(bytes is null ? Stream.Null : UploadedFile.Open(bytes), file.Name, dryRun: dryRun, cancellationToken: cancellationToken);

    private static FileFinding Failed(ImportResult result, SavedFile file) => result switch
    {
        ImportResult.Broken broken => new FileFinding.Broken(file.Name, broken.Reason, broken.Line),
        ImportResult.Forbidden => new FileFinding.Refused(Refusal.NotYourRole),
        ImportResult.StoreFailed => new FileFinding.NotNow(),
        _ => new FileFinding.Gone(),
    };

    /// <summary>The same sheets closed twice after one import are closed once.</summary>
    private static string ClosingId(FileErrand.CloseMissing close) =>
        $"close-{close.Batch}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', close.Structures.Order(StringComparer.Ordinal)))))[..16]}";

    private FileFinding.Gone Drop(SavedFile file)
    {
        shelves.Sent.Drop(file.Key);
        return new();
    }

    private async Task<ImmutableArray<SheetChange>> Closings(FileErrand.CloseMissing close)
    {
        using var desk = new ChangeDesk(store, content.Reference, (_, _) => null, time);
        var today = new Clock(time).Local(time.GetUtcNow()).Date;
        var changes = ImmutableArray.CreateBuilder<SheetChange>();
        foreach (var id in close.Structures)
            if (Knowledge.Directory.Changes.Closing.ForGood(await desk.SheetAsync(id), today) is DraftResult.Ready ready) changes.AddRange(ready.Sheets);
        return changes.ToImmutable();
    }

    private async Task<FileFinding> UndoAsync(string batch, Account who) => await new History(store).UndoAsync(batch) switch
    {
        UndoResult.Ready ready => await ChangeAsync(ready.By(Author.Of(who), time.GetUtcNow(), batch), who),
        UndoResult.Blocked blocked => new FileFinding.InTheWay(blocked.Later.Select(l => l.Entry.Change.Structure).Distinct().Count()),
        _ => new FileFinding.Gone(),
    };

    private Task<FileFinding> ChangeAsync(ImmutableArray<SheetChange> sheets, Account who, string id) =>
        ChangeAsync(Proposal.Of(sheets, Author.Of(who), time.GetUtcNow(), ChangeOrigin.Coordinator) with { Id = id }, who);

    private async Task<FileFinding> ChangeAsync(Proposal proposal, Account who)
    {
        if (proposal.Sheets.IsEmpty) return new FileFinding.Changed(0, proposal.Id);
        using var desk = new ChangeDesk(store, content.Reference, Standing(who), time) { Follower = follower };
        return await desk.ApplyAsync(proposal, who.Id) switch
        {
            ApplyResult.Applied or ApplyResult.AlreadyDecided => new FileFinding.Changed(proposal.Sheets.Length, proposal.Id),
            ApplyResult.Forbidden => new FileFinding.Refused(Refusal.OtherTerritory),
            ApplyResult.Conflict conflict => new FileFinding.InTheWay(conflict.Clashes.Length),
            _ => new FileFinding.NotNow(),
        };
    }

    private StandingReader Standing(Account who) => AccountStanding.Reader(_rights, time, who.Id == Account.LocalId ? who : null);
}
