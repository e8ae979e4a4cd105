using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class ApplyTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task AnAppliedChangeIsOnTheSheetAndInTheHistory()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var proposal = await _office.ChangeAsync("a", "horaires", "Sa 09:00-12:00");
        Assert.Equal("Sa 09:00-12:00", (await _office.StructureAsync("a")).Hours);
        var entry = (await _office.History.FindAsync(new("a", "horaires", "anne")))[0];
        Assert.Equal((proposal.Id, 2, "anne", "Coordinator"), (entry.Proposal, entry.Version, entry.By.Account, entry.By.Role));
    }

    [Fact]
    public async Task ConfirmingTwiceAppliesOnce()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var proposal = await _office.ChangeAsync("a", "nom", "Nouveau nom");
        Assert.IsType<ApplyResult.AlreadyDecided>(await _office.Desk.ApplyAsync(proposal, "anne"));
        Assert.Equal(2, (await _office.Desk.SheetAsync("a")).Version);
    }

    [Fact]
    public async Task ASheetThatMovedIsRefusedWithBothVersions()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var mine = await _office.DraftAsync("a", "nom", "Le mien");
        await _office.ChangeAsync("a", "nom", "Le leur");
        var conflict = Assert.IsType<ApplyResult.Conflict>(await _office.Desk.ApplyAsync(mine, "anne"));
        Assert.Equal("Le leur", conflict.Clashes.Single().Theirs.Single().Change.Changes[0].After);
        Assert.Equal("Le mien", conflict.Clashes.Single().Mine.Changes[0].After);
        Assert.Null(conflict.Rebased);
    }

    [Fact]
    public async Task ChangesOfDifferentFieldsAreOfferedTogetherAndNeverMergedSilently()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var mine = await _office.DraftAsync("a", "telephone", "0248550060");
        await _office.ChangeAsync("a", "nom", "Le leur");
        var conflict = Assert.IsType<ApplyResult.Conflict>(await _office.Desk.ApplyAsync(mine, "anne"));
        Assert.Null((await _office.StructureAsync("a")).Phone);
        await _office.ApplyAsync(conflict.Rebased!);
        Assert.Equal(("Le leur", "+33248550060"), ((await _office.StructureAsync("a")).Name, (await _office.StructureAsync("a")).Phone));
    }

    [Fact]
    public async Task AnAccountThatIsNoMoreChangesNothing()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var result = await _office.DeskOf((_, _) => null).ApplyAsync(await _office.DraftAsync("a", "nom", "x"), "gone");
        Assert.IsType<ApplyResult.Forbidden>(result);
        Assert.Equal("Structure a", (await _office.StructureAsync("a")).Name);
    }

    [Fact]
    public async Task ASheetIsAskedAboutAsItWasAndAsItWillBe()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var onlyOldName = _office.DeskOf((_, account) => new(new(account, "Coordinator"), s => s.Name == "Structure a"));
        Assert.IsType<ApplyResult.Forbidden>(await onlyOldName.ApplyAsync(await _office.DraftAsync("a", "nom", "x"), "anne"));
    }

    [Fact]
    public async Task ANewSheetIsShown()
    {
        await _office.Store.MigrateAsync(default);
        await _office.ApplyAsync(_office.Propose(Draft.Create("new", Office.Wish(("nom", "Café numérique"), ("commune", "Vierzon")), Office.Today, TemporaryStore.Reference)));
        Assert.Equal(["new"], await _office.ShownAsync());
    }

    [Fact]
    public async Task AnIdThatIsTakenCannotBeCreatedAgain()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var again = _office.Propose(Draft.Create("a", Office.Wish(("nom", "Café numérique"), ("commune", "Vierzon")), Office.Today, TemporaryStore.Reference));
        Assert.IsType<ApplyResult.Conflict>(await _office.Desk.ApplyAsync(again, "anne"));
    }
}
