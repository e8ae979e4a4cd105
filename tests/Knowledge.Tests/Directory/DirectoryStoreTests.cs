using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory;

public sealed class DirectoryStoreTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task WhatIsImportedIsThereAfterARestart()
    {
        var structure = Some.Structure("a", 1) with { Care = Care.Deafness, Types = TypologySet.Of([Typology.RFS, Typology.EPN]), Doubts = SheetDoubts.ToVerify };
        await _temporary.ImportAsync(structure);
        Assert.Equal(StandardRow.Of(structure), StandardRow.Of(Assert.Single(await _temporary.LoadAsync())).AsEnumerable());
    }

    [Fact]
    public async Task ASecondImportChangesNothing()
    {
        await _temporary.ImportAsync(Some.Structure("a"), Some.Structure("b"));
        var report = await _temporary.ImportAsync(Some.Structure("a"), Some.Structure("b") with { Name = "New name" });
        Assert.Equal([Fate.Unchanged, Fate.Updated], report.Rows.Select(r => r.Fate));
    }

    [Fact]
    public async Task AnIdentifierMetTwiceInAFileIsRefusedTheSecondTime()
    {
        var report = await _temporary.ImportAsync(Some.Structure("a"), Some.Structure("a") with { Name = "Other" });
        Assert.Equal([Fate.Added, Fate.Refused], report.Rows.Select(r => r.Fate));
        Assert.Equal(RemarkKind.RepeatedIdentifier, report.Rows[1].Remarks[^1].Kind);
    }

    [Fact]
    public async Task ADryRunChangesNothing()
    {
        await new DirectoryImport(_temporary.Store, TemporaryStore.Reference).RunAsync(await TemporaryStore.CsvAsync(Some.Structure("a")), "file", dryRun: true);
        Assert.Empty(await _temporary.LoadAsync());
    }

    [Fact]
    public async Task AnImportCutInTheMiddleLeavesTheDirectoryAsItWas()
    {
        await _temporary.ImportAsync(Some.Structure("before"));
        var csv = await TemporaryStore.CsvAsync(Some.Directory(1, 3_000));
        await Assert.ThrowsAsync<IOException>(() => _temporary.ImportAsync(new CutStream(csv, csv.Length / 2)));
        Assert.Equal(["before"], (await _temporary.LoadAsync()).Select(s => s.Id));
    }

    [Fact]
    public async Task AFileOfNoKnownFormatIsSaidToBeSo()
    {
        var result = await _temporary.ImportAsync(new MemoryStream("a,b\n1,2\n"u8.ToArray()));
        Assert.Contains("a, b", Assert.IsType<ImportResult.Broken>(result).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenJsonIsToldWithItsLine()
    {
        var result = await _temporary.ImportAsync(new MemoryStream("[{\"id\":\"a\",\"nom\":\"b\"},\n{\"id\":"u8.ToArray()));
        Assert.Equal(2, Assert.IsType<ImportResult.Broken>(result).Line);
    }

    [Fact]
    public async Task ALockedDatabaseSaysSo()
    {
        await _temporary.ImportAsync(Some.Structure("a"));
        await using var other = new SqliteConnection($"Data Source={_temporary.File}");
        await other.OpenAsync();
        await using var held = other.BeginTransaction(deferred: false);
        var hasty = new DirectoryStore($"Data Source={_temporary.File}") { SecondsBeforeLocked = 1 };
        var result = await new DirectoryImport(hasty, TemporaryStore.Reference).RunAsync(await TemporaryStore.CsvAsync(Some.Structure("b")), "file");
        Assert.Equal(StoreTroubleKind.Locked, Assert.IsType<ImportResult.StoreFailed>(result).Trouble.Kind);
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseSaysSo()
    {
        await File.WriteAllTextAsync(_temporary.File, "this is a letter to my aunt, not a database, and it is long enough to have a header");
        var failure = await Assert.ThrowsAsync<StoreException>(() => _temporary.Store.MigrateAsync(default));
        Assert.Equal(StoreTroubleKind.Damaged, failure.Trouble.Kind);
    }

    [Fact]
    public async Task AReadOnlyDatabaseSaysSo()
    {
        await _temporary.ImportAsync(Some.Structure("a"));
        var result = await new DirectoryImport(new($"Data Source={_temporary.File};Mode=ReadOnly"), TemporaryStore.Reference)
            .RunAsync(await TemporaryStore.CsvAsync(Some.Structure("b")), "file");
        Assert.Equal(StoreTroubleKind.ReadOnly, Assert.IsType<ImportResult.StoreFailed>(result).Trouble.Kind);
    }

    [Theory, InlineData(13, StoreTroubleKind.Full), InlineData(14, StoreTroubleKind.CannotOpen), InlineData(11, StoreTroubleKind.Damaged), InlineData(1, StoreTroubleKind.Other)]
    public void EveryFailureOfTheFileHasAName(int code, StoreTroubleKind kind) =>
        Assert.Equal(kind, StoreTrouble.Of(new DbUpdateException("", new SqliteException("", code)), "file")!.Kind);

    [Fact]
    public async Task AStarterDirectoryThatCannotBeReadIsToldWithItsLine()
    {
        var starter = Path.Combine(Path.GetDirectoryName(_temporary.File)!, "structures.csv");
        await File.WriteAllTextAsync(starter, "a,b\n1,2\n");
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => _temporary.Store.OpenAsync(starter, TemporaryStore.Reference, default));
        Assert.StartsWith($"{starter}:1: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheNewestMigrationIsTheOneThatAStartLooksFor()
    {
        using var database = _temporary.Store.Open();
        Assert.Equal(DirectoryDb.NewestMigration, database.Database.GetMigrations().Last());
    }

    [Fact]
    public async Task AnEmptyStoreTakesTheStarterDirectory()
    {
        var starter = Path.Combine(Path.GetDirectoryName(_temporary.File)!, "structures.csv");
        await File.WriteAllBytesAsync(starter, (await TemporaryStore.CsvAsync(Some.Structure("a"))).ToArray());
        Assert.Equal(["a"], (await _temporary.Store.OpenAsync(starter, TemporaryStore.Reference, default)).Select(s => s.Id));
    }
}
