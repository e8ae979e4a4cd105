using System.Text;
using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Bot.Tests.SignIn;

public sealed class SignInTests
{
    private static readonly (string, Role, string) Marie = ("marie@hub.fr", Role.Coordinator, "dep:45");

    [Fact]
    public async Task ACodeRaisesTheConversationForEightHours()
    {
        await using var house = await Entrance.OpenAsync(Marie);
        Assert.Contains("Loiret", await house.SignInAsync("Marie@Hub.fr"), StringComparison.Ordinal);
        house.Time.Advance(TimeSpan.FromHours(7.9));
        Assert.Contains("Loiret", await house.SayAsync("qui suis-je"), StringComparison.Ordinal);
        house.Time.Advance(TimeSpan.FromHours(0.2));
        Assert.Contains("finie", await house.SayAsync("qui suis-je"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownAddressIsAnsweredTheSameAndMailedNothing()
    {
        await using var house = await Entrance.OpenAsync(Marie);
        await house.SayAsync("connexion", "a");
        await house.SayAsync("connexion", "b");
        Assert.Equal(await house.SayAsync("marie@hub.fr", "a"), await house.SayAsync("personne@hub.fr", "b"));
        Assert.Equal("marie@hub.fr", Assert.Single(house.Mailbox.Letters).To.Value);
    }

    [Fact]
    public async Task NeitherTheAddressNorTheCodeReachesTheDiskTheLogOrTheAnswers()
    {
        var house = await Entrance.OpenAsync();
        await house.SayAsync("connexion");
        var said = await house.SayAsync("zebulon.martin@exemple.fr") + await house.SayAsync("480480") + await house.SayAsync("le code est 480 481") + await house.SayAsync("48 04 8");
        var kept = Bytes(house.Connection) + said + string.Concat(house.Log.Lines);
        await house.DisposeAsync();
        foreach (var secret in new[] { "zebulon", "exemple.fr", "480480", "480 481", "48 04 8" }) Assert.DoesNotContain(secret, kept, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TheCodeMailedIsNowhereInTheFile()
    {
        await using var house = await Entrance.OpenAsync(Marie);
        await house.SignInAsync("marie@hub.fr");
        var kept = Bytes(house.Connection);
        Assert.DoesNotContain(house.Mailbox.Code, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(house.Mailbox.Code.Replace(" ", "", StringComparison.Ordinal), kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressOutOfContextIsServedAsEver()
    {
        await using var house = await Entrance.OpenAsync(Marie);
        var said = await house.SayAsync("mon mail c'est marie@hub.fr, j'ai besoin d'aide pour la CAF à Gien");
        Assert.Empty(house.Mailbox.Letters);
        Assert.Contains("Gien", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressThatWasNotGivenAtOnceIsNotAskedForAnyMore()
    {
        await using var house = await Entrance.OpenAsync(Marie);
        await house.SayAsync("connexion");
        await house.SayAsync("non je cherche la CAF à Gien");
        await house.SayAsync("marie@hub.fr");
        Assert.Empty(house.Mailbox.Letters);
    }

    [Fact]
    public async Task ARoleTakenAwayIsGoneAtTheNextWord()
    {
        await using var house = await Entrance.OpenAsync(Marie);
        await house.SignInAsync("marie@hub.fr");
        var account = (await house.Accounts.AllAsync(default)).Single();
        await house.Accounts.RemoveAsync(account.Id, default);
        await house.AddAsync("marie@hub.fr", Role.Administrator, "");
        Assert.Contains("finie", await house.SayAsync("liste des comptes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErasedAccountLeavesNoAddressInTheFile()
    {
        var house = await Entrance.OpenAsync(("zoe.zygomatique@hub.fr", Role.Coordinator, "dep:45"));
        await house.SignInAsync("zoe.zygomatique@hub.fr");
        await house.Accounts.RemoveAsync((await house.Accounts.AllAsync(default)).Single().Id, default);
        await house.DisposeAsync();
        Assert.DoesNotContain("zygomatique", Bytes(house.Connection), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameMessagePlayedTwiceRaisesOnce()
    {
        await using var house = await Entrance.OpenAsync(Marie);
        await house.SayAsync("connexion");
        await house.SayAsync("marie@hub.fr");
        var first = await house.SayAsync("{code}", id: "same");
        Assert.Equal(first, await house.SayAsync("{code}", id: "same"));
    }

    [Fact]
    public async Task AnAdministratorInvitesAndTheInvitedSignsIn()
    {
        await using var house = await Entrance.OpenAsync(("ada@hub.fr", Role.Administrator, ""));
        await house.SignInAsync("ada@hub.fr");
        Assert.Contains("paul@cher.fr", await house.SayAsync("invite paul@cher.fr médiateur du Cher"), StringComparison.Ordinal);
        Assert.DoesNotContain(house.Mailbox.Letters, l => l.To.Value == "paul@cher.fr");
        await house.SayAsync("oui");
        Assert.Contains(house.Mailbox.Letters, l => l.To.Value == "paul@cher.fr");
        Assert.Contains("Cher", await house.SignInAsync("paul@cher.fr", "d"), StringComparison.Ordinal);
    }

    private static string Bytes(string connection)
    {
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(connection).DataSource;
        return string.Concat(new[] { file, $"{file}-wal" }.Where(File.Exists).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))));
    }
}
