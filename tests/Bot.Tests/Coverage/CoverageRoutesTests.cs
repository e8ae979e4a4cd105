using System.Net;
using OrientationBot.Bot.Tests.Channels;
using Xunit;

namespace OrientationBot.Bot.Tests.Coverage;

public sealed class CoverageRoutesTests
{
    [Theory]
    [InlineData("coverage/droits-caf/bassin%3AVierzon.png", "image/png")]
    [InlineData("coverage/tout/bassin:Vierzon.svg?lang=en", "image/svg+xml")]
    [InlineData("coverage/tout/dep:45.csv", "text/csv")]
    [InlineData("coverage/tout/bassin%3ASaint-Amand-Montrond.geojson", "application/geo+json")]
    public async Task EveryFormatIsServed(string address, string mediaType)
    {
        await using var bot = await RunningBot.StartAsync();
        using var response = await bot.Http.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, mediaType), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("coverage/nothing/dep:45.png")]
    [InlineData("coverage/droits-caf/nowhere.png")]
    [InlineData("coverage/droits-caf/18279.png")]
    [InlineData("coverage/droits-caf/dep:45.exe")]
    [InlineData("coverage/droits-caf/.png")]
    [InlineData("coverage/droits-caf/..%2F..%2Fappsettings.json")]
    public async Task WhatDoesNotExistIsNotFound(string address)
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Http.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task AnUnchangedSheetIsNotSentTwice()
    {
        await using var bot = await RunningBot.StartAsync();
        using var first = await bot.Http.GetAsync("coverage/tout/dep:45.csv");
        using var again = new HttpRequestMessage(HttpMethod.Get, "coverage/tout/dep:45.csv") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await bot.Http.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task WhoHasTooManyMadeWaits()
    {
        await using var bot = await RunningBot.StartAsync();
        string[] addresses = [.. Enumerable.Range(1, 61).Select(i => $"coverage/tout/dep:{(i < 20 ? i : i + 1):00}.csv")];
        var answers = new List<HttpStatusCode>();
        foreach (var address in addresses) answers.Add((await bot.Http.GetAsync(address)).StatusCode);
        Assert.Equal((HttpStatusCode.TooManyRequests, 60), (answers[^1], answers.Count(a => a == HttpStatusCode.OK)));
        Assert.Equal(HttpStatusCode.OK, (await bot.Http.GetAsync(addresses[0])).StatusCode);
    }
}
