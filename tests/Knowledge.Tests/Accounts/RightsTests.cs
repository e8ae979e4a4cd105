using OrientationBot.Geo;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Accounts;

public sealed class RightsTests
{
    private static readonly Commune Gien = new("45155", "Gien", ["45500"], "45", "24", new(47.69, 2.63), 14_000);
    private static readonly Commune Vierzon = new("18279", "Vierzon", ["18100"], "18", "24", new(47.22, 2.07), 25_000);

    private static readonly Rights Rights = new(new(new([Gien, Vierzon], [],
    [
        new("dep:45", TerritoryKind.Departement, "Loiret", ["45155"]), new("dep:18", TerritoryKind.Departement, "Cher", ["18279"]),
        new("reg:24", TerritoryKind.Region, "Centre-Val de Loire", ["45155", "18279"]),
        new("epci:200068278", TerritoryKind.Epci, "CC Giennoises", ["45155"]), new("bassin:Gien", TerritoryKind.Bassin, "Gien", ["45155"]),
    ], "24")));

    [Theory]
    [InlineData(Role.Administrator, "", true, true)]
    [InlineData(Role.Coordinator, "dep:45", true, true)]
    [InlineData(Role.Coordinator, "epci:200068278", true, true)]
    [InlineData(Role.Coordinator, "bassin:Gien", true, true)]
    [InlineData(Role.Coordinator, "reg:24", true, true)]
    [InlineData(Role.Coordinator, "dep:18", false, false)]
    [InlineData(Role.Coordinator, "dep:4", false, false)]
    [InlineData(Role.Coordinator, "dep:18 dep:45", true, true)]
    [InlineData(Role.Mediator, "dep:45", true, false)]
    [InlineData(Role.Mediator, "dep:18", false, false)]
    [InlineData(Role.Structure, "gien-1", true, false)]
    [InlineData(Role.Structure, "gien-2", false, false)]
    public void ARoleReachesItsTerritoryAndNoFurther(Role role, string over, bool proposes, bool decides)
    {
        var who = new Account("a", role, [.. over.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal((proposes, decides), (Rights.MayPropose(who, At(Gien)).IsAllowed, Rights.MayDecide(who, At(Gien)).IsAllowed));
    }

    [Fact]
    public void NobodyIsAllowedNothing()
    {
        Assert.False(default(Ruling).IsAllowed);
        Assert.Equal(Ruling.No(Refusal.NotSignedIn), Rights.MayPropose(null, At(Gien)));
        Assert.Equal(Ruling.No(Refusal.NotSignedIn), Rights.MayDecide(null, At(Gien)));
    }

    [Fact]
    public void AMoveAsksForBothEnds()
    {
        Assert.Equal(Ruling.No(Refusal.OtherTerritory), Rights.MayMove(Coordinator("dep:45"), At(Gien), Vierzon.Code));
        Assert.Equal(Ruling.No(Refusal.OtherTerritory), Rights.MayMove(Coordinator("dep:18"), At(Gien), Vierzon.Code));
        Assert.Equal(Ruling.Yes, Rights.MayMove(Coordinator("dep:18", "dep:45"), At(Gien), Vierzon.Code));
    }

    [Fact]
    public void OnlyAnAdministratorGivesAccountsAndNeverTakesTheirOwn()
    {
        var boss = new Account("boss", Role.Administrator, []);
        Assert.Equal(Refusal.OnlyAdministrators, Rights.MayManageAccounts(Coordinator("reg:24")).Reason);
        Assert.Equal(Refusal.YourOwnAccount, Rights.MayRemove(boss, boss).Reason);
        Assert.True(Rights.MayRemove(boss, Coordinator("dep:45")).IsAllowed);
    }

    [Theory]
    [InlineData(Role.Administrator, "", Role.Administrator, "", true)]
    [InlineData(Role.Administrator, "", Role.Structure, "gien-1", true)]
    [InlineData(Role.Administrator, "", Role.Structure, "gone", false)]
    [InlineData(Role.Administrator, "", Role.Mediator, "dep:99", false)]
    [InlineData(Role.Coordinator, "dep:45", Role.Mediator, "dep:45", true)]
    [InlineData(Role.Coordinator, "dep:45", Role.Mediator, "bassin:Gien", true)]
    [InlineData(Role.Coordinator, "dep:45 dep:18", Role.Mediator, "reg:24", true)]
    [InlineData(Role.Coordinator, "dep:45", Role.Mediator, "reg:24", false)]
    [InlineData(Role.Coordinator, "dep:45", Role.Mediator, "dep:18", false)]
    [InlineData(Role.Coordinator, "dep:45", Role.Mediator, "dep:45 dep:18", false)]
    [InlineData(Role.Coordinator, "dep:45", Role.Structure, "gien-1", true)]
    [InlineData(Role.Coordinator, "dep:18", Role.Structure, "gien-1", false)]
    [InlineData(Role.Coordinator, "dep:45", Role.Structure, "gone", false)]
    [InlineData(Role.Coordinator, "dep:45", Role.Coordinator, "dep:45", false)]
    [InlineData(Role.Coordinator, "reg:24", Role.Administrator, "", false)]
    [InlineData(Role.Mediator, "dep:45", Role.Mediator, "dep:45", false)]
    [InlineData(Role.Mediator, "dep:45", Role.Structure, "gien-1", false)]
    [InlineData(Role.Structure, "gien-1", Role.Structure, "gien-1", false)]
    public void AnInvitationReachesNoFurtherThanWhoInvites(Role role, string over, Role invited, string overThat, bool may)
    {
        var who = new Account("a", role, [.. over.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(may, Rights.MayInvite(who, invited, [.. overThat.Split(' ', StringSplitOptions.RemoveEmptyEntries)], id => id == "gien-1" ? At(Gien) : null).IsAllowed);
        Assert.Equal(Refusal.NotSignedIn, Rights.MayInvite(null, invited, [], _ => null).Reason);
    }

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Mediator)]
    [InlineData(Role.Structure)]
    public void AnAccountWithoutReachDoesNotExist(Role role) => Assert.Throws<ArgumentException>(() => new Account("a", role, []));

    private static Account Coordinator(params string[] over) => new("c", Role.Coordinator, [.. over]);

    private static Structure At(Commune commune) => new()
    {
        Id = "gien-1", Name = "Lieu", Commune = commune, PostalCode = commune.PostalCodes[0], Position = commune.Centre, Updated = new(2026, 1, 1),
    };
}
