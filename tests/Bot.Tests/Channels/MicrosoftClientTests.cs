using System.Text.Json;
using OrientationBot.Bot.Tests.Clients;
using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

public sealed class MicrosoftClientTests
{
    [Fact]
    public async Task MicrosoftsOwnClientTalksToUs()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = (await bot.SendAsync(HttpMethod.Post, "tokens/generate", RunningBot.Secret, new { user = new { id = "dl_someone" } })).Json.GetProperty("token").GetString()!;
        var said = JsonSerializer.Deserialize<JsonElement>(await NodeClient.RunAsync("direct-line.js", $"{bot.Origin}/v3/directline", token));
        var seen = said.GetProperty("seen").EnumerateArray().ToArray();
        Assert.Contains(seen, a => a.TryGetProperty("client", out var client) && client.GetString() == "c1" && a.GetProperty("id").GetString() == said.GetProperty("posted").GetString());
        Assert.Contains(seen, a => a.TryGetProperty("replyToId", out var to) && to.GetString() == said.GetProperty("posted").GetString());
        Assert.Equal(seen.Length, seen.Select(a => a.GetProperty("id").GetString()).Distinct().Count());
    }
}
