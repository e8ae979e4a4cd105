using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OrientationBot.Web.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OrientationBot.Web.Tests;

/// <summary>Everybody can use the page: with a screen reader, a small window, a big zoom, in the dark, at rest.</summary>
[Collection(InChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    private const string Need = "une aide pour la CAF à Vierzon";

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task AxeFindsNothingToBlame(ColorScheme colors, int width)
    {
        await using var chat = await chromium.OpenAsync(new() { ColorScheme = colors, ViewportSize = new() { Width = width, Height = 800 } });
        await chat.SayAsync("bonjour");
        await chat.SayAsync(Need);
        var result = await chat.Page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}"));
        Assert.Empty(chat.Faults);
    }

    /// <summary>1,280 pixels at 400 % are 320: WCAG 2.2, 1.4.10.</summary>
    [SkippableTheory]
    [InlineData(320, 640)]
    [InlineData(320, 256)]
    public async Task NothingNeedsSidewaysScrollingInASmallWindowOrABigZoom(int width, int height)
    {
        await using var chat = await chromium.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await chat.SayAsync(Need);
        await chat.SayAsync(new string('w', 300));
        Assert.False(await chat.ScrollsSidewaysAsync());
    }

    [SkippableFact]
    public async Task TextTwiceAsBigStillFits()
    {
        await using var chat = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 640, Height = 900 } });
        await chat.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await chat.SayAsync(Need);
        Assert.False(await chat.ScrollsSidewaysAsync());
    }

    [SkippableFact]
    public async Task NoTextIsSmallerThanEighteenPixels()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync(Need);
        var smallest = await chat.Page.EvaluateAsync<double>(
            "Math.min(...[...document.querySelectorAll('body *')].filter(e => e.innerText).map(e => parseFloat(getComputedStyle(e).fontSize)))");
        Assert.True(smallest >= 18, $"{smallest} px");
    }

    [SkippableFact]
    public async Task AScreenReaderHearsWhoSpeaksAndWhatCanBeDone()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync(Need);
        await Expect(chat.Log).ToHaveAttributeAsync("aria-live", "polite");
        await Expect(chat.Said.First).ToContainTextAsync("Vous :");
        await Expect(chat.Answers.First).ToContainTextAsync("Assistant :");
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Envoyer" })).ToBeVisibleAsync();
        await Expect(chat.Cards.First).ToHaveAccessibleNameAsync(await chat.Cards.First.GetByRole(AriaRole.Heading).InnerTextAsync());
    }

    [SkippableFact]
    public async Task ALinkOfACardSaysWhichPlaceItIsAbout()
    {
        await using var chat = await chromium.OpenAsync();
        await chat.SayAsync(Need);
        var place = await chat.Cards.First.GetByRole(AriaRole.Heading).InnerTextAsync();
        foreach (var link in await chat.Cards.First.GetByRole(AriaRole.Link).AllAsync())
            await Expect(link).ToHaveAccessibleNameAsync(new Regex(Regex.Escape(place)));
    }

    [SkippableFact]
    public async Task ItSaysAtOnceThatItIsARobotAndWhatBecomesOfWhatIsTyped()
    {
        await using var chat = await chromium.OpenAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync("assistant automatique");
        await Expect(chat.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync("24 heures");
        await Expect(chat.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync("oublie-moi");
    }
}
