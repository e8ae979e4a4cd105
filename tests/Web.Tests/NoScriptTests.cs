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

    [SkippableTheory]
    [InlineData("text/plain", "bonjour")]
    [InlineData("application/x-www-form-urlencoded", "session=forged&id=1&text=bonjour")]
    [InlineData("multipart/form-data; boundary=x", "broken")]
    public async Task AStrangeFormNeverBreaksTheServer(string type, string body)
    {
        Chromium.Require();
        using var http = new HttpClient();
        using var form = new StringContent(body);
        form.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        var answer = await http.PostAsync(new Uri((await chromium.BotAsync()).Address + "/sans-javascript"), form);
        Assert.InRange((int)answer.StatusCode, 200, 499);
    }

    [SkippableFact]
    public async Task AFormSentTwiceIsAnsweredOnce()
    {
        await using var window = await chromium.OpenWithoutScriptAsync("/sans-javascript");
        var page = window.Pages[0];
        var form = await page.Locator("input[type=hidden]").EvaluateAllAsync<string[]>("fields => fields.map(field => `${field.name}=${encodeURIComponent(field.value)}`)");
        var sent = new APIRequestContextOptions { Headers = new Dictionary<string, string> { ["Content-Type"] = "application/x-www-form-urlencoded" }, Data = string.Join('&', [.. form, "text=bonjour"]) };
        await page.APIRequest.PostAsync(page.Url, sent);
        var again = await (await page.APIRequest.PostAsync(page.Url, sent)).TextAsync();
        Assert.Single(again.Split("class=\"line you\"").Skip(1));
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
