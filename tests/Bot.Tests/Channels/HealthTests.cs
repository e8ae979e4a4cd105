using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

public sealed class HealthTests
{
    [Fact]
    public async Task HealthTellsVersionDirectoryAndDatabase()
    {
        await using var bot = await RunningBot.StartAsync();
        var health = await bot.Http.GetFromJsonAsync<JsonElement>("health");
        Assert.Equal(("ready", "ok"), (health.GetProperty("status").GetString(), health.GetProperty("database").GetString()));
        Assert.True(health.GetProperty("directory").GetProperty("structures").GetInt32() > 100);
    }

    [Fact]
    public async Task ALockedFileIsToldToThePersonAndToTheOperatorAndPasses()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        using (var other = new SqliteConnection(bot.Database))
        {
            other.Open();
            using var transaction = other.BeginTransaction(deferred: false);
            var failed = await page.SayAsync("bonjour");
            Assert.Equal((502, "BotRejectedActivity"), (failed.Status, failed.ErrorCode));
            Assert.Contains("souci technique", failed.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.Equal(503, (int)(await bot.Http.GetAsync("health")).StatusCode);
        }
        Assert.Equal(200, (await page.SayAsync("bonjour")).Status);
        Assert.Equal(200, (int)(await bot.Http.GetAsync("health")).StatusCode);
    }

    [Fact]
    public async Task EveryResponseForbidsForeignScripts()
    {
        await using var bot = await RunningBot.StartAsync();
        using var response = await bot.Http.GetAsync("health/live");
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
