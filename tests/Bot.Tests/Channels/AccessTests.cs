using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

public sealed class AccessTests
{
    [Fact]
    public async Task APageOfOursGetsATokenWithoutTheSecret()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = await bot.SendAsync(HttpMethod.Post, "tokens/generate", null, origin: bot.Origin);
        Assert.Equal(200, token.Status);
        Assert.True(token.Json.GetProperty("expires_in").GetInt32() > 0);
    }

    [Theory]
    [InlineData("https://elsewhere.example", null, 403)]
    [InlineData(null, null, 401)]
    [InlineData(null, "not the secret", 403)]
    [InlineData(null, RunningBot.Secret, 200)]
    public async Task AnyoneElseNeedsTheSecret(string? origin, string? secret, int status)
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Equal(status, (await bot.SendAsync(HttpMethod.Post, "tokens/generate", secret, new { user = new { id = "dl_me" } }, origin)).Status);
    }

    [Fact]
    public async Task AConversationIs201WhenNewAnd200WhenItWasBegun()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = (await bot.SendAsync(HttpMethod.Post, "tokens/generate", RunningBot.Secret)).Json.GetProperty("token").GetString();
        Assert.Equal(201, (await bot.SendAsync(HttpMethod.Post, "conversations", token)).Status);
        Assert.Equal(200, (await bot.SendAsync(HttpMethod.Post, "conversations", token)).Status);
    }

    [Fact]
    public async Task ATokenOpensOnlyItsOwnConversation()
    {
        await using var bot = await RunningBot.StartAsync();
        var (mine, other) = (await bot.OpenAsync(), await bot.OpenAsync());
        Assert.Equal(403, (await bot.SendAsync(HttpMethod.Get, $"conversations/{other.Conversation}/activities", mine.Token)).Status);
    }

    [Fact]
    public async Task AnExpiredTokenIsSaidToBeExpired()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        bot.Time.Advance(TimeSpan.FromHours(25));
        var refused = await bot.SendAsync(HttpMethod.Post, "tokens/refresh", page.Token);
        Assert.Equal((403, "TokenExpired"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task ARefreshedTokenIsForTheSameConversationAndServesLonger()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        bot.Time.Advance(TimeSpan.FromHours(23));
        var refreshed = (await bot.SendAsync(HttpMethod.Post, "tokens/refresh", page.Token)).Json;
        bot.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(page.Conversation, refreshed.GetProperty("conversationId").GetString());
        Assert.Equal(200, (await bot.SendAsync(HttpMethod.Get, $"conversations/{page.Conversation}", refreshed.GetProperty("token").GetString())).Status);
    }

    [Fact]
    public async Task ATokenChangedByOneLetterIsRefused()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        var forged = page.Token[..^2] + (page.Token[^2] == 'A' ? 'B' : 'A') + page.Token[^1];
        Assert.Equal(403, (await bot.SendAsync(HttpMethod.Get, $"conversations/{page.Conversation}", forged)).Status);
        Assert.Equal(403, (await bot.SendAsync(HttpMethod.Get, $"conversations/{page.Conversation}", "rubbish.e.")).Status);
    }

    [Fact]
    public async Task AnotherPageCannotUseAStolenToken()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        Assert.Equal(403, (await bot.SendAsync(HttpMethod.Get, $"conversations/{page.Conversation}", page.Token, origin: "https://elsewhere.example")).Status);
    }

    [Fact]
    public async Task TheSecretOpensAnyConversationThatExists()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        Assert.Equal(200, (await bot.SendAsync(HttpMethod.Get, $"conversations/{page.Conversation}", RunningBot.Secret)).Status);
        Assert.Equal(404, (await bot.SendAsync(HttpMethod.Get, "conversations/unknown", RunningBot.Secret)).Status);
    }

    [Fact]
    public async Task EveryCallMayBePreflightedAndTheAnswerIsRemembered()
    {
        await using var bot = await RunningBot.StartAsync();
        var preflight = await bot.SendAsync(HttpMethod.Options, "conversations", null, origin: "https://elsewhere.example");
        Assert.Equal(204, preflight.Status);
        Assert.Equal("86400", preflight.Headers.GetValues("Access-Control-Max-Age").Single());
    }

    [Fact]
    public async Task TooManyMessagesAreSlowedButOpeningIsNever()
    {
        await using var bot = await RunningBot.StartAsync(messagesPerMinute: 1);
        var page = await bot.OpenAsync();
        await page.SayAsync("bonjour");
        var slowed = await page.SayAsync("bonjour");
        Assert.Equal(429, slowed.Status);
        Assert.True(slowed.Headers.Contains("Retry-After"));
        for (var i = 0; i < 20; i++) await bot.OpenAsync();
    }
}
