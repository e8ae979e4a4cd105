using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Tests.Conversations;

namespace OrientationBot.Bot.Tests.Channels;

/// <summary>The server on a real port of the loopback, with a real file and a clock that the test holds.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Secret = "a secret of twenty-four characters";
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;

    public HttpClient Http { get; } = new();

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public string Database { get; private set; } = "";

    public string Origin => Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    public static async Task<RunningBot> StartAsync(int messagesPerMinute = 100_000)
    {
        var bot = new RunningBot();
        bot.Database = bot._folder.Database();
        var settings = new Settings
        {
            Storage = new(bot.Database, bot._folder.Path),
            Content = House.Where,
            Web = new(new("http://127.0.0.1:0"), null),
            Conversations = Bot.ConversationSettings.Default,
            DirectLine = new(Secret, null, TimeSpan.FromHours(24), []),
            Limits = new(messagesPerMinute, 100_000),
        };
        bot._app = Server.Build(settings, await House.ContentAsync, bot.Time);
        await Server.StartAsync(bot._app, settings.Web, default);
        bot.Http.BaseAddress = new(bot._app.Urls.Single());
        return bot;
    }

    /// <summary>A person's page: a token, and a conversation begun with it.</summary>
    public async Task<Page> OpenAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/tokens/generate") { Headers = { { "Origin", Origin } } };
        using var response = await Http.SendAsync(request);
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        var begun = await SendAsync(HttpMethod.Post, "conversations", token, new { });
        return new(this, begun.Json.GetProperty("conversationId").GetString()!, token, begun.Json.GetProperty("streamUrl").GetString()!);
    }

    /// <summary>Something that the server works with.</summary>
    public T Service<T>() where T : notnull => (T)_app!.Services.GetService(typeof(T))!;

    /// <summary>A call of Direct Line.</summary>
    public async Task<Response> SendAsync(HttpMethod method, string path, string? bearer, object? body = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, $"v3/directline/{path}");
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (body is not null) request.Content = body as HttpContent ?? JsonContent.Create(body);
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new((int)response.StatusCode, text.Length > 0 ? JsonSerializer.Deserialize<JsonElement>(text) : default, response.Headers);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        _folder.Dispose();
    }
}

/// <summary>What came back.</summary>
internal sealed record Response(int Status, JsonElement Json, HttpResponseHeaders Headers)
{
    public string? ErrorCode => Json.GetProperty("error").GetProperty("code").GetString();
}

/// <summary>One person's page.</summary>
internal sealed record Page(RunningBot Bot, string Conversation, string Token, string StreamUrl)
{
    public Task<Response> SayAsync(string text) => PostAsync(new { type = "message", from = new { id = "someone" }, text });

    public Task<Response> PostAsync(object activity) => Bot.SendAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", Token, activity);

    public async Task<JsonElement[]> ActivitiesAsync(string watermark = "") =>
        [.. (await Bot.SendAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}", Token)).Json.GetProperty("activities").EnumerateArray()];
}
