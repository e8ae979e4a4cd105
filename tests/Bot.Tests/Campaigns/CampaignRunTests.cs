using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Bot.Tests.SignIn;
using OrientationBot.Bot.Tests.Transcripts;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using Xunit;

namespace OrientationBot.Bot.Tests.Campaigns;

public sealed class CampaignRunTests
{
    [Fact]
    public async Task EachAddressGetsOneLetterAboutAllItsSheets()
    {
        await using var at = await Campaigner.OpenAsync();
        var campaign = await at.StartAsync(20);
        await at.RunAsync();
        var addresses = (await at.SheetsAsync(campaign)).Select(s => s.To!.Value).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(addresses.Distinct(), at.Letters.Select(l => l.To.Value).Order(StringComparer.Ordinal));
        Assert.Equal(addresses.Length, at.Letters.Sum(l => l.Body.Split("/fiche/").Length - 2));
    }

    [Fact]
    public async Task RunTwiceItMailsOnce()
    {
        await using var at = await Campaigner.OpenAsync();
        await at.StartAsync();
        Assert.True(await at.RunAsync() > 0);
        Assert.Equal(0, await at.RunAsync());
    }

    [Fact]
    public async Task TwoHostsAtOnceMailOnce()
    {
        await using var at = await Campaigner.OpenAsync();
        var campaign = await at.StartAsync(20);
        using var folder = new TemporaryFolder();
        var second = People.Of(Entrance.Settings(at.Entrance.Connection, folder.Path), await Playing.LoadAsync(), at.Entrance.Time, Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance, at.Entrance.Mailbox);
        var written = await Task.WhenAll(Task.Run(() => at.Correspondence.Run.RunAsync(1000, default)), Task.Run(() => second.Correspondence.Run.RunAsync(1000, default)));
        second.Dispose();
        Assert.Equal((await at.SheetsAsync(campaign)).Select(s => s.To).Distinct().Count(), written.Sum());
    }

    [Fact]
    public async Task ARunIsBoundedAndTheNextOneGoesOn()
    {
        await using var at = await Campaigner.OpenAsync();
        await at.StartAsync(20);
        Assert.Equal(2, await at.RunAsync(2));
        Assert.Equal(2, at.Letters.Count);
        await at.RunAsync();
        Assert.Equal(at.Letters.Count, at.Letters.Select(l => l.To).Distinct().Count());
    }

    [Fact]
    public async Task ASheetSaidRightMeanwhileGetsNoReminder()
    {
        await using var at = await Campaigner.OpenAsync();
        var campaign = await at.StartAsync(1);
        await at.RunAsync();
        await at.Correspondence.Verification.VerifyAsync((await at.SheetsAsync(campaign))[0].Id, at.Marie);
        await at.LaterAsync(15);
        Assert.Single(at.Letters);
        Assert.Equal(CampaignEnd.Answered, (await at.NowAsync(campaign)).End);
    }

    [Fact]
    public async Task ASilentSheetIsRemindedOnceThenHandedToItsCoordinatorInOneLetter()
    {
        await using var at = await Campaigner.OpenAsync();
        var campaign = await at.StartAsync(20);
        await at.RunAsync();
        var first = at.Letters.Count;
        await at.LaterAsync(15);
        Assert.Equal(2 * first, at.Letters.Count);
        await at.LaterAsync(15);
        await at.LaterAsync(1);
        Assert.Equal("marie@hub.fr", Assert.Single(at.Letters.Skip(2 * first)).To.Value);
        Assert.Equal(CampaignEnd.HandedOver, (await at.NowAsync(campaign)).End);
        Assert.Contains("qui n’a pas répondu", at.Letters[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCoordinatorIsToldOnceByChatToo()
    {
        await using var at = await Campaigner.OpenAsync();
        await at.StartAsync(2);
        foreach (var days in new[] { 0, 15, 15 }) await at.LaterAsync(days);
        Assert.Contains("2 fiches sans réponse", await at.Entrance.SignInAsync("marie@hub.fr") + await at.Entrance.SayAsync("bonjour"), StringComparison.Ordinal);
        Assert.DoesNotContain("2 fiches sans réponse", await at.Entrance.SayAsync("bonjour"), StringComparison.Ordinal);
        Assert.Contains("2 fiches sans réponse", await at.Entrance.SayAsync("qui n'a pas répondu ?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressThatWantsNoMailGetsNoneFromALaterCampaign()
    {
        await using var at = await Campaigner.OpenAsync();
        await at.StartAsync(1);
        await at.RunAsync();
        await at.Correspondence.Links.RefuseMailAsync(await at.LinkAsync());
        await at.LaterAsync(15);
        await at.StartAsync(1);
        await at.LaterAsync(1);
        Assert.Single(at.Letters, l => l.To.Value != "marie@hub.fr");
    }

    [Fact]
    public async Task ACampaignWhoseStarterLostTheirAccountStopsAndSaysSo()
    {
        await using var at = await Campaigner.OpenAsync();
        await at.Entrance.AddAsync("admin@hub.fr", Role.Administrator, "");
        var campaign = await at.StartAsync();
        await at.Entrance.Accounts.RemoveAsync(at.Marie.Id, default);
        Assert.Equal(0, await at.RunAsync());
        Assert.Equal(CampaignEnd.RightsLost, (await at.NowAsync(campaign)).End);
        await at.Entrance.SignInAsync("admin@hub.fr");
        Assert.Contains("n’a plus le droit", await at.Entrance.SayAsync("où en est la campagne ?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALetterThatIsRefusedForGoodIsToldAndNotFollowedByAnother()
    {
        await using var at = await Campaigner.OpenAsync(new Refusing());
        var campaign = await at.StartAsync(1);
        await at.RunAsync();
        Assert.Equal(SheetFate.Undelivered, Assert.Single(await at.SheetsAsync(campaign)).Fate);
    }

    [Theory]
    [InlineData("Médiathèque\r\nBcc: a@b.fr", "Médiathèque  Bcc: a@b.fr")]
    [InlineData("<script>x</script>", " script x /script ")]
    [InlineData("Ici https://evil.example et www.evil.example", "Ici https evil.example et www evil.example")]
    public void AHostileNameMakesNoLineNoTagAndNoLinkInALetter(string name, string written) => Assert.Equal(written, Inert.Name(name));

    /// <summary>A mail server that knows nobody.</summary>
    private sealed class Refusing : IMailer
    {
        public Task<Handed> SendAsync(Letter letter, string id, CancellationToken cancellationToken) => Task.FromResult(Handed.Refused);
    }
}
