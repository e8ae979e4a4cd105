using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

public sealed class StreamTests
{
    [Fact]
    public async Task ASocketTellsWhatWasSaidBeforeThenWhatIsSaidNow()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        using var socket = await ConnectAsync(page.StreamUrl);
        Assert.Contains("automatique", await NextAsync(socket), StringComparison.Ordinal);
        await page.SayAsync("bonjour tout le monde");
        Assert.Contains("bonjour tout le monde", await NextAsync(socket), StringComparison.Ordinal);
        Assert.Contains("replyToId", await NextAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReconnectionBeginsAtItsWatermark()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        await page.SayAsync("premier");
        var again = await bot.SendAsync(HttpMethod.Get, $"conversations/{page.Conversation}?watermark=1", page.Token);
        using var socket = await ConnectAsync(again.Json.GetProperty("streamUrl").GetString()!);
        Assert.Contains("premier", await NextAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEmptyFrameKeepsTheSocketAliveBothWays()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        using var socket = await ConnectAsync(page.StreamUrl);
        await NextAsync(socket);
        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, default);
        bot.Time.Advance(TimeSpan.FromSeconds(21));
        Assert.Equal("", await NextAsync(socket));
    }

    [Fact]
    public async Task AnAddressOfASocketServesForAMinute()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        bot.Time.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(page.StreamUrl));
    }

    [Fact]
    public async Task ATokenOfCallsOpensNoSocket()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await bot.OpenAsync();
        var url = page.StreamUrl[..(page.StreamUrl.IndexOf("t=", StringComparison.Ordinal) + 2)] + page.Token;
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(url));
    }

    [Fact]
    public async Task WatermarksFollowTheActivities()
    {
        await using var bot = await RunningBot.StartAsync();
        using var socket = await ConnectAsync((await bot.OpenAsync()).StreamUrl);
        Assert.Equal("1", JsonDocument.Parse(await NextAsync(socket)).RootElement.GetProperty("watermark").GetString());
    }

    private static async Task<ClientWebSocket> ConnectAsync(string url)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(url), default);
        return socket;
    }

    private static async Task<string> NextAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var (buffer, length) = (new byte[64 * 1024], 0);
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            length += part.Count;
            if (part.EndOfMessage) return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }
}
