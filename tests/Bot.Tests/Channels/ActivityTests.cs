using System.Net.Http.Headers;
using System.Text.Json;
using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

public sealed class ActivityTests
{
    [Fact]
    public async Task TheBotSpeaksFirstAndSaysThatItIsAutomatic()
    {
        await using var bot = await RunningBot.StartAsync();
        var greeting = (await (await bot.OpenAsync()).ActivitiesAsync())[0];
        Assert.Contains("automatique", greeting.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("bot", greeting.GetProperty("from").GetProperty("role").GetString());
    }

    [Fact]
    public async Task AMessageComesBackAsItWasSentAndEveryReplyNamesIt()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        var data = new { clientActivityID = "a1", nested = new { list = new[] { 1, 2 } } };
        var id = (await page.PostAsync(new { type = "message", text = "bonjour", channelData = data })).Json.GetProperty("id").GetString();
        var activities = await page.ActivitiesAsync();
        var echo = activities.Single(a => a.GetProperty("id").GetString() == id);
        Assert.Equal(JsonSerializer.Serialize(data), echo.GetProperty("channelData").GetRawText());
        Assert.Contains(activities, a => a.TryGetProperty("replyToId", out var to) && to.GetString() == id);
    }

    [Fact]
    public async Task NobodyCanSpeakAsSomebodyElse()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        await page.PostAsync(new { type = "message", from = new { id = "somebody-else" }, text = "bonjour" });
        Assert.DoesNotContain(await page.ActivitiesAsync(), a => a.GetProperty("from").GetProperty("id").GetString() == "somebody-else");
    }

    [Fact]
    public async Task AWatermarkGivesOnlyWhatCameAfter()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        var before = await bot.SendAsync(HttpMethod.Get, $"conversations/{page.Conversation}/activities", page.Token);
        await page.SayAsync("bonjour");
        var after = await page.ActivitiesAsync(before.Json.GetProperty("watermark").GetString()!);
        Assert.Equal("bonjour", after[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("event")]
    public async Task WhatIsNoMessageIsAcceptedAndLeavesNoTrace(string type)
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        var before = (await page.ActivitiesAsync()).Length;
        Assert.Equal(200, (await page.PostAsync(new { type })).Status);
        Assert.Equal(before, (await page.ActivitiesAsync()).Length);
    }

    [Fact]
    public async Task ALongTextIsAnsweredKindly()
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(200, (await (await bot.OpenAsync()).SayAsync(new string('a', 100_000))).Status);
    }

    [Fact]
    public async Task AnActivityTooBigIsRefusedAndTheConversationGoesOn()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        Assert.Equal(413, (await page.SayAsync(new string('a', 300_000))).Status);
        Assert.Equal(200, (await page.SayAsync("bonjour")).Status);
    }

    [Theory]
    [InlineData("{\"type\":")]
    [InlineData("[]")]
    [InlineData("{\"type\":3}")]
    [InlineData("{}")]
    [InlineData("\u0000\u0001")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}")]
    public async Task ABodyThatIsNoActivityIsRefusedWithWhy(string body)
    {
        await using var bot = await RunningBot.StartAsync();
        var refused = await (await bot.OpenAsync()).PostAsync(new StringContent(body, null, "application/json"));
        Assert.Equal((400, "BadArgument"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task AButtonSendsItsChoiceBackAndShowsItsTitle()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        var button = (await page.ActivitiesAsync())[0].GetProperty("suggestedActions").GetProperty("actions")[0];
        await page.PostAsync(new { type = "message", text = button.GetProperty("text"), value = button.GetProperty("value") });
        var activities = await page.ActivitiesAsync();
        Assert.Contains(activities, a => a.GetProperty("text").GetString() == button.GetProperty("title").GetString());
        Assert.NotEqual(activities[0].GetProperty("text").GetString(), activities[^1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task ASharedPositionIsAPlace()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        await page.PostAsync(new { type = "message", entities = new[] { new { type = "Place", geo = new { type = "GeoCoordinates", latitude = 47.22, longitude = 2.07 } } } });
        await page.PostAsync(new { type = "message", value = new { choice = "need:droits-caf" } });
        Assert.Contains(await page.ActivitiesAsync(), HasCards);
    }

    [Fact]
    public async Task AStructureIsACardForMicrosoftsClientsAndDataForOurs()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        await page.PostAsync(new { type = "message", value = new { choice = "need:droits-caf" } });
        await page.SayAsync("Vierzon");
        var shown = (await page.ActivitiesAsync()).First(HasCards);
        var card = shown.GetProperty("attachments")[0].GetProperty("content");
        Assert.Equal(("AdaptiveCard", "1.3"), (card.GetProperty("type").GetString(), card.GetProperty("version").GetString()));
        Assert.Equal(card.GetProperty("body")[0].GetProperty("text").GetString(), shown.GetProperty("channelData").GetProperty("cards")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task AnUploadedPhotoIsAnswered()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        using var photo = new ByteArrayContent(new byte[50_000]) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } };
        using var activity = new StringContent("""{"type":"message","text":"voilà mon papier"}""", new MediaTypeHeaderValue("application/vnd.microsoft.activity"));
        using var form = new MultipartFormDataContent { { activity, "activity", "blob" }, { photo, "file", "papier.jpg" } };
        Assert.Equal(200, (await bot.SendAsync(HttpMethod.Post, $"conversations/{page.Conversation}/upload?userId=x", page.Token, form)).Status);
        Assert.Contains(await page.ActivitiesAsync(), a => a.TryGetProperty("attachments", out var files) && files[0].GetProperty("name").GetString() == "papier.jpg");
    }

    [Theory]
    [InlineData(1_000, 200)]
    [InlineData(5_000_000, 413)]
    public async Task ARawUploadIsAnsweredUpToFourMegabytes(int bytes, int status)
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        using var file = new ByteArrayContent(new byte[bytes]) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        Assert.Equal(status, (await bot.SendAsync(HttpMethod.Post, $"conversations/{page.Conversation}/upload?userId=x", page.Token, file)).Status);
    }

    private static bool HasCards(JsonElement activity) => activity.GetProperty("from").GetProperty("role").GetString() == "bot" && activity.TryGetProperty("attachments", out _);
}
