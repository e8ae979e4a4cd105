using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Addresses;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Geo;
using Xunit;

namespace OrientationBot.Bot.Tests.Addresses;

public sealed class AddressTests
{
    private const string Typed = "12 rue de la Paix, 45000 Orléans";

    [Fact]
    public async Task AHouseIsFoundInItsCommune() => Assert.Equal(new Position(47.91, 1.91), await Found(AddressServer.House(47.91, 1.91)));

    [Theory]
    [InlineData(48.85, 2.35, "45234", "housenumber")]
    [InlineData(47.91, 1.91, "45147", "housenumber")]
    [InlineData(47.91, 1.91, "45234", "municipality")]
    [InlineData(1.91, 47.91, "45234", "housenumber")]
    [InlineData(1e300, 1.91, "45234", "housenumber")]
    public async Task WhatIsNoHouseOfTheCommuneIsDropped(double north, double east, string citycode, string type) =>
        Assert.Null(await Found(AddressServer.House(north, east, citycode, type)));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"features\":")]
    [InlineData("{\"features\":[]}")]
    [InlineData("{\"features\":[7]}")]
    [InlineData("{\"features\":[{\"geometry\":{\"coordinates\":[\"<script>\",{}]},\"properties\":{\"type\":\"street\",\"score\":\"NaN\"}}]}")]
    public async Task AStrangeAnswerCostsOnlyPrecision(string json) => Assert.Null(await Found(context => context.Response.WriteAsync(json)));

    [Fact]
    public async Task AFailureCostsOnlyPrecision() => Assert.Null(await Found(context => Task.FromResult(context.Response.StatusCode = 500)));

    [Fact]
    public async Task AnEndlessAnswerIsNotRead() => Assert.Null(await Found(context => context.Response.WriteAsync(new string(' ', 1 << 20))));

    [Fact]
    public async Task ASlowAnswerIsNotWaitedFor() => Assert.Null(await Found(context => Task.Delay(Timeout.Infinite, context.RequestAborted), milliseconds: 100));

    [Fact]
    public async Task AServiceThatIsDownIsLeftAlone()
    {
        await using var server = await AddressServer.StartAsync(context => Task.FromResult(context.Response.StatusCode = 500));
        var client = server.Client();
        for (var i = 0; i < 20; i++) await client.FindAsync(Typed, await OrleansAsync(), default);
        Assert.InRange(server.Asked.Count, 1, 8);
    }

    [Fact]
    public async Task ATurnGivenUpIsGivenUp()
    {
        await using var server = await AddressServer.StartAsync(AddressServer.House(47.91, 1.91));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await server.Client().FindAsync(Typed, await OrleansAsync(), new(canceled: true)));
    }

    [Fact]
    public async Task OnlyTheAddressLeaves()
    {
        await using var server = await AddressServer.StartAsync(AddressServer.House(47.91, 1.91));
        await AnswerAsync(server.Client(), $"Bonjour, je suis Jean, j'ai besoin d'aide pour la CAF, j'habite au {Typed} merci");
        var asked = Assert.Single(server.Asked);
        Assert.Contains($"q={Uri.EscapeDataString(Typed)}&", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Jean", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DistancesStartFromTheHouse()
    {
        await using var server = await AddressServer.StartAsync(AddressServer.House(47.87, 1.95));
        var house = await AnswerAsync(server.Client(), $"aide pour la CAF, {Typed}");
        var centre = await AnswerAsync(new NoAddressService(), $"aide pour la CAF, {Typed}");
        Assert.NotEqual(centre.Matches[0].Meters, house.Matches[0].Meters);
        Assert.Equal(new Position(47.87, 1.95).DistanceTo(house.Matches[0].Structure.Position), house.Matches[0].Meters, 1);
    }

    [Fact]
    public async Task ATextWithoutHouseAsksNoOne()
    {
        await using var server = await AddressServer.StartAsync(AddressServer.House(47.91, 1.91));
        await AnswerAsync(server.Client(), "aide pour la CAF à Orléans");
        Assert.Empty(server.Asked);
    }

    private static async Task<Position?> Found(Func<HttpContext, Task> answer, int milliseconds = 5_000)
    {
        await using var server = await AddressServer.StartAsync(answer);
        return await server.Client(milliseconds).FindAsync(Typed, await OrleansAsync(), default);
    }

    private static async Task<Commune> OrleansAsync() => (await House.ContentAsync).Gazetteer.Commune("45234")!;

    private static async Task<Answer> AnswerAsync(IAddressService addresses, string text)
    {
        var time = new FakeTimeProvider(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var turn = (await House.ContentAsync).Turn(ConversationStore.InMemory(time), new(time), addresses: addresses);
        return await turn.AnswerAsync(new("c", "m", time.GetUtcNow()) { Text = text }, default);
    }
}
