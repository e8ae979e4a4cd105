using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Tests.Directory;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class DuplicatesTests
{
    private static readonly TypologySet Library = TypologySet.Of([Typology.BIB]), PublicSpace = TypologySet.Of([Typology.EPN]);

    [Fact]
    public void ALibraryUnderTwoNamesIsOne() =>
        Assert.Single(Duplicates.Among([Named("a", "BIBLIOTHEQUE DE VIERZON", Library), Named("b", "Médiathèque Vierzon", Library)]));

    [Fact]
    public void TheSameNameInTheSameStreetIsOneWhateverItsKind() =>
        Assert.Single(Duplicates.Among([Named("a", "Les Ruches", Library), Named("b", "Les Ruches", PublicSpace)]));

    [Fact]
    public void TwoPlacesUnderOneRoofAreTwo() =>
        Assert.Empty(Duplicates.Among([Named("a", "Mission locale", Library), Named("b", "Cyberespace", PublicSpace)]));

    [Fact]
    public void TwoLibrariesOfOneTownAreTwo() =>
        Assert.Empty(Duplicates.Among([Named("a", "Médiathèque", Library), Named("b", "Médiathèque", Library) with { Address = "12 place Aragon", Position = Some.Structure("", 2).Position }]));

    [Fact]
    public void WithinOneSourceTheLikenessMustBeGreater()
    {
        var (a, b) = (Named("a", "Centre social du Tunnel", Library), Named("b", "Centre social Tunnel Château", Library) with { Address = "1 rue de la Gare, bâtiment B" });
        Assert.Empty(Duplicates.Among([a, b]));
        Assert.Single(Duplicates.Among([a, b with { Source = "another" }]));
    }

    private static Structure Named(string id, string name, TypologySet types) => Some.Structure(id) with { Name = name, Types = types };
}
