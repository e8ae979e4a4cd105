using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Conversations;

public sealed class KeepingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task AMessageThatComesTwiceIsAnsweredOnce()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        var first = await house.SayAsync("bonjour", id: "same");
        var again = await house.SayAsync("bonjour", id: "same");
        Assert.Equal(first.Number, again.Number);
        Assert.Equal(first.Replies.Select(r => r.Text), again.Replies.Select(r => r.Text));
        Assert.Equal(1 + first.Replies.Length, (await house.Store.LinesAsync("c", 0, default)).Length);
    }

    [Fact]
    public async Task AMessageThatComesTwiceIsAnsweredOnceEvenAfterARestart()
    {
        var file = _folder.Database();
        await using (var before = await House.OpenAsync(file)) await before.SayAsync("bonjour", id: "same");
        await using var after = await House.OpenAsync(file);
        Assert.Equal(1, (await after.SayAsync("bonjour", id: "same")).Number);
    }

    [Fact]
    public async Task MessagesOfOneConversationAreAnsweredOneAfterTheOther()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => house.SayAsync($"bonjour {i}"))));
        var lines = await house.Store.LinesAsync("c", 0, default);
        Assert.Equal(40, answers.Select(a => a.Number).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, lines.Length), lines.Select(l => (int)l.Number));
    }

    [Fact]
    public async Task WhatWasSaidIsThereAfterARestart()
    {
        var file = _folder.Database();
        await using (var before = await House.OpenAsync(file)) await before.SayAsync("je cherche un ordinateur, je suis à Vierzon");
        await using var after = await House.OpenAsync(file);
        Assert.Equal("je cherche un ordinateur, je suis à Vierzon", (await after.Store.LinesAsync("c", 0, default))[0].Said!.Text);
        Assert.NotEqual(CitizenState.New, await after.StateAsync());
    }

    [Fact]
    public async Task AMessageLeftWithoutAnswerIsAnsweredAtTheNextStart()
    {
        var file = _folder.Database();
        await using (var before = await House.OpenAsync(file))
            before.Journal.Receive(new("c", 1, before.Time.GetUtcNow()) { Said = before.Message("bonjour", id: "lost") }, before.Time.GetUtcNow().AddDays(1));
        await using var after = await House.OpenAsync(file);
        var waiting = Assert.Single(after.Journal.Unanswered());
        await after.Turn.AnswerAsync(waiting, default);
        Assert.Empty(after.Journal.Unanswered());
        Assert.Contains((await after.Store.LinesAsync("c", 0, default)), l => l.Answers == 1);
    }

    [Fact]
    public async Task AStateThatMovedOnElsewhereIsReadAgain()
    {
        var file = _folder.Database();
        await using var one = await House.OpenAsync(file);
        await using var other = await House.OpenAsync(file, one.Time);
        await one.SayAsync("bonjour", id: "a");
        await other.SayAsync("je suis à Vierzon", id: "b");
        await one.SayAsync("merci", id: "c");
        Assert.Equal(3, (await one.Journal.RecallAsync("c", default)).Turns);
    }

    [Fact]
    public void AStateOfAnOlderVersionGetsTheDefaultsOfTheNewOne() =>
        Assert.Equal(CitizenState.New with { Language = "en" }, LineJson.Read<CitizenState>("""{"language":"en"}"""));

    [Fact]
    public async Task AnIdleConversationLeavesMemoryAndComesBack()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        await house.SayAsync("je suis à Vierzon");
        house.Time.Advance(TimeSpan.FromMinutes(11));
        house.Store.Sweep();
        Assert.Equal(0, house.Store.Live);
        await house.SayAsync("la CAF");
        Assert.Equal(2, (await house.Journal.RecallAsync("c", default)).Turns);
    }

    public void Dispose() => _folder.Dispose();
}
