using FsCheck.Xunit;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class UndoTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task AnUndoneChangeGivesTheSheetBackByteForByte()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var before = await _office.TextAsync("a");
        await _office.UndoAsync((await _office.ChangeAsync("a", "horaires", "Sa 09:00-12:00")).Id);
        Assert.Equal(before, await _office.TextAsync("a"));
    }

    [Property(MaxTest = 60)]
    public bool WhateverIsChangedAndUndoneIsAsItWasByteForByte(int seed)
    {
        var random = new Random(seed);
        var structures = Some.Directory(random.Next(), 2);
        var (sheet, other) = (Office.Sheet(structures[0]), SheetCells.Of(structures[1]));
        var wish = SheetCells.None.To(other).Where(c => c.Field is not ("id" or "date_maj") && random.Next(2) == 0).ToDictionary(c => c.Field, c => c.After);
        if (Draft.Change(sheet, wish, Office.Today, TemporaryStore.Reference) is not DraftResult.Ready { Sheets: [var change] }) return true;
        var changed = sheet.Cells.With(change.Changes);
        var entry = new HistoryEntry(1, "p", change, Office.Anne, _office.Time.Now, ChangeOrigin.Coordinator);
        var undo = (UndoResult.Ready)Undoing.Of([entry], Array.Empty<HistoryEntry>().ToLookup(_ => ""), new Dictionary<string, KeptSheet> { [sheet.Id] = new(sheet.Id, 2, changed) });
        return changed.With(undo.Sheets[0].Changes).ToString() == sheet.Cells.ToString();
    }

    [Fact]
    public async Task AnUndoingCanBeUndone()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var undo = await _office.UndoAsync((await _office.ChangeAsync("a", "nom", "Nouveau")).Id);
        await _office.UndoAsync(undo.Id);
        Assert.Equal("Nouveau", (await _office.StructureAsync("a")).Name);
    }

    [Fact]
    public async Task ALaterChangeOfTheSameFieldPreventsIt()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var first = await _office.ChangeAsync("a", "nom", "Premier");
        var second = await _office.ChangeAsync("a", "nom", "Second");
        var blocked = Assert.IsType<UndoResult.Blocked>(await _office.History.UndoAsync(first.Id));
        Assert.Equal((second.Id, "nom"), (blocked.Later.Single().Entry.Proposal, blocked.Later.Single().Field));
    }

    [Fact]
    public async Task ALaterChangeOfAnotherFieldPreventsNothing()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var first = await _office.ChangeAsync("a", "nom", "Premier");
        await _office.ChangeAsync("a", "telephone", "0248550060");
        await _office.UndoAsync(first.Id);
        Assert.Equal(("Structure a", "+33248550060"), ((await _office.StructureAsync("a")).Name, (await _office.StructureAsync("a")).Phone));
    }

    [Fact]
    public async Task ACreationIsUndone()
    {
        await _office.Store.MigrateAsync(default);
        var creation = await _office.ApplyAsync(_office.Propose(Draft.Create("new", Office.Wish(("nom", "Café"), ("commune", "Vierzon")), Office.Today, TemporaryStore.Reference)));
        await _office.UndoAsync(creation.Id);
        Assert.Empty(await _office.ShownAsync());
        Assert.True((await _office.Desk.SheetAsync("new")).Cells.IsNone);
    }

    [Fact]
    public async Task AClosingIsUndone()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var closing = await _office.ApplyAsync(_office.Propose(Closing.ForGood(await _office.Desk.SheetAsync("a"), Office.Today)));
        await _office.UndoAsync(closing.Id);
        Assert.Equal(["a"], await _office.ShownAsync());
    }

    [Fact]
    public async Task AnImportIsUndoneAsAWhole()
    {
        await _office.ImportAsync(Some.Structure("a"), Some.Structure("b"));
        var before = await _office.TextAsync("a");
        var report = await _office.ImportAsync(Some.Structure("a") with { Name = "Autre" }, Some.Structure("c"));
        await _office.UndoAsync(report.Batch!);
        Assert.Equal(["a", "b"], await _office.ShownAsync());
        Assert.Equal(before, await _office.TextAsync("a"));
    }

    [Fact]
    public async Task AnImportThatWasWorkedOnSinceSaysWhereAndOffersTheRest()
    {
        var report = await _office.ImportAsync(Some.Structure("a"), Some.Structure("b"));
        await _office.ChangeAsync("a", "nom", "Corrigé");
        var blocked = Assert.IsType<UndoResult.Blocked>(await _office.History.UndoAsync(report.Batch!));
        Assert.Equal("a", blocked.Later[0].Entry.Change.Structure);
        Assert.Equal(["b"], blocked.Rest.Select(s => s.Structure));
    }

    [Fact]
    public async Task AnImportUndoneCanBeImportedAgain()
    {
        var report = await _office.ImportAsync(Some.Structure("a"));
        await _office.UndoAsync(report.Batch!);
        await _office.ImportAsync(Some.Structure("a"));
        Assert.Equal(["a"], await _office.ShownAsync());
    }

    [Fact]
    public async Task WhatWasNeverDoneIsUnknown()
    {
        await _office.Store.MigrateAsync(default);
        Assert.IsType<UndoResult.Unknown>(await _office.History.UndoAsync("nothing"));
    }
}
