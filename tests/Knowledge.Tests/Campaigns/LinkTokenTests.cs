using OrientationBot.Knowledge.Campaigns;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Campaigns;

public sealed class LinkTokenTests
{
    [Fact]
    public void ATokenIsReadAsItWasWritten()
    {
        var token = LinkToken.New();
        Assert.Equal(token.Hash, LinkToken.Read(token.Text)!.Hash);
    }

    [Fact]
    public void NoTwoTokensAreAlike() => Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => LinkToken.New().Text).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("../../etc/passwd")]
    [InlineData("' OR 1=1 --")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+/")]
    public void WhatIsNoTokenIsNone(string text) => Assert.Null(LinkToken.Read(text));

    [Fact]
    public void ATokenIsNeverShownByAccident() => Assert.DoesNotContain(LinkToken.New().Text, $"{LinkToken.New()}", StringComparison.Ordinal);
}
