using FsCheck.Xunit;
using Xunit;

namespace OrientationBot.Geo.Tests;

public class GazetteerTests
{
    [Fact]
    public void TheProductsDataHasNoFault() => Assert.Empty(France.Reading.Problems);

    [Theory]
    [InlineData("ferté imbault", "La Ferté-Imbault")]
    [InlineData("lachapelle st mesmin", "La Chapelle-Saint-Mesmin")]
    [InlineData("à la Riche", "La Riche")]
    [InlineData("les 2 lions", "Tours")]
    [InlineData("Orléans cedex 2", "Orléans")]
    [InlineData("dep 45", "Loiret")]
    [InlineData("du côté de Gien", "Gien")]
    [InlineData("Notre-Dame-d'Oé", "Notre-Dame-d'Oé")]
    [InlineData("du côté de Loches", "Loches")]
    [InlineData("Mehun s/ Yèvre", "Mehun-sur-Yèvre")]
    [InlineData("12 rue de la Paix, 45000 Orléans", "Orléans")]
    [InlineData("45032 ORLEANS CEDEX 1", "Orléans")]
    [InlineData("aux Deux-Lions", "Tours")]
    [InlineData("Auneau", "Auneau-Bleury-Saint-Symphorien")]
    [InlineData("le 45", "Loiret")]
    [InlineData("dans l'Indre", "Indre")]
    [InlineData("bassin de vie de Vierzon", "Vierzon")]
    [InlineData("chatoroux", "Châteauroux")]
    [InlineData("le blanc", "Le Blanc")]
    [InlineData("j'habite à Sens", "Sens")]
    public void AnAnswerToWhereIsUnderstood(string text, string place) => Assert.Equal(place, France.Located(text));

    [Theory]
    [InlineData("j'arrive pas à faire ma déclaration CAF, j'habite Vierzon", "Vierzon")]
    [InlineData("je ne comprends pas, saint doulchard", "Saint-Doulchard")]
    [InlineData("passeport, la loupe", "La Loupe")]
    [InlineData("bloké, jsui a joué", "Joué-lès-Tours")]
    [InlineData("carte vitale lyon 3", "Lyon")]
    [InlineData("avec mon fils Loches", "Loches")]
    [InlineData("la CAF à Blois et un écrivain public à Vendôme", "Blois|Vendôme")]
    [InlineData("une permanence dans le Loir-et-Cher ?", "Loir-et-Cher")]
    [InlineData("je vis au Blanc", "Le Blanc")]
    [InlineData("rdv 3 place de Blois à Tours", "Tours")]
    [InlineData("pix tours nord", "Tours")]
    [InlineData("les Gibjoncs à Bourges", "Bourges")]
    [InlineData("je vis dans l'Indre, vers Argenton", "Argenton-sur-Creuse")]
    [InlineData("j'habite à la campagne près de sancerre", "Sancerre")]
    [InlineData("saint aignan sur cher", "Saint-Aignan")]
    [InlineData("je cherche un atelier pix tours", "Tours")]
    [InlineData("Tours et Blois", "Tours|Blois")]
    public void PlacesAreFoundInsideASentence(string text, string places) => Assert.Equal(places, France.Found(text));

    [Theory]
    [InlineData("je voudrais une tour de contrôle")]
    [InlineData("le blanc")]
    [InlineData("un pass")]
    [InlineData("aide")]
    [InlineData("c'est trop cher, ça n'a pas de sens")]
    [InlineData("rue de Tours")]
    [InlineData("il me manque 18000 euros")]
    [InlineData("appelez le 18 ou le 02 38 79 45 00")]
    [InlineData("chez moi, ici, n'importe où")]
    public void OrdinaryWordsAreNoPlaces(string text) => Assert.Equal("", France.Found(text));

    [Theory]
    [InlineData("je voudrais une tour de contrôle")]
    [InlineData("le blanc de mes yeux")]
    [InlineData("un pass")]
    [InlineData("aide")]
    [InlineData("panne")]
    [InlineData("la Saint-Jean")]
    [InlineData("des pierres")]
    [InlineData("merci gilles")]
    [InlineData("tours de magie")]
    [InlineData("belle-fille")]
    public void NoPlaceIsReadBecauseOneWasAskedFor(string text) => Assert.Null(France.Located(text));

    [Theory]
    [InlineData("12 av. de Bourges, Nibelle", "Nibelle")]
    [InlineData("28 rue George Sand à Larçay", "Larçay")]
    [InlineData("hameau de Villeneuve 45370 Dry", "Dry")]
    [InlineData("97, rue Marie Curie, neron", "Néron")]
    [InlineData("103 rue d'Auvergne CREVANT (36140)", "Crevant")]
    public void AStreetIsNoTown(string text, string place) => Assert.Equal(place, France.Found(text));

    [Theory]
    [InlineData("j'habite a neuvy le barois", "Neuvy-le-Barrois")]
    [InlineData("preuily la ville", "Preuilly-la-Ville")]
    [InlineData("sain marcel", "Saint-Marcel")]
    [InlineData("vers Villiers-el-Morhier", "Villiers-le-Morhier")]
    [InlineData("vers la vile aux dames", "La Ville-aux-Dames")]
    public void ALongNameMayBeMisspeltAnywhere(string text, string place) => Assert.Equal((place, place), (France.Found(text), France.Located(text)));

    [Theory]
    [InlineData("j'habite au 12 bis, rue de la Paix, 45000 Orléans merci", "12 bis, rue de la Paix, 45000 Orléans")]
    [InlineData("45000 Orléans, 12 rue de la Paix", "45000 Orléans, 12 rue de la Paix")]
    [InlineData("28 rue George Sand à Larçay", "28 rue George Sand à Larçay")]
    [InlineData("45000 Orléans", null)]
    [InlineData("rue de la Paix à Orléans", null)]
    [InlineData("j'ai 12 ans. Rue de la Paix. Orléans", null)]
    public void ANumberedStreetMakesAnAddress(string text, string? address) => Assert.Equal(address, Assert.Single(France.Gazetteer.Find(text)).Address);

    [Fact]
    public void NamesakesAreAskedAbout()
    {
        var candidates = France.Gazetteer.Locate("Saint-Amand");
        Assert.Equal(["Saint-Amand-Montrond", "Saint-Amand-Longpré"], candidates.Take(2).Select(c => c.Place.Name));
        Assert.True(Gazetteer.Gazetteer.IsAmbiguous(candidates));
    }

    [Fact]
    public void ASharedPostalCodeOffersItsCommunesBiggestFirst()
    {
        var mention = Assert.Single(France.Gazetteer.Find("je suis au 18200"));
        Assert.Equal("Saint-Amand-Montrond", mention.Best.Name);
        Assert.True(mention.Ambiguous);
        Assert.Equal(mention.Candidates.OrderByDescending(c => c.Place.Commune!.Population), mention.Candidates);
    }

    [Theory]
    [InlineData("Saint-Amand dans le Loir-et-Cher", "Saint-Amand-Longpré")]
    [InlineData("Saint-Amand 18", "Saint-Amand-Montrond")]
    public void ADepartementSettlesWhichNamesake(string text, string place) => Assert.Equal(place, France.Located(text));

    [Fact]
    public void AMentionSaysWhereItStands()
    {
        const string text = "oui, à Saint-Amand-Montrond svp";
        var mention = Assert.Single(France.Gazetteer.Find(text));
        Assert.Equal("Saint-Amand-Montrond", text.Substring(mention.Start, mention.Length));
    }

    [Fact]
    public void EveryPlaceIsFoundAgainByItsId()
    {
        foreach (var id in new[] { "18279", "dep:45", "bassin:Vierzon", "epci:200066330", "reg:24" })
            Assert.Equal(id, France.Gazetteer.ById(id)?.Id);
        Assert.Null(France.Gazetteer.ById("00000"));
    }

    [Fact]
    public void TerritoriesOfACommuneComeSmallestFirst() =>
        Assert.Equal(["bassin:Vierzon", "epci:200090561", "dep:18", "reg:24"], France.Gazetteer.TerritoriesOf("18279").Select(t => t.Id));

    [Fact]
    public void ASharedPositionIsNamedAfterTheNearestCommune()
    {
        var here = France.Gazetteer.At(new(47.22, 2.07));
        Assert.Equal(("here", "Vierzon", true), (here.Id, here.Name, here.InRegion));
    }

    [Fact]
    public void AGazetteerOfNothingKnowsNothing()
    {
        var empty = new Gazetteer.Gazetteer(new([], [], [], "24"));
        Assert.Empty(empty.Locate("Vierzon"));
        Assert.Empty(empty.Find("j'habite à 18100 Vierzon"));
        Assert.Equal("", empty.At(new(0, 0)).Name);
    }

    [Property(MaxTest = 2000)]
    public bool NoTextBreaksIt(string? text)
    {
        text ??= "";
        var mentions = France.Gazetteer.Find(text);
        _ = France.Gazetteer.Locate(text);
        return mentions.All(m => m.Start >= 0 && m.Length > 0 && m.Start + m.Length <= text.Length && m.Candidates.Length > 0);
    }

    [Theory]
    [InlineData("vierzonn ")]
    [InlineData("à Tourz, 45000 ")]
    [InlineData("18 ")]
    [InlineData("\uD83D\uDE00\u0301")]
    public void ALongTextCostsInProportionToItsLength(string piece)
    {
        _ = Allocated(piece, 10_000);
        Assert.InRange(Allocated(piece, 100_000), 0, 3 * Allocated(piece, 50_000));
    }

    private static long Allocated(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = France.Gazetteer.Find(text);
        _ = France.Gazetteer.Locate(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
