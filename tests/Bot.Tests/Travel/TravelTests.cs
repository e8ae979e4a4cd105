using System.Collections.Immutable;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Tests.Coverage;
using OrientationBot.Bot.Travel;
using OrientationBot.Geo;
using OrientationBot.Geo.Coverage;
using OrientationBot.Geo.Travel;
using Xunit;

namespace OrientationBot.Bot.Tests.Travel;

public sealed class TravelTests
{
    private static readonly ImmutableArray<Position> From = [new(47, 2.00), new(47, 2.10)], To = [new(47, 2.00), new(47, 2.05), new(47, 2.30)];

    [Fact]
    public async Task EveryJourneyHasItsTime()
    {
        using var service = RoadService.Good();
        var table = await AskAsync(service);
        Assert.Equal([[0, 5, 30], [10, 5, 20]], table!.Times.Select(row => row.Select(t => Math.Round(t!.Value.TotalMinutes))));
        Assert.StartsWith("/table/v1/driving/2,47;2.1,47;2,47", service.Asked[0].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNoRoadLeadsThereIsNoTime()
    {
        using var service = new RoadService(q => Task.FromResult((200, RoadService.Table(q, (from, to) => from == to ? null : 60))));
        Assert.Null((await AskAsync(service))!.Times[0][0]);
    }

    [Theory]
    [InlineData(500, "{}")]
    [InlineData(404, "")]
    [InlineData(302, "")]
    [InlineData(200, "")]
    [InlineData(200, "not json")]
    [InlineData(200, "[]")]
    [InlineData(200, "{\"code\":\"Ok\"}")]
    [InlineData(200, "{\"durations\":[[1,2,3]]}")]
    [InlineData(200, "{\"durations\":[[1,2],[1,2]]}")]
    [InlineData(200, "{\"durations\":[[1,2,3],[1,2,-3]]}")]
    [InlineData(200, "{\"durations\":[[1,2,3],[1,2,\"3\"]]}")]
    [InlineData(200, "{\"durations\":[[1,2,3],[1,2,1e300]]}")]
    [InlineData(200, "{\"durations\":[[1,2,3],7]}")]
    public async Task WhatCannotBeBelievedIsNoAnswer(int status, string body)
    {
        using var service = new RoadService(_ => Task.FromResult((status, body)));
        Assert.Null(await AskAsync(service));
    }

    [Fact]
    public async Task WhoAnswersTooLateHasNotAnswered()
    {
        var never = new TaskCompletionSource<(int, string)>();
        using var service = new RoadService(_ => never.Task);
        Assert.Null(await AskAsync(service, TravelSettings.Off with { Timeout = TimeSpan.FromMilliseconds(200) }));
    }

    [Fact]
    public async Task WhoIsNotThereHasNotAnswered()
    {
        using var service = RoadService.Good();
        service.Dispose();
        Assert.Null(await AskAsync(service));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(100)]
    public async Task AQuestionTooLongIsAskedInParts(int most)
    {
        using var service = RoadService.Good();
        var table = await AskAsync(service, TravelSettings.Off with { MostCoordinates = most });
        Assert.All(service.Asked, q => Assert.True(q.From.Length + q.To.Length <= most));
        Assert.Equal([0, 5, 30, 10, 5, 20], table!.Times.SelectMany(row => row.Select(t => Math.Round(t!.Value.TotalMinutes))));
    }

    [Fact]
    public void NobodyIsAskedUnlessAnOperatorSaysSo() => Assert.Null(OsrmTravelTimes.From(TravelSettings.Off));

    [Fact]
    public async Task TheNearestByRoadIsTheBestOfTheCandidates()
    {
        using var service = RoadService.Good();
        var survey = await Surveys.OfAsync("droits-caf", "dep:45");
        var road = await RoadAsync(service, survey);
        Assert.Equal((0, survey.Map.Communes.Length), (road.Unanswered, road.Communes.Length));
        Assert.All(road.Communes, c => Assert.True(c.Time <= Straight(c.Commune, survey.Offer(survey.Map.Communes.Single(o => o.Commune == c.Commune).Offer!.Value).Position)));
    }

    [Fact]
    public async Task AServiceThatFailsIsAskedNoFurther()
    {
        using var service = new RoadService(_ => Task.FromResult((404, "")));
        var road = await RoadAsync(service, await Surveys.OfAsync("droits-caf", "dep:45"));
        Assert.Equal((325, 1, 0.0), (road.Unanswered, service.Asked.Count, road.ShareWithin(TimeSpan.FromHours(9))));
    }

    [Fact]
    public async Task WithoutOfferThereIsNothingToAsk()
    {
        using var service = RoadService.Good();
        var road = await RoadAsync(service, await Surveys.OfAsync("materiel-solidaire", "Cher"));
        Assert.Empty(service.Asked);
        Assert.All(road.Communes, c => Assert.True(c is { Answered: true, Offer: null }));
    }

    private static TimeSpan Straight(Commune from, Position to) => TimeSpan.FromSeconds(Math.Abs(Math.Round(from.Centre.Longitude, 6) - Math.Round(to.Longitude, 6)) * 6_000 + 0.1);

    private static async Task<RoadCoverage> RoadAsync(RoadService service, CoverageSurvey survey)
    {
        using var travel = OsrmTravelTimes.From(TravelSettings.Off with { Url = service.Url });
        return await CoverageDesk.ByRoadAsync(survey, travel!, default);
    }

    private static async Task<TravelTable?> AskAsync(RoadService service, TravelSettings? settings = null)
    {
        using var travel = OsrmTravelTimes.From((settings ?? TravelSettings.Off) with { Url = service.Url });
        return await travel!.TableAsync(From, To, default);
    }
}
