using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class RaceTests : IDisposable
{
    private const int Times = 1_000;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task TwoCoordinatorsOnOneSheetAtOnceNeverLoseAChange()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var clashes = await Task.WhenAll(WorkAsync(_office.Desk, "structure_parente", Times), WorkAsync(_office.Desk, "complement_adresse", Times));
        await AssertNothingLostAsync(Times);
        Assert.True(clashes.Sum() > 0, "the two never met: nothing was tried");
    }

    [Fact]
    public async Task TwoProcessesOnOneSheetAtOnceNeverLoseAChange()
    {
        await _office.ImportAsync(Some.Structure("a"));
        using var other = _office.DeskOf((_, account) => new(new(account, "Coordinator"), _ => true));
        await Task.WhenAll(WorkAsync(_office.Desk, "structure_parente", 50), WorkAsync(other, "complement_adresse", 50));
        await AssertNothingLostAsync(50);
    }

    private async Task AssertNothingLostAsync(int times)
    {
        var rows = await _office.History.FindAsync(new(Structure: "a") { Count = 3 * Times });
        Assert.Equal(Enumerable.Range(1, times), Told(rows, "structure_parente"));
        Assert.Equal(Enumerable.Range(1, times), Told(rows, "complement_adresse"));
        Assert.Equal((1 + 2 * times, null), ((await _office.Desk.SheetAsync("a")).Version, (await _office.History.VerifyAsync()).Broken));
    }

    /// <summary>Counts up in one field of the sheet; what came too late, or met a lock, is drawn up anew on the sheet as it then stands.</summary>
    private Task<int> WorkAsync(ChangeDesk desk, string field, int times) => Task.Run(async () =>
    {
        var refused = 0;
        for (var i = 1; i <= times; i++)
            while (await desk.ApplyAsync(await _office.DraftAsync("a", field, $"n {i}"), field) is not ApplyResult.Applied) refused++;
        return refused;
    });

    private static IEnumerable<int> Told(IEnumerable<HistoryEntry> rows, string field) =>
        rows.Reverse().SelectMany(r => r.Change.Changes).Where(c => c.Field == field).Select(c => int.Parse(c.After[2..], null));
}
