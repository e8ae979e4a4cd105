using System.Collections.Immutable;
using OrientationBot.Geo.Coverage;
using OrientationBot.Geo.Nearest;
using Xunit;

namespace OrientationBot.Geo.Tests;

public class CoverageTests
{
    private static readonly ImmutableArray<Commune> Village =
        [Commune("18001", 47.00, 1_000), Commune("18002", 47.09, 3_000), Commune("18003", 47.16, 500), Commune("18004", 47.90, 500)];

    private static readonly NearestIndex AtTheFirst = new([new(47, 2)]);

    private static readonly CoverageMap Map = CoverageMap.Of(Village, AtTheFirst, []);

    [Fact]
    public void EveryCommuneKnowsItsNearestOffer() => Assert.Equal([0.0, 10.0, 17.8, 100.1], Map.Communes.Select(c => Math.Round(c.Meters / 1000, 1)));

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(15_000, 0.8)]
    [InlineData(25_000, 0.9)]
    [InlineData(200_000, 1)]
    public void SharesCountPeopleNotCommunes(double meters, double share) => Assert.Equal(share, Map.ShareWithin(meters));

    [Fact]
    public void TheMedianIsThatOfPeople() => Assert.Equal(Map.Communes[1].Meters, Map.MedianMeters);

    [Fact]
    public void WhiteZonesStartWithMostPeople() => Assert.Equal(["18002", "18003", "18004"], Map.WhiteZones(5_000).Select(c => c.Commune.Code));

    [Fact]
    public void TheNextPlaceServesMostPeopleAndTheNextBestTheRest() =>
        Assert.Equal([("18002", 3_500), ("18004", 500)], Map.NextPlaces(9_000, 5).Select(p => (p.Commune.Code, (int)p.People)));

    [Fact]
    public void ATerritoryIsMeasuredAlone()
    {
        var part = Map.Within(new("epci:1", TerritoryKind.Epci, "Une", ["18001", "18004"]));
        Assert.Equal((2, 1_500L), (part.Communes.Length, part.Population));
    }

    [Fact]
    public void PartsAreMeasuredEachAloneByName()
    {
        var parts = Map.By([new("epci:2", TerritoryKind.Epci, "Écu", ["18002"]), new("epci:1", TerritoryKind.Epci, "Dès", ["18001", "18004"]), new("epci:3", TerritoryKind.Epci, "Ailleurs", ["99999"])]);
        Assert.Equal([("Dès", 1_500L), ("Écu", 3_000L)], parts.Select(p => (p.Territory.Name, p.Map.Population)));
    }

    [Fact]
    public void OffersThatTheFilterForbidsDoNotCount() => Assert.Equal((1, 0), (Map.Offers.Length, CoverageMap.Of(Village, AtTheFirst, [0UL]).Offers.Length));

    [Fact]
    public void OffersKeepTheirPlaceInTheListWhateverTheOrderOfTheIndex()
    {
        var many = new NearestIndex(Some.Positions(new(3), 5_000));
        var filter = new ulong[(many.Count + 63) / 64];
        filter[17] = 1UL << 5;
        var map = CoverageMap.Of(Village, many, filter);
        Assert.Equal(many.Order[17 * 64 + 5], Assert.Single(map.Offers));
        Assert.All(map.Communes, c => Assert.Equal(map.Offers[0], c.Offer));
    }

    [Fact]
    public void WithoutOfferEveryoneIsInAWhiteZone()
    {
        var nothing = CoverageMap.Of(Village, AtTheFirst, [0UL]);
        Assert.Equal((0, double.PositiveInfinity, 4), (nothing.ShareWithin(1e9), nothing.MedianMeters, nothing.WhiteZones(1e9).Length));
        Assert.All(nothing.Communes, c => Assert.Null(c.Offer));
    }

    [Fact]
    public void WhereNobodyLivesNobodyIsServed()
    {
        var nobody = CoverageMap.Of([], AtTheFirst, []);
        Assert.Equal((0, 0), (nobody.ShareWithin(1_000), nobody.NextPlaces(1_000, 3).Length));
    }

    [Fact]
    public void TheRegionIsMeasuredForEveryNeedInOneGo()
    {
        var region = France.Reading.Data.Communes.Where(c => c.Region == "24").ToArray();
        var offers = new NearestIndex(Some.Positions(new(5), 500));
        for (var need = 0; need < 40; need++) Assert.Equal(1_756, CoverageMap.Of(region, offers, []).Communes.Length);
    }

    private static Commune Commune(string code, double latitude, int people) => new(code, code, [], "18", "24", new(latitude, 2), people);
}
