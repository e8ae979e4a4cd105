using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrientationBot.Web.Tests.Running;

/// <summary>The page as a person finds it: by the names that a screen reader says.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    private readonly IBrowserContext _window;

    private ChatPage(IBrowserContext window, IPage page) => (_window, Page) = (window, page);

    public IPage Page { get; }

    public ILocator Log => Page.GetByRole(AriaRole.Log);

    public ILocator Field => Page.GetByRole(AriaRole.Textbox, new() { Name = "Votre message" });

    public ILocator Cards => Log.GetByRole(AriaRole.Article);

    public ILocator Choices => Log.GetByRole(AriaRole.Group, new() { Name = "Réponses proposées" }).GetByRole(AriaRole.Button);

    /// <summary>What the bot said, one line each.</summary>
    public ILocator Answers => Log.Locator(".line.bot");

    /// <summary>What the person said, one line each.</summary>
    public ILocator Said => Log.Locator(".line.you");

    /// <summary>Errors of scripts and refusals of the content policy.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Opens a window and waits for the bot's first words.</summary>
    public static async Task<ChatPage> OpenAsync(IBrowser browser, string address, BrowserNewContextOptions? options)
    {
        var window = await browser.NewContextAsync(options ?? new() { Locale = "fr-FR" });
        window.SetDefaultTimeout(60_000);
        var chat = new ChatPage(window, await window.NewPageAsync());
        chat.Page.PageError += (_, fault) => chat.Faults.Add(fault);
        chat.Page.Console += (_, message) => { if (message.Type == "error") chat.Faults.Add(message.Text); };
        await chat.Page.GotoAsync(address);
        await Expect(chat.Answers).ToHaveCountAsync(1);
        return chat;
    }

    /// <summary>Types and sends, then waits for the answer.</summary>
    public async Task SayAsync(string text)
    {
        var answers = await Answers.CountAsync();
        await WriteAsync(text);
        await Expect(Answers.Nth(answers)).ToBeVisibleAsync();
    }

    /// <summary>Types and sends.</summary>
    public async Task WriteAsync(string text)
    {
        await Field.FillAsync(text);
        await Field.PressAsync("Enter");
    }

    /// <summary>Whether the page is wider than its window.</summary>
    public Task<bool> ScrollsSidewaysAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await _window.DisposeAsync();
}
