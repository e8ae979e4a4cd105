using Microsoft.Playwright;
using OrientationBot.Web.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrientationBot.Web.Tests;

/// <summary>An old browser, a strict one, a text browser: the same road without a line of script.</summary>
[Collection(InChromium.Name)]
public sealed class NoScriptTests(Chromium chromium)
{
    [SkippableFact]
    public async Task ThePageSaysWhatToDoAndLeadsToAFormThatFindsThePlace()
    {
        await using var window = await chromium.OpenWithoutScriptAsync();
        var page = window.Pages[0];
        await page.GetByRole(AriaRole.Link, new() { Name = "Ouvrir la page simple" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Votre message" }).FillAsync("une aide pour la CAF à Vierzon");
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Article).First).ToContainTextAsync("Vierzon");
    }

    [SkippableFact]
    public async Task AChoiceIsAButtonAndHostileTextStaysText()
    {
        await using var window = await chromium.OpenWithoutScriptAsync("/sans-javascript");
        var page = window.Pages[0];
        await page.GetByRole(AriaRole.Textbox).FillAsync(Chromium.HostileName);
        await page.GetByRole(AriaRole.Button, new() { Name = "Envoyer" }).ClickAsync();
        await Expect(page.Locator(".line.you")).ToContainTextAsync(Chromium.HostileName);
        await page.Locator("button[name=choice]").First.ClickAsync();
        await Expect(page.Locator(".line.you")).ToHaveCountAsync(2);
    }
}
