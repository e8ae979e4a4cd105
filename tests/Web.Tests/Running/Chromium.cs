using Microsoft.Playwright;
using Xunit;

namespace OrientationBot.Web.Tests.Running;

/// <summary>One real browser and one real server for all tests that share them; each test has a window of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // Without these flags Chromium looks for its maker's hosts, which tests may not.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<RunningBot>> _bot;
    private readonly Lazy<Task<IBrowser>> _browser;
    private IPlaywright? _playwright;

    public Chromium() => (_bot, _browser) = (new(() => RunningBot.StartAsync(new("France services d'Issoudun", HostileName))), new(LaunchAsync));

    /// <summary>What one structure of Issoudun is called, as if somebody had filled in its sheet with bad intentions.</summary>
    public static string HostileName => "<img src=x onerror=document.title='taken'><script>document.title='taken'</script>";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser.IsValueCreated) await (await _browser.Value).DisposeAsync();
        _playwright?.Dispose();
        if (_bot.IsValueCreated) await (await _bot.Value).DisposeAsync();
    }

    /// <summary>The server that all tests share; tests of this collection run one after another, so one may kill it and bring it back.</summary>
    internal Task<RunningBot> BotAsync() => _bot.Value;

    /// <summary>A window on the page. Skips the test where no Chromium is installed; CI installs it.</summary>
    internal async Task<ChatPage> OpenAsync(BrowserNewContextOptions? window = null)
    {
        Require();
        return await ChatPage.OpenAsync(await _browser.Value, (await BotAsync()).Address, window);
    }

    /// <summary>A window that runs no script.</summary>
    internal async Task<IBrowserContext> OpenWithoutScriptAsync(string path = "/")
    {
        Require();
        var window = await (await _browser.Value).NewContextAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });
        await (await window.NewPageAsync()).GotoAsync((await BotAsync()).Address + path);
        return window;
    }

    /// <summary>Skips the test where no Chromium is installed.</summary>
    internal static void Require()
    {
        var present = File.Exists(Program);
        Assert.True(present || Environment.GetEnvironmentVariable("CI") is null, $"CI must have {Program}");
        Skip.IfNot(present, $"needs a browser: {Program}");
    }

    private async Task<IBrowser> LaunchAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Assertions.SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags, Timeout = 120_000 });
    }
}

/// <summary>Tests of this collection share the browser, and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "In Chromium";
}
