using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Bot.Tests.Sheets;

public sealed class SheetRoadTests
{
    private const string Gien = "france-services-2617";

    [Fact]
    public async Task ACoordinatorChangesHoursAndTheNextCitizenGetsThem()
    {
        using var server = new OwnServer();
        await server.StartAsync();
        var (coordinator, citizen) = (await server.SignInAsync(), await server.OpenAsync());
        Assert.Contains("fermé : lundi", await coordinator.SayAsync("le France services de Gien ferme le lundi maintenant"), StringComparison.Ordinal);
        Assert.Contains("C’est fait", await coordinator.SayAsync("oui"), StringComparison.Ordinal);
        await citizen.SayAsync("le France services de Gien");
        var told = await citizen.SayAsync("ses horaires ?");
        Assert.Contains("du mardi au jeudi", told, StringComparison.Ordinal);
        Assert.DoesNotContain("du lundi au jeudi", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APhoneTypedAtWorkIsPublishedAndTheJournalNeverHoldsIt()
    {
        using var server = new OwnServer();
        await server.StartAsync();
        var coordinator = await server.SignInAsync();
        Assert.Contains("02 38 00 11 22", await coordinator.SayAsync("le téléphone du France services de Gien c'est le 02 38 00 11 22"), StringComparison.Ordinal);
        var lines = await coordinator.Http.GetStringAsync($"v3/directline/conversations/{coordinator.Conversation}/activities");
        Assert.DoesNotContain("c'est le 02 38 00 11 22", System.Text.RegularExpressions.Regex.Unescape(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(25)]
    public async Task KilledWhileConfirmingItIsAppliedOnceOrNotAtAll(int milliseconds)
    {
        using var server = new OwnServer();
        await server.StartAsync();
        var coordinator = await server.SignInAsync();
        await coordinator.SayAsync("le France services de Gien ferme le lundi maintenant");
        var confirming = coordinator.PostAsync("oui");
        await Task.Delay(milliseconds);
        await server.KillAsync();
        await confirming.ContinueWith(_ => { }, TaskScheduler.Default);
        await server.StartAsync();
        var told = await coordinator.SayAsync("oui");
        var changes = await new History(new DirectoryStore(server.Connection)).FindAsync(new(Gien));
        Assert.True(changes.Length <= 1, told);
        Assert.Equal(changes.Length == 1, told.Contains("C’est fait", StringComparison.Ordinal));
    }
}
