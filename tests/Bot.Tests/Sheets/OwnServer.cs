using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Bot.Tests.Sheets;

/// <summary>The product as a process of its own, that can be killed and started again on the same file.</summary>
internal sealed partial class OwnServer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Uri _address = new($"http://127.0.0.1:{FreePort()}/");
    private Process? _process;

    public string Connection => $"Data Source={_folder.Path}/bot.db";

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Server).Assembly.Location]) { WorkingDirectory = _folder.Path, RedirectStandardError = true };
        start.Environment["Storage__ConnectionString"] = Connection;
        start.Environment["Web__Address"] = _address.ToString();
        _process = Process.Start(start)!;
        Assert.Contains("answers on", await _process.StandardError.ReadLineAsync(), StringComparison.Ordinal);
        _ = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>SIGKILL: nothing is written or closed any more.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Signs a coordinator of the Loiret in.</summary>
    public async Task<OwnPage> SignInAsync()
    {
        Assert.True(EmailAddress.TryParse("marie@hub.fr", out var email));
        await new AccountStore(Connection).AddAsync(email, Role.Coordinator, ["dep:45"], null, TimeProvider.System.GetUtcNow(), default);
        var page = await OpenAsync();
        foreach (var text in new[] { "connexion", "marie@hub.fr" }) await page.SayAsync(text);
        Assert.Contains("connecté", await page.SayAsync(await CodeAsync()), StringComparison.Ordinal);
        return page;
    }

    public async Task<OwnPage> OpenAsync()
    {
        var http = new HttpClient { BaseAddress = _address };
        http.DefaultRequestHeaders.Add("Origin", _address.GetLeftPart(UriPartial.Authority));
        using var response = await http.PostAsync("v3/directline/tokens/generate", null);
        var given = await response.Content.ReadFromJsonAsync<JsonElement>();
        http.DefaultRequestHeaders.Authorization = new("Bearer", given.GetProperty("token").GetString());
        using var begun = await http.PostAsJsonAsync("v3/directline/conversations", new { });
        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);
        return new(http, given.GetProperty("conversationId").GetString()!);
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
        _folder.Dispose();
    }

    private async Task<string> CodeAsync()
    {
        for (var tries = 0; tries < 500; tries++)
        {
            foreach (var file in System.IO.Directory.GetFiles(_folder.Path, "*.eml", SearchOption.AllDirectories))
                if (Digits.Match(await ReadAsync(file)) is { Success: true } code) return code.Value;
            await Task.Delay(20);
        }
        throw new InvalidOperationException("No code was mailed.");
    }

    private static async Task<string> ReadAsync(string file)
    {
        try
        {
            return await File.ReadAllTextAsync(file);
        }
        catch (IOException)
        {
            return ""; // The postman is still writing it.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"\d{3} \d{3}")]
    private static partial Regex Digits { get; }
}

/// <summary>One person's page, over Direct Line.</summary>
internal sealed record OwnPage(HttpClient Http, string Conversation)
{
    private int _seen;

    /// <summary>Says something, and gives all that the assistant said since.</summary>
    public async Task<string> SayAsync(string text)
    {
        using var response = await PostAsync(text);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await NewsAsync();
    }

    public Task<HttpResponseMessage> PostAsync(string text) =>
        Http.PostAsJsonAsync($"v3/directline/conversations/{Conversation}/activities", new { type = "message", from = new { id = "someone" }, text });

    public async Task<string> NewsAsync()
    {
        var set = await Http.GetFromJsonAsync<JsonElement>($"v3/directline/conversations/{Conversation}/activities");
        var all = set.GetProperty("activities").EnumerateArray().ToArray();
        var news = string.Join('\n', all.Skip(_seen).Select(a => a.ToString()));
        _seen = all.Length;
        return Regex.Unescape(news).Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }
}
