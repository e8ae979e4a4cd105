using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Requests;

public sealed class ChangeReaderTests
{
    internal static readonly ChangeWords Words = ChangeWordsReader.Read([SharedFolder.InRepository("dialogs", "fr", "changes.yml")]).Value;

    [Theory]
    [InlineData("la médiathèque de Gien ferme le lundi maintenant", "médiathèque de Gien", "horaires Adjust ferme le lundi maintenant")]
    [InlineData("horaires du PIMMS de Blois : lundi au vendredi 9h-12h 14h-17h sauf mercredi", "PIMMS de Blois", "horaires Set lundi au vendredi 9h-12h 14h-17h sauf mercredi")]
    [InlineData("le téléphone de la mission locale de Vierzon c'est le 02 48 71 00 00", "mission locale de Vierzon", "telephone Set 02 48 71 00 00")]
    [InlineData("bonjour, la mediatheque de gien n'est plus ouverte le mercredi après-midi", "mediatheque de gien", "horaires Adjust n'est plus ouverte le mercredi après-midi")]
    [InlineData("le PIMMS de Blois ouvre aussi le samedi 9h-12h", "PIMMS de Blois", "horaires Adjust ouvre aussi le samedi 9h-12h")]
    [InlineData("adresse de l'EPN de Sully : 3 rue du Port", "EPN de Sully", "adresse Set 3 rue du Port")]
    [InlineData("le PIMMS de Blois a déménagé au 12 rue de la Paix, 41000 Blois", "PIMMS de Blois", "adresse Set 12 rue de la Paix, 41000 Blois")]
    [InlineData("la médiathèque de Gien s'appelle maintenant Médiathèque Colette", "médiathèque de Gien", "nom Set Médiathèque Colette")]
    [InlineData("change le mail de la mission locale de Vierzon par contact@ml-vierzon.fr", "mission locale de Vierzon", "courriels Set contact@ml-vierzon.fr")]
    [InlineData("ajoute le label Aidants Connect au PIMMS de Blois", "PIMMS de Blois", "dispositif_programmes_nationaux Add Aidants Connect")]
    [InlineData("changer les horaires de la médiathèque de Gien", "médiathèque de Gien", "horaires Ask ")]
    [InlineData("le numéro de la mission locale de Vierzon a changé", "mission locale de Vierzon", "telephone Ask ")]
    [InlineData("la médiathèque de Gien ferme définitivement", "médiathèque de Gien", " CloseForGood ")]
    [InlineData("la fiche du PIMMS de Blois est juste", "PIMMS de Blois", " Verified ")]
    [InlineData("ferme la médiathèque de Gien le lundi", "médiathèque de Gien", "horaires Adjust ferme le lundi")]
    [InlineData("le PIMMS de Blois est gratuit", "PIMMS de Blois", "* Set est gratuit")]
    [InlineData("la maison France services de Gien ferme le vendredi", "maison France services de Gien", "horaires Adjust ferme le vendredi")]
    [InlineData("la médiathèque de Gien est fermée du 20 décembre au 3 janvier", "médiathèque de Gien", "horaires Adjust est fermée du 20 décembre au 3 janvier")]
    public void ASentenceSaysWhichSheetAndWhatChanges(string said, string name, string wish)
    {
        var request = ChangeReader.Read(said, Words)!;
        Assert.Equal((name, wish), (request?.Target.Name, request is null ? null : string.Join(" | ", request.Wishes.Select(w => $"{w.Field} {w.Kind} {w.Text}"))));
    }

    [Theory]
    [InlineData("ferme pour travaux le PIMMS de Blois du 3 au 14 décembre")]
    [InlineData("le PIMMS de Blois ferme pour travaux du 3 au 14 décembre")]
    [InlineData("le PIMMS de Blois est fermé du 3 au 14 décembre pour travaux")]
    public void AReasonIsNoPartOfTheName(string said)
    {
        var request = ChangeReader.Read(said, Words)!;
        Assert.Equal(("PIMMS de Blois", "pour travaux"), (request.Target.Name, request.Why));
    }

    [Theory]
    [InlineData("France services de Gien : le téléphone est le 02 38 11 22 33 et le samedi c'est ouvert de 9h à 12h", "horaires Adjust et le samedi c'est ouvert de 9h à 12h")]
    [InlineData("le samedi c'est ouvert de 9h à 12h", "horaires Adjust le samedi c'est ouvert de 9h à 12h")]
    public void DaysBeforeTheVerbArePartOfTheHours(string said, string wish)
    {
        var last = ChangeReader.Read(said, Words)!.Wishes[^1];
        Assert.Equal(wish, $"{last.Field} {last.Kind} {last.Text}");
    }

    [Theory]
    [InlineData("son tel c'est le 02 38 00 00 00")]
    [InlineData("leurs horaires sont lundi 9h-12h")]
    public void APossessiveMeansTheSheetAtHand(string said) => Assert.Equal(new(null, null, true), ChangeReader.Read(said, Words)!.Target);

    [Theory]
    [InlineData("lundi au vendredi 9h-12h sauf mercredi", "non, le mardi", "lundi au vendredi 9h-12h sauf le mardi")]
    [InlineData("ferme le lundi", "non, le mardi", "ferme le mardi")]
    public void ACorrectedDayTakesThePlaceOfTheLastOneSaid(string text, string correction, string corrected) =>
        Assert.Equal(corrected, Correction.Of(correction, [new("horaires", WishKind.Adjust, text)], Words)!.Value[0].Text);

    [Theory]
    [InlineData("PIMMS de Blois : téléphone 02 54 00 00 00, mail contact@pimms.fr, horaires lundi au vendredi 9h-12h", "telephone courriels horaires")]
    [InlineData("le tel de la mission locale de Vierzon est le 02 48 71 00 00 et le site www.ml-vierzon.fr", "telephone site_web")]
    [InlineData("la médiathèque de Gien ferme le lundi et accueille les seniors", "horaires *")]
    public void SeveralChangesStandInOneMessage(string said, string fields) =>
        Assert.Equal(fields, string.Join(' ', ChangeReader.Read(said, Words)!.Wishes.Select(w => w.Field)));

    [Theory]
    [InlineData("je cherche un lieu ouvert le samedi à Gien")]
    [InlineData("la médiathèque de Gien")]
    [InlineData("les horaires de la médiathèque de Gien")]
    [InlineData("la médiathèque de Gien est ouverte le samedi ?")]
    [InlineData("le téléphone de la mission locale de Vierzon")]
    [InlineData("j'ai une dame qui n'a plus de téléphone")]
    [InlineData("mon téléphone est cassé, 0612345678")]
    [InlineData("la CAF à Gien")]
    [InlineData("un écrivain public près de Bourges")]
    [InlineData("le site de la CAF ne marche pas")]
    [InlineData("adresse de la mission locale de Vierzon")]
    [InlineData("aide pour mes impôts")]
    [InlineData("ouvert le samedi")]
    [InlineData("zones blanches du Loiret pour les impôts")]
    public void ASearchStaysASearch(string said) => Assert.True(ChangeReader.Read(said, Words) is null or { Sure: false, Target: { Name: null, Rank: null, IsThis: false } });

    [Theory]
    [InlineData("la 3 ferme le lundi", 3, false)]
    [InlineData("elle ferme le lundi", null, true)]
    [InlineData("cette fiche est à jour", null, true)]
    public void ASheetMayBeSaidByItsRankOrAsTheLastOne(string said, int? rank, bool isThis) =>
        Assert.Equal((rank, isThis), ChangeReader.Read(said, Words)!.Target is var t ? (t.Rank, t.IsThis) : default);

    [Fact]
    public void TheReasonIsKept() => Assert.Equal("il n'y a plus personne", ChangeReader.Read("la médiathèque de Gien ferme le lundi parce que il n'y a plus personne", Words)!.Why);
}
