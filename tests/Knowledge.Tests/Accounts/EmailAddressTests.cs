using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Accounts;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData(" Marie.Dupont@Hub-LO.fr ", "marie.dupont@hub-lo.fr")]
    [InlineData("a+b@x.org", "a+b@x.org")]
    public void AnAddressIsNormalised(string typed, string value)
    {
        Assert.True(EmailAddress.TryParse(typed, out var address));
        Assert.Equal(value, address.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("marie")]
    [InlineData("@x.fr")]
    [InlineData("a@x")]
    [InlineData("a@@x.fr")]
    [InlineData("a..b@x.fr")]
    [InlineData("a@x.fr\r\nBcc: b@y.fr")]
    [InlineData("a@x.fr, b@y.fr")]
    [InlineData("\"a b\"@x.fr")]
    [InlineData("a@x.fr>")]
    [InlineData("à@x.fr")]
    public void WhatCannotBeWrittenToIsNoAddress(string typed) => Assert.False(EmailAddress.TryParse(typed, out _));

    [Fact]
    public void TheNewestMigrationIsTheOneThatIsLookedFor()
    {
        using var database = new AccountDb(AccountDb.On("Data Source=:memory:"));
        Assert.Equal(AccountDb.NewestMigration, Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetMigrations(database.Database).Last());
    }

    [Fact]
    public void AnAddressIsNeverShownByAccident()
    {
        Assert.True(EmailAddress.TryParse("marie@hub.fr", out var address));
        Assert.Equal("m•••@hub.fr", $"{address}");
    }

    [Fact]
    public void AddressesAreTakenOutOfAText()
    {
        var (found, text) = EmailAddress.TakeFrom("invite marie@hub.fr coordinatrice du Loiret.", "•••");
        Assert.Equal(("marie@hub.fr", "invite ••• coordinatrice du Loiret."), (found.Single().Value, text));
    }
}
