using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Duplicates;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

public sealed class PairsApartTests
{
    [Fact]
    public async Task ThereAreNoneBeforeSomebodyLooked()
    {
        using var place = new TemporaryStore();
        Assert.Empty(await new PairsApart(place.Store).AllAsync());
        await place.ImportAsync(Some.Structure("a"));
        Assert.Empty(await new PairsApart(place.Store).AllAsync());
    }

    [Fact]
    public async Task APairIsPutAsideOnceWhicheverSheetIsNamedFirst()
    {
        using var place = new TemporaryStore();
        await place.ImportAsync(Some.Structure("a"));
        var apart = new PairsApart(place.Store);
        await apart.AddAsync(new("b", "a"), Author.Operator, DateTimeOffset.UnixEpoch);
        await apart.AddAsync(new("a", "b"), Author.Operator, DateTimeOffset.UnixEpoch);
        Assert.Equal([new SheetPair("a", "b")], await apart.AllAsync());
    }

    [Fact]
    public async Task AnImportSaysNoMoreOfAPairPutAside()
    {
        using var place = new TemporaryStore();
        var (one, two) = (Some.Structure("a") with { Phone = "+33248000000" }, Some.Structure("b") with { Phone = "+33248000000" });
        Assert.True(await SuspectsAsync(place, one, two));
        await new PairsApart(place.Store).AddAsync(new("a", "b"), Author.Operator, DateTimeOffset.UnixEpoch);
        Assert.False(await SuspectsAsync(place, one, two));
    }

    private static async Task<bool> SuspectsAsync(TemporaryStore place, params Knowledge.Directory.Structure[] structures) =>
        (await place.ImportAsync(structures)).Rows.Any(r => r.Remarks.Any(m => m.Kind == RemarkKind.PossibleDuplicate));
}
