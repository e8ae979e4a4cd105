using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

public class DuplicateTests
{
    private static readonly TypologySet Library = TypologySet.Of([Typology.BIB]), PublicSpace = TypologySet.Of([Typology.EPN]), FranceServices = TypologySet.Of([Typology.RFS]);

    [Fact]
    public void ALibraryUnderTwoNamesIsOne() =>
        Assert.True(IsOne(Named("a", "BIBLIOTHEQUE DE VIERZON", Library), Named("b", "Médiathèque Vierzon", Library)));

    [Fact]
    public void AMaisonDeServicesThatBecameFranceServicesIsOne() =>
        Assert.True(IsOne(Named("a", "MSAP DE VIERZON", FranceServices), Named("b", "France services Vierzon", FranceServices)));

    [Fact]
    public void TheSameNameInTheSameStreetIsOneWhateverItsKind() =>
        Assert.True(IsOne(Named("a", "Les Ruches", Library) with { Source = "one" }, Named("b", "Les Ruches", PublicSpace) with { Source = "another" }));

    [Theory]
    [InlineData("Mission locale", "Cyberespace")]
    [InlineData("Mairie", "France services de Vierzon")]
    [InlineData("PIJ Vierzon", "MSAP de Vierzon")]
    [InlineData("Médiathèque", "France services Vierzon")]
    public void TwoPlacesUnderOneRoofAreTwo(string name, string other) => Assert.False(IsOne(Named("a", name, default), Named("b", other, default)));

    [Fact]
    public void TwoLibrariesOfOneTownAreTwo() =>
        Assert.False(IsOne(Named("a", "Médiathèque", Library), Named("b", "Médiathèque", Library) with { Address = "12 place Aragon", Position = Some.Structure("", 2).Position }));

    [Fact]
    public void OneSourceSeldomNamesAPlaceTwice() =>
        Assert.True(Of(Named("a", "X", Library) with { Source = "one" }, Named("b", "X", Library) with { Source = "one" }) < Of(Named("a", "X", Library) with { Source = "one" }, Named("b", "X", Library)));

    [Theory]
    [InlineData("12 bis av. du Gal de Gaulle", "12 bis Avenue du Général de Gaulle")]
    [InlineData("19/21 place du Martroy", "19-21 Place du Martroi")]
    [InlineData("Bureau de poste, 6 rue du Bailli", "6 r. du bailli")]
    [InlineData("3 route de Méry Es Bois", "3 rte de Méry-ès-bois")]
    public void AStreetIsOneHoweverItIsWritten(string street, string other)
    {
        var signs = Compare(Named("a", "X", Library) with { Address = street }, Named("b", "Y", Library) with { Address = other }).Reasons.Select(r => r.Sign).ToList();
        Assert.Contains(DuplicateSign.SameNumber, signs);
        Assert.DoesNotContain(DuplicateSign.OtherStreet, signs);
    }

    [Fact]
    public void TheCentreOfACommuneSaysNothingOfADistance()
    {
        var placed = Named("a", "X", Library);
        Assert.DoesNotContain(Compare(placed, placed with { Id = "b", Doubts = SheetDoubts.PositionIsCommune }).Reasons, r => r.Sign is DuplicateSign.Near or DuplicateSign.Far);
    }

    [Fact]
    public void AMailOfEverybodysProviderIsNobodysSite() =>
        Assert.DoesNotContain(Compare(Mailed("a", "a@orange.fr"), Mailed("b", "b@orange.fr")).Reasons, r => r.Sign == DuplicateSign.SameSite);

    [Fact]
    public void AMailOnTheSitesOwnHostTiesThem() =>
        Assert.Contains(Compare(Mailed("a", "accueil@les-ruches.fr"), Named("b", "Y", Library) with { WebSites = ["https://www.les-ruches.fr/contact"] }).Reasons, r => r.Sign == DuplicateSign.SameSite);

    [Fact]
    public void OfATextThatSlippedIntoACellOnlyTheBeginningIsCompared()
    {
        var endless = string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"mot{i}"));
        var profile = new Profile(Named("a", endless, default) with { Address = endless });
        Assert.InRange(Math.Max(profile.Name.Words.Length, profile.Street.Words.Length), 1, 24);
    }

    [Fact]
    public void ReasonsAreNamedWeightiestFirst()
    {
        var reasons = Compare(Named("a", "Les Ruches", Library) with { Phone = "+33248000000" }, Named("b", "Les Ruches", Library) with { Phone = "+33248000000" }).Reasons;
        Assert.Equal(DuplicateSign.SamePhone, reasons[0].Sign);
        Assert.Equal(reasons.OrderByDescending(r => Math.Abs(r.Points)), reasons);
        Assert.Contains("Near 0 m", reasons.Select(r => r.ToString()));
    }

    private static Structure Mailed(string id, string mail) => Named(id, "X", Library) with { Emails = [mail] };

    private static Structure Named(string id, string name, TypologySet types) => Some.Structure(id) with { Name = name, Types = types };

    private static Duplicate Compare(Structure a, Structure b) => DuplicateIndex.Compare(a, b);

    private static double Of(Structure a, Structure b) => Compare(a, b).Probability;

    private static bool IsOne(Structure a, Structure b) => Of(a, b) >= DuplicateIndex.Likely;
}
