using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class StarterDirectoryTests
{
    [SkippableFact]
    public async Task TheShippedFileIsWhatItsSourcesCompileTo()
    {
        using var compiled = new MemoryStream();
        var sources = new[] { SharedFolder.Require("data", "france-services-centre-val-de-loire-2024-08-01.csv"), SharedFolder.InRepository("data", "structures-hub.csv") };
        await StarterDirectory.CompileAsync(sources, compiled, Places.Reference, default);
        Assert.Equal(File.ReadAllBytes(SharedFolder.InRepository("data", "structures.csv")), compiled.ToArray());
    }

    [Fact]
    public async Task EveryFranceServicesPlaceHasItsPhoneItsPriceAndHoursThatCanBeRead()
    {
        var places = (await LoadAsync()).Where(s => s.Programmes.HasFlag(NationalProgrammes.FranceServices)).ToList();
        Assert.Equal(152, places.Count);
        Assert.All(places, s => Assert.True(s is { Phone: not null, Fees: Fees.Free, Doubts: SheetDoubts.None }, s.Name));
        Assert.All(places.Where(s => s.Hours is not null), s => Assert.Empty(OpeningHours.Parse(s.Hours!).Problems));
        Assert.True(places.Count(s => s.Hours is null) < 5);
    }

    [Fact]
    public async Task AStructureOfWhichOnlyTheCommuneIsKnownSaysSo()
    {
        var pimms = (await LoadAsync()).Single(s => s.Id == "hub-pimms-blois");
        Assert.Equal(SheetDoubts.PositionIsCommune | SheetDoubts.AddressUnsure | SheetDoubts.ToVerify, pimms.Doubts);
        Assert.Equal(pimms.Commune.Centre, pimms.Position);
    }

    [Theory]
    [InlineData("pimms blois", "hub-pimms-blois")]
    [InlineData("france services sancerre", "france-services-2583")]
    [InlineData("france service de la loupe", "france-services-166")]
    [InlineData("infolab vierzon", "hub-infolab-vierzon")]
    [InlineData("crij orleans", "hub-crij")]
    public async Task AStructureIsFoundByItsName(string said, string id) =>
        Assert.Equal(id, new DirectorySnapshot(await LoadAsync()).ByName(said, null)[0].Structure.Id);

    private static Task<IReadOnlyList<Structure>> LoadAsync() =>
        StarterDirectory.LoadAsync(SharedFolder.InRepository("data", "structures.csv"), Places.Reference, default);
}
