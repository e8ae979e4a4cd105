using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

/// <summary>A file against what a person has said of the same sheet.</summary>
public sealed class ImportOverChangesTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task ACorrectionIsNotOverwrittenByAnOlderSource()
    {
        await _office.ImportAsync(Some.Structure("a"));
        await _office.ChangeAsync("a", "horaires", "Sa 09:00-12:00");
        var report = await _office.ImportAsync(Some.Structure("a") with { Name = "Autre nom", Updated = new(2026, 7, 1) });
        Assert.Contains(new Remark(RemarkKind.Kept, "horaires"), report.Rows[0].Remarks);
        var sheet = await _office.StructureAsync("a");
        Assert.Equal(("Sa 09:00-12:00", "Autre nom"), (sheet.Hours, sheet.Name));
    }

    [Fact]
    public async Task ANewerSourceIsBelieved()
    {
        await _office.ImportAsync(Some.Structure("a"));
        await _office.ChangeAsync("a", "horaires", "Sa 09:00-12:00");
        await _office.ImportAsync(Some.Structure("a") with { Updated = new(2026, 11, 24) });
        Assert.Equal("Mo-Fr 09:00-17:00", (await _office.StructureAsync("a")).Hours);
    }

    [Fact]
    public async Task AnAddressIsKeptWholeOrNotAtAll()
    {
        await _office.ImportAsync(Some.Structure("a"));
        await _office.ChangeAsync("a", "adresse", "3 place du Marché");
        await _office.ImportAsync(Some.Structure("a", kilometres: 2) with { Address = "", Doubts = Knowledge.Directory.SheetDoubts.AddressUnsure });
        Assert.Equal("3 place du Marché", (await _office.StructureAsync("a")).Address);
    }

    [Fact]
    public async Task AnImportThatChangesNothingOfWhatIsKeptIsUnchanged()
    {
        await _office.ImportAsync(Some.Structure("a"));
        await _office.ChangeAsync("a", "nom", "Corrigé");
        var report = await _office.ImportAsync(Some.Structure("a"));
        Assert.Equal((Fate.Unchanged, null), (report.Rows[0].Fate, report.Batch));
    }

    [Fact]
    public async Task WhatAPersonClosedStaysClosed()
    {
        await _office.ImportAsync(Some.Structure("a"));
        await _office.ApplyAsync(_office.Propose(Closing.ForGood(await _office.Desk.SheetAsync("a"), Office.Today)));
        var report = await _office.ImportAsync(Some.Structure("a") with { Name = "Autre", Updated = new(2026, 12, 1) });
        Assert.Equal(RemarkKind.KeptClosed, report.Rows[0].Remarks[^1].Kind);
        Assert.Empty(await _office.ShownAsync());
    }

    [Fact]
    public async Task AnOldIdStillLeadsToTheSheetAfterAnImport()
    {
        await _office.ImportAsync(Some.Structure("a"), Some.Structure("b"));
        var (a, b) = (await _office.Desk.SheetAsync("a"), await _office.Desk.SheetAsync("b"));
        await _office.ApplyAsync(_office.Propose(Merging.Merge(a, b, Office.Wish(), Office.Today, TemporaryStore.Reference)));
        await _office.ImportAsync(Some.Structure("a") with { Updated = new(2026, 12, 1) }, Some.Structure("b") with { Updated = new(2026, 12, 1) });
        Assert.Equal("b", (await _office.StructureAsync("a")).FormerIds.Single());
    }

    [Fact]
    public async Task TheStarterDirectoryIsNoPartOfTheHistory()
    {
        var starter = Path.Combine(Path.GetDirectoryName(_office.File)!, "structures.csv");
        await File.WriteAllBytesAsync(starter, (await TemporaryStore.CsvAsync(Some.Structure("a"))).ToArray());
        await _office.Store.OpenAsync(starter, TemporaryStore.Reference, default);
        Assert.Empty(await _office.History.FindAsync(new()));
    }
}
