using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using Xunit;

namespace OrientationBot.Geo.Tests;

/// <summary>Which commune is in which bassin: the source, and what people said over it.</summary>
public sealed class BassinTests
{
    private static readonly GazetteerData Data = new(
        [Commune("1", "Alpha"), Commune("2", "Beta"), Commune("3", "Gamma")], [],
        [Bassin("Alpha", "1", "2"), Bassin("Gamma", "3"), new("epci:9", TerritoryKind.Epci, "CC", ["1", "2", "3"]), new("dep:18", TerritoryKind.Departement, "Cher", ["1", "2", "3"])], "24")
    {
        BassinSources = ImmutableDictionary<string, string>.Empty.Add("1", "hub-lo-commune").Add("2", "estime-knn").Add("3", "hub-lo-epci"),
    };

    private readonly Gazetteer.Gazetteer _gazetteer = new(Data);

    [Fact]
    public void ACommuneThatMovesIsInOneBassinEverywhere()
    {
        Say("2", "bassin:Gamma");
        Assert.Equal(["bassin:Gamma", "epci:9", "dep:18"], _gazetteer.TerritoriesOf("2").Select(t => t.Id));
        Assert.Equal("1", In("bassin:Alpha"));
        Assert.Equal("3 2", In("bassin:Gamma"));
    }

    [Fact]
    public void WhatIsTakenBackIsAsTheSourceHasIt()
    {
        Say("2", "bassin:Gamma");
        _gazetteer.Follow(_gazetteer.Bassins.With(ImmutableDictionary<string, string>.Empty));
        Assert.Equal(Data.Territories, Data.Territories.Select(t => _gazetteer.ById(t.Id)!.Territory!));
    }

    [Fact]
    public void AnEstimateThatAPersonConfirmsIsNoneAnyMore()
    {
        Assert.True(_gazetteer.Bassins.Of("2")!.IsEstimated);
        Say("2", "bassin:Alpha");
        Assert.False(_gazetteer.Bassins.Of("2")!.IsEstimated);
    }

    [Theory]
    [InlineData("9", "bassin:Gamma")]
    [InlineData("2", "bassin:Nowhere")]
    public void ACommuneOrABassinThatIsNoMoreIsPassedOver(string commune, string bassin)
    {
        Say(commune, bassin);
        Assert.Equal("1 2", In("bassin:Alpha"));
    }

    [Fact]
    public void TheFolderOfFactsSaysHowEachBassinIsKnown() =>
        Assert.All(new Gazetteer.Gazetteer(France.Reading.Data).Bassins.All, b => Assert.NotEmpty(b.Source));

    private string In(string bassin) => string.Join(' ', _gazetteer.ById(bassin)!.Territory!.Communes);

    private void Say(string commune, string bassin) => _gazetteer.Follow(_gazetteer.Bassins.With(ImmutableDictionary<string, string>.Empty.Add(commune, bassin)));

    private static Commune Commune(string code, string name) => new(code, name, ["18000"], "18", "24", new(47, 2), 100);

    private static Territory Bassin(string name, params ImmutableArray<string> communes) => new("bassin:" + name, TerritoryKind.Bassin, name, communes);
}
