using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OrientationBot.Web.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrientationBot.Web.Tests;

/// <summary>The road from a sentence to a place, on the real page.</summary>
[Collection(InChromium.Name)]
public sealed class ConversationTests(Chromium chromium)
{
    private const string Need = "bonjour, j'arrive pas à faire ma déclaration CAF, j'habite Vierzon";

    [SkippableFact]
    public async Task APersonReadsTheNearestPlaceWithTheKeyboardAlone()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.Page.Keyboard.PressAsync("Tab");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Page.Keyboard.TypeAsync(Need);
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Cards.First).ToContainTextAsync("Vierzon");
        await Expect(chat.Field).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task AChoiceIsReachedAndPressedWithTheKeyboardAndTheFocusComesBack()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync("bonjour");
        await chat.Page.Keyboard.PressAsync("Shift+Tab");
        while (!await chat.Choices.Last.EvaluateAsync<bool>("choice => choice === document.activeElement")) await chat.Page.Keyboard.PressAsync("Shift+Tab");
        var title = await chat.Choices.Last.InnerTextAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Said.Last).ToContainTextAsync(title);
        await Expect(chat.Field).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task ACardCanBeCalledFoundAndCorrected()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync(Need);
        var card = chat.Cards.First;
        await Expect(card.Locator("a.call")).ToHaveAttributeAsync("href", new Regex(@"^tel:\+33\d{9}$"));
        await Expect(card.GetByRole(AriaRole.Link, new() { NameRegex = new("Itinéraire") })).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Signaler une erreur" }).ClickAsync();
        await Expect(chat.Said.Last).ToContainTextAsync("Signaler une erreur");
    }

    [SkippableFact]
    public async Task TheConversationIsStillThereAfterAReload()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync(Need);
        var before = await chat.Log.InnerTextAsync();
        await chat.Page.ReloadAsync();
        await Expect(chat.Cards.First).ToBeVisibleAsync();
        Assert.Equal(before, await chat.Log.InnerTextAsync());
    }

    [SkippableFact]
    public async Task NothingIsRememberedBeforeThePersonSaysSomething()
    {
        await using var chat = await chromium.OpenAsync();
        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("sessionStorage.length + localStorage.length"));
    }

    [SkippableFact]
    public async Task StartingAgainLeavesNothingOfTheEarlierConversation()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync("une aide pour la CAF à Vierzon");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Recommencer" }).ClickAsync();
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Said).ToHaveCountAsync(0);
        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [SkippableFact]
    public async Task ForgetMeErasesTheScreenAndStaysErasedAfterAReload()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync(Need);
        await chat.WriteAsync("oublie-moi");
        await Expect(chat.Said).ToHaveCountAsync(0);
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await chat.Page.ReloadAsync();
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Cards).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task ASharedPositionIsAnAnswer()
    {
        await using var chat = await chromium.OpenAsync(new() { Locale = "fr-FR", Geolocation = new() { Latitude = 47.2219f, Longitude = 2.0694f }, Permissions = ["geolocation"] });
        await chat.SayAsync("j'ai besoin d'aide pour la CAF");
        await chat.Choices.Filter(new() { HasText = "position" }).ClickAsync();
        await Expect(chat.Said.Last).ToContainTextAsync("Ma position");
        await Expect(chat.Cards.First).ToContainTextAsync("Vierzon");
    }

    [SkippableFact]
    public async Task ARefusedPositionIsSaidAndTheQuestionStaysOpen()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync("j'ai besoin d'aide pour la CAF");
        await chat.Choices.Filter(new() { HasText = "position" }).ClickAsync();
        await Expect(chat.Log).ToContainTextAsync("Écrivez votre commune ou votre code postal");
        await Expect(chat.Choices.Filter(new() { HasText = "position" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task ATooLongMessageIsKeptAndSaidKindly()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.Field.FillAsync(new string('a', 4_001));
        await chat.Field.PressAsync("Enter");
        await Expect(chat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("4001");
        await Expect(chat.Said).ToHaveCountAsync(0);
        Assert.Equal(4_001, (await chat.Field.InputValueAsync()).Length);
    }

    [SkippableFact]
    public async Task ADraftSurvivesAReload()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.Field.PressSequentiallyAsync("une aide pour");
        await chat.Page.ReloadAsync();
        await Expect(chat.Field).ToHaveValueAsync("une aide pour");
    }

    [SkippableFact]
    public async Task InEnglishThePageAndTheBotSpeakEnglish()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your message" })).ToBeVisibleAsync();
        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(chat.Answers.First).ToContainTextAsync("Hello");
    }
}
