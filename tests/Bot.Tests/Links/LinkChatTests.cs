using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Bot.Tests.Links;

public sealed class LinkChatTests
{
    [Fact]
    public async Task TheChatSpeaksForTheStructureWithoutAnyCode()
    {
        await using var server = await LinkServer.StartAsync();
        Assert.Contains(server.Now.Name, await server.OpenChatAsync(), StringComparison.Ordinal);
        Assert.Contains("en structure", await server.SayAsync("qui suis-je ?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACorrectionWaitsForTheCoordinatorWhoAcceptsIt()
    {
        await using var server = await LinkServer.StartAsync();
        Assert.Contains("proposition", await server.SayAsync("on ferme le lundi maintenant"), StringComparison.Ordinal);
        await server.SayAsync("oui");
        var registry = server.Service<People>().Registry;
        var waiting = Assert.Single(await registry.Waiting().WaitingAsync(server.Marie.Id));
        Assert.IsType<ApplyResult.Applied>(await registry.ApplyAsync(waiting, server.Marie));
        Assert.DoesNotContain("Mo", server.Now.Hours, StringComparison.Ordinal);
        Assert.Contains("acceptée", await server.SayAsync("bonjour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EverythingIsRightIsAsGoodByChatAsByTheButton()
    {
        await using var server = await LinkServer.StartAsync();
        Assert.Contains("est juste", await server.SayAsync("tout est juste"), StringComparison.Ordinal);
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 23), server.Now.Updated);
    }

    [Theory]
    [InlineData("la fiche du France services de Sully est juste")]
    [InlineData("le France services de Sully ferme le lundi maintenant")]
    [InlineData("les propositions en attente")]
    [InlineData("lance une campagne")]
    [InlineData("envoie un lien au France services de Sully")]
    [InlineData("invite paul@exemple.fr médiateur du Loiret")]
    [InlineData("liste des coordinateurs")]
    public async Task ALinkOpensNothingBeyondItsSheet(string text)
    {
        await using var server = await LinkServer.StartAsync();
        var before = await new History(new($"Data Source={server.Database}")).FindAsync(new());
        await server.SayAsync(text);
        await server.SayAsync("oui");
        Assert.Equal(before.Length, (await new History(new($"Data Source={server.Database}")).FindAsync(new())).Length);
        Assert.Single(server.Mailbox.Letters);
    }

    [Fact]
    public async Task TheChatSpeaksForTheStructureForTwoHoursOnly()
    {
        await using var server = await LinkServer.StartAsync();
        await server.SayAsync("bonjour");
        server.Time.Advance(TimeSpan.FromHours(3));
        Assert.Contains("Votre connexion est finie", await server.SayAsync("tout est juste"), StringComparison.Ordinal);
        Assert.True(server.Now.Updated < new NodaTime.LocalDate(2026, 1, 1));
    }

    [Fact]
    public async Task ALinkTakenBackEndsItsChatAtOnce()
    {
        await using var server = await LinkServer.StartAsync();
        await server.SayAsync("on ferme le lundi maintenant");
        await server.Correspondence.Links.RevokeAsync(LinkServer.Sheet);
        Assert.Contains("Votre connexion est finie", await server.SayAsync("oui"), StringComparison.Ordinal);
        Assert.Empty(await server.Service<People>().Registry.Waiting().WaitingAsync(server.Marie.Id));
    }
}
