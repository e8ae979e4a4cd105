using NodaTime;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Hours;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class ClosingTests : IDisposable
{
    private static readonly LocalDate First = new(2026, 12, 20), Last = new(2027, 1, 3);
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task AStructureClosedForGoodIsShownToNobodyAndKeepsItsCells()
    {
        await _office.ImportAsync(Some.Structure("a"), Some.Structure("b"));
        await _office.ApplyAsync(_office.Propose(Closing.ForGood(await _office.Desk.SheetAsync("a"), Office.Today)));
        Assert.Equal(["b"], await _office.ShownAsync());
        Assert.Equal("Structure a", (await _office.Desk.SheetAsync("a")).Cells["nom"]);
    }

    [Fact]
    public async Task WhatClosedForGoodCanReopen()
    {
        await _office.ImportAsync(Some.Structure("a"));
        await _office.ApplyAsync(_office.Propose(Closing.ForGood(await _office.Desk.SheetAsync("a"), Office.Today)));
        await _office.ApplyAsync(_office.Propose(Closing.Reopen(await _office.Desk.SheetAsync("a"), Office.Today, TemporaryStore.Reference)));
        Assert.Equal(["a"], await _office.ShownAsync());
    }

    [Fact]
    public void AClosedSheetIsNotChanged() =>
        Assert.Equal(FaultKind.WrongState, Office.Faults(Draft.Change(Closed(), Office.Wish(("nom", "x")), Office.Today, TemporaryStore.Reference))[0].Kind);

    [Theory, InlineData("Mo-Fr 09:00-17:00", OpeningState.Closed, OpeningState.Open), InlineData(null, OpeningState.Closed, OpeningState.Unknown)]
    public void AClosingOnSomeDaysIsReadFromTheHours(string? hours, OpeningState during, OpeningState after)
    {
        var read = OpeningHours.Parse(Hours(Between(hours)));
        Assert.Empty(read.Problems);
        Assert.Equal(during, read.Hours!.StatusAt(First.At(new(10, 0)).PlusDays(1)).State);
        Assert.Equal(after, read.Hours!.StatusAt(new(2027, 1, 4, 10, 0)).State);
    }

    [Theory, InlineData("Mo-Fr 09:00-17:00"), InlineData(null)]
    public void ReopeningTakesTheClosingOfSomeDaysAway(string? hours)
    {
        var closed = new KeptSheet("a", 2, Between(hours));
        var ready = Assert.IsType<DraftResult.Ready>(Closing.Reopen(closed, Office.Today, TemporaryStore.Reference));
        Assert.Equal(hours ?? "", Hours(closed.Cells.With(ready.Sheets[0].Changes)));
    }

    [Fact]
    public void AClosingThatIsOverIsRefused() =>
        Assert.Equal(FaultKind.NotADay, Office.Faults(Closing.Between(Office.Sheet(Some.Structure("a")), new(2026, 1, 1), new(2026, 1, 2), Office.Today, TemporaryStore.Reference))[0].Kind);

    private static KeptSheet Closed()
    {
        var sheet = Office.Sheet(Some.Structure("a"));
        return sheet with { Cells = sheet.Cells.With(Assert.IsType<DraftResult.Ready>(Closing.ForGood(sheet, Office.Today)).Sheets[0].Changes) };
    }

    private static SheetCells Between(string? hours)
    {
        var sheet = Office.Sheet(Some.Structure("a") with { Hours = hours });
        return sheet.Cells.With(Assert.IsType<DraftResult.Ready>(Closing.Between(sheet, First, Last, Office.Today, TemporaryStore.Reference)).Sheets[0].Changes);
    }

    private static string Hours(SheetCells cells) => cells["horaires"];
}
