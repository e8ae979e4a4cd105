using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using OrientationBot.Bot.Tests.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

public sealed class CrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort();

    [Fact]
    public async Task KillingTheServerInMidConversationLosesNothing()
    {
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{_port}") };
        using (var first = await StartAsync(http))
        {
            await BeginAsync(http);
            await SayAsync(http, "je suis à Vierzon");
            first.Kill();
            await first.WaitForExitAsync();
        }
        using var second = await StartAsync(http);
        var history = await http.GetFromJsonAsync<JsonElement>($"v3/directline/conversations/{Conversation(http)}/activities");
        var texts = history.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("text").GetString()).ToArray();
        Assert.Contains("je suis à Vierzon", texts);
        Assert.True(texts.Length >= 3, "greeting, message and answer are there");
        await SayAsync(http, "merci");
        second.Kill();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Process> StartAsync(HttpClient http)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Server).Assembly.Location]) { WorkingDirectory = _folder.Path, RedirectStandardError = true };
        start.Environment["Storage__ConnectionString"] = $"Data Source={_folder.Path}/bot.db";
        start.Environment["Web__Address"] = http.BaseAddress!.ToString();
        var process = Process.Start(start)!;
        var said = await process.StandardError.ReadLineAsync();
        Assert.Contains("answers on", said, StringComparison.Ordinal);
        return process;
    }

    private static async Task BeginAsync(HttpClient http)
    {
        http.DefaultRequestHeaders.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var response = await http.PostAsync("v3/directline/tokens/generate", null);
        var given = await response.Content.ReadFromJsonAsync<JsonElement>();
        http.DefaultRequestHeaders.Authorization = new("Bearer", given.GetProperty("token").GetString());
        http.DefaultRequestHeaders.Add("X-Conversation", given.GetProperty("conversationId").GetString());
        using var begun = await http.PostAsJsonAsync("v3/directline/conversations", new { });
        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);
    }

    private static async Task SayAsync(HttpClient http, string text)
    {
        using var response = await http.PostAsJsonAsync($"v3/directline/conversations/{Conversation(http)}/activities", new { type = "message", text });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Conversation(HttpClient http) => http.DefaultRequestHeaders.GetValues("X-Conversation").Single();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
