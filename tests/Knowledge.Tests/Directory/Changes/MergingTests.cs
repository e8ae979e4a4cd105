using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class MergingTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task OfTwoSheetsOneStaysWithTheFieldsThatWereChosen()
    {
        await MergeAsync();
        Assert.Equal(["a"], await _office.ShownAsync());
        Assert.Equal("Nom de b", (await _office.StructureAsync("a")).Name);
    }

    [Fact]
    public async Task TheOldIdLeadsToTheSheetThatStays()
    {
        await MergeAsync();
        Assert.Equal("a", new DirectorySnapshot([await _office.StructureAsync("a")]).ById("b")!.Id);
    }

    [Fact]
    public async Task AMergeUndoneGivesBothSheetsBack()
    {
        await _office.ImportAsync(Some.Structure("a"), Some.Structure("b") with { Name = "Nom de b" });
        var before = (await _office.TextAsync("a"), await _office.TextAsync("b"));
        var merge = await MergeAsync(import: false);
        await _office.UndoAsync(merge.Id);
        Assert.Equal(before, (await _office.TextAsync("a"), await _office.TextAsync("b")));
    }

    [Fact]
    public async Task AMergedSheetIsNotReopenedAndNotMergedAgain()
    {
        await MergeAsync();
        var (a, b) = (await _office.Desk.SheetAsync("a"), await _office.Desk.SheetAsync("b"));
        Assert.Equal("fusionnee_avec", Office.Faults(Closing.Reopen(b, Office.Today, TemporaryStore.Reference))[0].Field);
        Assert.Equal(FaultKind.WrongState, Office.Faults(Merging.Merge(a, b, Office.Wish(), Office.Today, TemporaryStore.Reference))[0].Kind);
    }

    private async Task<Proposal> MergeAsync(bool import = true)
    {
        if (import) await _office.ImportAsync(Some.Structure("a"), Some.Structure("b") with { Name = "Nom de b" });
        var (a, b) = (await _office.Desk.SheetAsync("a"), await _office.Desk.SheetAsync("b"));
        return await _office.ApplyAsync(_office.Propose(Merging.Merge(a, b, Office.Wish(("nom", "Nom de b")), Office.Today, TemporaryStore.Reference)));
    }
}
