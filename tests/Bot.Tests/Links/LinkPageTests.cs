using System.Net;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Bot.Tests.Links;

public sealed class LinkPageTests
{
    [Fact]
    public async Task OpeningALinkShowsTheSheetAndChangesNothing()
    {
        await using var server = await LinkServer.StartAsync();
        var before = await server.Service<People>().Registry.SheetAsync(LinkServer.Sheet);
        foreach (var path in new[] { "", "", "/stop" }) Assert.Equal(HttpStatusCode.OK, (await server.GetAsync($"/fiche/{server.Token}{path}")).Status);
        Assert.Contains(server.Now.Name, (await server.GetAsync($"/fiche/{server.Token}")).Page, StringComparison.Ordinal);
        Assert.Equal(before.Version, (await server.Service<People>().Registry.SheetAsync(LinkServer.Sheet)).Version);
        await server.WriteAsync();
        Assert.Single(server.Mailbox.Letters);
    }

    [Fact]
    public async Task OneClickSaysThatAllIsRightAndCitizensHaveTheNewDateAtOnce()
    {
        await using var server = await LinkServer.StartAsync();
        Assert.True(server.Now.Updated < new NodaTime.LocalDate(2026, 1, 1));
        var (status, page) = await server.PostAsync($"/fiche/{server.Token}/juste");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Merci", page, StringComparison.Ordinal);
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 23), server.Now.Updated);
        var entry = Assert.Single(await new History(new DirectoryStore($"Data Source={server.Database}")).FindAsync(new(LinkServer.Sheet) { Count = 1 }));
        Assert.Equal((ChangeOrigin.Campaign, "Structure"), (entry.Origin, entry.By.Role));
    }

    [Fact]
    public async Task ClickingTwiceIsAsGoodAsOnce()
    {
        await using var server = await LinkServer.StartAsync();
        foreach (var _ in (int[])[1, 2]) Assert.Contains("Merci", (await server.PostAsync($"/fiche/{server.Token}/juste")).Page, StringComparison.Ordinal);
        Assert.Single(await new History(new DirectoryStore($"Data Source={server.Database}")).FindAsync(new(LinkServer.Sheet, From: server.Time.GetUtcNow())));
    }

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("x")]
    [InlineData("..%2f..%2fetc")]
    [InlineData("<script>")]
    public async Task AGarbledLinkIsToldKindlyAndDoesNothing(string token)
    {
        await using var server = await LinkServer.StartAsync();
        foreach (var (status, page) in new[] { await server.GetAsync($"/fiche/{token}"), await server.PostAsync($"/fiche/{token}/juste"), await server.PostAsync($"/fiche/{token}/chat") })
        {
            Assert.Equal(HttpStatusCode.Gone, status);
            Assert.Contains("Ce lien n’est pas entier", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ALinkServesNoMoreAfterItsTime()
    {
        await using var server = await LinkServer.StartAsync(linkDays: 7);
        var token = server.Token;
        server.Time.Advance(TimeSpan.FromDays(8));
        Assert.Contains("a fait son temps", (await server.PostAsync($"/fiche/{token}/juste")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkTakenBackServesNoMore()
    {
        await using var server = await LinkServer.StartAsync();
        Assert.Equal(1, await server.Correspondence.Links.RevokeAsync(LinkServer.Sheet));
        Assert.Contains("ne sert plus", (await server.PostAsync($"/fiche/{server.Token}/juste")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkServesNoMoreWhenItsAddressIsNoLongerThatOfTheSheet()
    {
        await using var server = await LinkServer.StartAsync();
        var registry = server.Service<People>().Registry;
        var draft = (DraftResult.Ready)Draft.Change(await registry.SheetAsync(LinkServer.Sheet), new Dictionary<string, string> { ["courriels"] = "autre@gien.fr" }, new(2026, 11, 23), registry.Content.Reference);
        Assert.IsType<ApplyResult.Applied>(await registry.ApplyAsync(Proposal.Of(draft.Sheets, Author.Of(server.Marie), server.Time.GetUtcNow(), ChangeOrigin.Coordinator), server.Marie));
        Assert.Contains("ne sert plus", (await server.GetAsync($"/fiche/{server.Token}")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLettersAreEndedByOnePostAndForEver()
    {
        await using var server = await LinkServer.StartAsync();
        Assert.Contains("ne plus recevoir", (await server.GetAsync($"/fiche/{server.Token}/stop")).Page, StringComparison.Ordinal);
        Assert.Contains("C’est noté", (await server.PostAsync($"/fiche/{server.Token}/stop", ("List-Unsubscribe", "One-Click"))).Page, StringComparison.Ordinal);
        await server.Correspondence.Store.EndAsync((await server.Correspondence.Store.AllAsync(default))[0].Id, CampaignEnd.Stopped);
        await server.WriteAsync();
        Assert.Single(server.Mailbox.Letters, l => l.To.Value != "marie@hub.fr");
    }

    [Fact]
    public async Task AHostileNameStaysText()
    {
        await using var server = await LinkServer.StartAsync();
        var live = server.Service<LiveDirectory>();
        live.Swap(live.Now.With([server.Now with { Name = "<img src=x onerror=alert(1)>" }], []));
        var page = await server.Http.GetStringAsync(new Uri($"/fiche/{server.Token}", UriKind.Relative));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageKeepsItsAddressToItselfAndRunsNoScript()
    {
        await using var server = await LinkServer.StartAsync();
        using var response = await server.Http.GetAsync(new Uri($"/fiche/{server.Token}", UriKind.Relative));
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSecretStandsInNoLogAndNotInTheFile()
    {
        await using var server = await LinkServer.StartAsync();
        var token = server.Token;
        foreach (var path in new[] { "/juste", "/chat", "/stop" }) await server.PostAsync($"/fiche/{token}{path}");
        SqliteConnection.ClearAllPools();
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains(token, StringComparison.Ordinal));
        foreach (var file in System.IO.Directory.GetFiles(Path.GetDirectoryName(server.Database)!, "bot.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(token, await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhoOpensTooManyLinksWaits()
    {
        await using var server = await LinkServer.StartAsync(linksPerMinute: 3);
        for (var i = 0; i < 3; i++) await server.GetAsync("/fiche/x");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await server.GetAsync($"/fiche/{server.Token}")).Status);
    }

    [Fact]
    public async Task ALockedFileIsToldKindlyAndNothingIsLost()
    {
        await using var server = await LinkServer.StartAsync();
        await using (var other = new SqliteConnection($"Data Source={server.Database}"))
        {
            await other.OpenAsync();
            await using var locking = other.BeginTransaction(deferred: false);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.PostAsync($"/fiche/{server.Token}/juste")).Status);
        }
        Assert.Contains("Merci", (await server.PostAsync($"/fiche/{server.Token}/juste")).Page, StringComparison.Ordinal);
    }
}
