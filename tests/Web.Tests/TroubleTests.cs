using Microsoft.Playwright;
using OrientationBot.Web.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrientationBot.Web.Tests;

/// <summary>What goes wrong outside never costs a person their conversation, and never runs on their machine.</summary>
[Collection(InChromium.Name)]
public sealed class TroubleTests(Chromium chromium)
{
    [SkippableFact]
    public async Task TheConversationGoesOnAfterTheServerWasKilled()
    {
        await using var chat = await chromium.OpenAsync();
        var bot = await chromium.BotAsync();
        await chat.SayAsync("j'ai besoin d'aide pour la CAF");
        await bot.DieAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("connexion est coupée");
        await chat.WriteAsync("Vierzon");
        await Expect(chat.Said.Last).ToContainTextAsync("Envoi en cours");
        await bot.ComeBackAsync();
        await Expect(chat.Cards.First).ToContainTextAsync("Vierzon");
        await Expect(chat.Said).ToHaveCountAsync(2);
    }

    [SkippableFact]
    public async Task AConversationThatIsOverGivesWayToANewOneKindly()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync("bonjour");
        await chat.Page.EvaluateAsync("sessionStorage.setItem('conversation', JSON.stringify({ conversationId: 'gone', token: 'old' }))");
        await chat.Page.ReloadAsync();
        await Expect(chat.Log).ToContainTextAsync("On en commence une nouvelle");
        await chat.SayAsync("une aide pour la CAF à Vierzon");
        await Expect(chat.Cards.First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task WithoutSocketsTheConversationGoesOnByAsking()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.Page.AddInitScriptAsync("window.WebSocket = class extends EventTarget { constructor() { super(); setTimeout(() => this.onclose?.(), 0); } close() {} }");
        await chat.Page.ReloadAsync();
        await chat.SayAsync("une aide pour la CAF à Vierzon");
        await Expect(chat.Cards.First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task AHostileMessageStaysText()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync(Chromium.HostileName);
        await Expect(chat.Said.Last).ToContainTextAsync(Chromium.HostileName);
        await Expect(chat.Log.Locator("img, script")).ToHaveCountAsync(0);
        Assert.NotEqual("taken", await chat.Page.TitleAsync());
    }

    [SkippableFact]
    public async Task AHostileNameOfAStructureStaysText()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync("une aide pour la CAF à Issoudun");
        await Expect(chat.Cards.Filter(new() { HasText = "<script>" })).ToHaveCountAsync(1);
        await Expect(chat.Log.Locator("img, script")).ToHaveCountAsync(0);
        Assert.NotEqual("taken", await chat.Page.TitleAsync());
    }
}
