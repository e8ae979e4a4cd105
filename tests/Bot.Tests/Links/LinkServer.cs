using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Tests.Campaigns;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Bot.Tests.SignIn;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Bot.Tests.Links;

/// <summary>The server on a real port with the directory that ships kept in its file, and a letter that has left for one old sheet.</summary>
internal sealed partial class LinkServer : IAsyncDisposable
{
    /// <summary>An old sheet with an e-mail address.</summary>
    public const string Sheet = "france-services-2617";

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private string? _session;

    private LinkServer(Content content, string kept, int linksPerMinute)
    {
        Database = Path.Combine(_folder.Path, "bot.db");
        File.Copy(kept, Database);
        var settings = Entrance.Settings(_folder.Database(), _folder.Path) with { Campaigns = new() { LinksPerMinute = linksPerMinute } };
        _app = Server.Build(settings, content with { Directory = new(content.Directory.Now) }, Time, Mailbox);
        Service<ILoggerFactory>().AddProvider(Log);
    }

    public string Database { get; }

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public Mailbox Mailbox { get; } = new();

    public LogBook Log { get; } = new();

    public HttpClient Http { get; } = new();

    public Account Marie { get; private set; } = null!;

    public Correspondence Correspondence => Service<Correspondence>();

    public string Token => Campaigner.TokenOf(Mailbox.Letters[^1]);

    public static async Task<LinkServer> StartAsync(int linksPerMinute = 1000, int linkDays = 60)
    {
        var server = new LinkServer(await House.ContentAsync, await Entrance.Kept.Value, linksPerMinute);
        await server._app.StartAsync();
        server.Http.BaseAddress = new(server._app.Urls.Single());
        Assert.True(EmailAddress.TryParse("marie@hub.fr", out var email));
        server.Marie = (await server.Service<People>().Accounts.AddAsync(email, Role.Coordinator, ["dep:45"], null, server.Time.GetUtcNow(), default))!;
        await server.WriteAsync(linkDays);
        return server;
    }

    public T Service<T>() where T : notnull => (T)_app.Services.GetService(typeof(T))!;

    /// <summary>The sheet as citizens have it.</summary>
    public Structure Now => Service<LiveDirectory>().Now.ById(Sheet)!;

    /// <summary>A campaign about the sheet alone, and its letter.</summary>
    public async Task WriteAsync(int linkDays = 60)
    {
        var campaign = new Campaign(Proposal.NewId(Time.GetUtcNow()), Author.Of(Marie), Time.GetUtcNow(), new(2026, 1, 1), "dep:45", new(14, 14, linkDays));
        await Correspondence.Store.StartAsync(new(campaign, [Sheet]));
        await Correspondence.Run.RunAsync(10, default);
        await Service<People>().Postman.RoundAsync(default);
    }

    public async Task<(HttpStatusCode Status, string Page)> GetAsync(string path) => await ReadAsync(await Http.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task<(HttpStatusCode Status, string Page)> PostAsync(string path, params (string, string)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await ReadAsync(await Http.PostAsync(new Uri(path, UriKind.Relative), form));
    }

    /// <summary>Says something in the chat that the link opens.</summary>
    public async Task<string> SayAsync(string text)
    {
        if (_session is null) await OpenChatAsync();
        var page = (await PostAsync("/sans-javascript", ("session", _session!), ("id", Guid.NewGuid().ToString("N")), ("text", text))).Page;
        return page[page.LastIndexOf("id=\"now\"", StringComparison.Ordinal)..];
    }

    public async Task<string> OpenChatAsync()
    {
        var (_, page) = await PostAsync($"/fiche/{Token}/chat");
        _session = Session.Match(page).Groups[1].Value;
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private static async Task<(HttpStatusCode, string)> ReadAsync(HttpResponseMessage response)
    {
        using (response) return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    [GeneratedRegex("name=\"session\" value=\"([^\"]+)\"")]
    private static partial Regex Session { get; }
}
