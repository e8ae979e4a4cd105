using OrientationBot.Knowledge.Directory;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory;

public class NameTests
{
    private static readonly DirectorySnapshot Named = new(
    [
        At("pimms-blois", "PIMMS de Blois", "Blois"), At("pimms-montargis", "PIMMS de Montargis", "Montargis"),
        At("fs-blois", "France services Pimms Médiation de Blois", "Blois"), At("fs-sancerre", "France services itinérante Pays fort", "Sancerre"),
        At("fs-vatan", "France services de Vatan", "Vatan"), At("media-gien", "Médiathèque", "Gien"), At("media-tours", "Médiathèque", "Tours"),
    ]);

    [Theory]
    [InlineData("pimms blois", "pimms-blois")]
    [InlineData("le PIMMS de Blois", "pimms-blois")]
    [InlineData("france services sancerre", "fs-sancerre")]
    [InlineData("mediatek de gien", "media-gien")]
    [InlineData("la médiatèque de Gien", "media-gien")]
    [InlineData("Blois pims", "pimms-blois")]
    [InlineData("france service vatan", "fs-vatan")]
    public void AStructureIsKnownByItsNameHoweverItIsWritten(string said, string id) =>
        Assert.Equal(id, Named.ByName(said, null)[0].Structure.Id);

    [Fact]
    public void NamesakesFollow() => Assert.Contains(Named.ByName("pimms blois", null), m => m.Structure.Id == "fs-blois");

    [Fact]
    public void TheNearestNamesakeComesFirst()
    {
        var tours = Named.ById("media-tours")!;
        Assert.Equal("media-tours", Named.ByName("médiathèque", new("37261", "Tours", tours.Position))[0].Structure.Id);
    }

    [Theory, InlineData(""), InlineData("🙂"), InlineData("zzzz"), InlineData("de la")]
    public void WhatResemblesNothingFindsNothing(string said) => Assert.Empty(Named.ByName(said, null));

    [Fact]
    public void AScoreIsAShareOfOne() => Assert.All(Named.ByName("france services", null), m => Assert.InRange(m.Score, 0, 1));

    private static Structure At(string id, string name, string commune) => Some.Structure(id, id.Length) with
    {
        Name = name, Commune = Some.Vierzon with { Name = commune, Code = commune },
    };
}
