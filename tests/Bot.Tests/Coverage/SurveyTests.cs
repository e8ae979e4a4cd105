using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Bot.Tests.Coverage;

public sealed class SurveyTests
{
    [Theory]
    [InlineData("Loiret", "dep:45")]
    [InlineData("le loiret", "dep:45")]
    [InlineData("dep:18", "dep:18")]
    [InlineData("Vierzon", "bassin:Vierzon")]
    [InlineData("salbris", "bassin:Vierzon")]
    [InlineData("Argenton-Le Blanc", "bassin:Argenton-Le Blanc")]
    [InlineData("Centre-Val de Loire", "reg:24")]
    [InlineData("une tasse de thé", null)]
    [InlineData("", null)]
    public async Task ATerritoryIsNamedAsPeopleNameIt(string text, string? id) => Assert.Equal(id, (await Surveys.DeskAsync()).Territory(text)?.Id);

    [Fact]
    public async Task TheNearestOfferIsTheOneThatASearchFindsForEveryNeed()
    {
        var content = await House.ContentAsync;
        foreach (var need in content.Tree.Needs)
            foreach (var commune in (await Surveys.OfAsync(need.Id, "bassin:Vierzon")).Map.Communes)
                Assert.Equal(Found(content, need.Id, commune.Commune), commune.Offer is { } offer ? content.Directory.Now.Structures[offer].Id : null);
    }

    [Fact]
    public async Task AWishNarrowsTheOffers()
    {
        var (all, free) = (await Surveys.OfAsync(null, "reg:24"), await Surveys.OfAsync(null, "reg:24", new() { Free = true }));
        Assert.InRange(free.Map.Offers.Length, 1, all.Map.Offers.Length - 1);
        Assert.All(free.Map.Offers, o => Assert.True(free.Offer(o).Fees.HasFlag(Fees.Free)));
    }

    [Fact]
    public async Task SharesOfTheClassesAreTheWholePopulation() => Assert.Equal(1, (await Surveys.OfAsync("droits-caf", "dep:45")).Shares.Sum(), 1e-9);

    [Theory]
    [InlineData(TerritoryKind.Departement, 6)]
    [InlineData(TerritoryKind.Bassin, 23)]
    public async Task EveryPartOfTheRegionIsMeasured(TerritoryKind kind, int count)
    {
        var (desk, survey) = (await Surveys.DeskAsync(), await Surveys.OfAsync(null, "reg:24"));
        var parts = desk.By(kind, survey);
        Assert.Equal((count, survey.Map.Population), (parts.Length, parts.Sum(p => p.Map.Population)));
    }

    [Theory]
    [InlineData("Gratuit")]
    [InlineData("handicaps moteurs")]
    [InlineData("Itinérant")]
    [InlineData("À distance")]
    [InlineData("Seniors")]
    [InlineData("Se présenter")]
    public void AFilterIsAValueOfTheStandard(string value) => Assert.False(CoverageFilter.Read(value)!.IsEmpty);

    [Theory]
    [InlineData("Payant")]
    [InlineData("Ce lieu n'accueille pas de public")]
    [InlineData("n'importe quoi")]
    public void WhatNoOneAsksForIsNoFilter(string value) => Assert.Null(CoverageFilter.Read(value));

    private static string? Found(Content content, string need, Commune commune) =>
        content.Directory.Now.Find(new(content.Tree.Need(need), new(commune.Code, commune.Name, commune.Centre), Constraints.None, new(2026, 11, 23, 10, 0)) { Count = 1, ByDistance = true }).Matches is [var match, ..] ? match.Structure.Id : null;
}
