using System.Text;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Tests.Directory;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class RowTests
{
    private const string Older =
        "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,cle_ban,typologie,telephone,courriel,site_web,horaires,"
        + "presentation_resume,presentation_detail,source,structure_parente,date_maj,services,publics_accueillis,conditions_acces,labels_nationaux,labels_autres,"
        + "modalites_accompagnement,accessibilite,prise_rdv\n"
        + "x,43493312300029,Cyberlieu,Vierzon,18100,18279,1 rue de la Gare,,47.22,2.07,18279_1,TIERS_LIEUX;ASSO,02 48 55 00 60,a@b.fr;c@d.fr,https://x.fr,,,,Hubik,,2022-06-02,"
        + "\"Prendre en main un ordinateur;Accéder à du matériel;Soutenir la parentalité et l’éducation avec le numérique\",Seniors (+ 65 ans);Surdité,"
        + "\"Gratuit : Je peux accéder gratuitement au lieu;Accepte le Pass numérique : Il est possible d'utiliser un Pass numérique\",CNFS;APTIC;Fabriques de Territoire,QPV,"
        + "Seul : j'ai accès à du matériel;Dans un atelier : j'apprends collectivement,,\n";

    [Fact]
    public async Task TheFifteenOlderServicesBecomeTheNine()
    {
        var structure = (await ReadAsync(Older)).Structure!;
        Assert.Equal(Services.EverydaySkills | Services.InternetAccess | Services.Parenting, structure.Services);
        Assert.Equal((Publics.Seniors, Care.Deafness, Fees.Free), (structure.Publics, structure.Care, structure.Fees));
        Assert.Equal((Ways.OnOnesOwn | Ways.Workshop, NationalProgrammes.ConseillersNumeriques), (structure.Ways, structure.Programmes));
        Assert.Equal((TrainingLabels.FabriquesDeTerritoire, 2), (structure.Labels, structure.Emails.Length));
    }

    [Fact]
    public async Task WhatHasNoNewNameIsKeptAndReported()
    {
        var sheet = await ReadAsync(Older);
        Assert.Equal(["QPV", "Accepte le Pass numérique", "APTIC"], sheet.Structure!.OtherLabels.AsEnumerable());
        Assert.Equal(2, sheet.Remarks.Count(r => r.Kind == RemarkKind.MappedValue));
    }

    [Theory]
    [InlineData("Ce lieu n’accueille pas de public", Access.NoPublic)]
    [InlineData("Ce lieu n'accueille pas\u00A0de public", Access.NoPublic)]
    [InlineData("Te\u0301le\u0301phoner", Access.Phone)]
    public void SpellingsAreForgiven(string written, Access access) => Assert.Equal(access, StandardNames.Access.Read(written));

    [Theory, InlineData("Étapes numériques (La Poste)"), InlineData("Étapes numériques(La Poste)")]
    public void BothSpellingsOfEtapesNumeriquesAreRead(string written) =>
        Assert.Equal("Étapes numériques (La Poste)", StandardNames.Labels.Name(StandardNames.Labels.Read(written)!.Value));

    [Fact]
    public async Task AValueThatNoListKnowsIsReported()
    {
        var sheet = await ReadAsync(V1(("services", "Aide aux démarches administratives|Réparer des vélos"), ("modalites_acces", "Se présenter")));
        Assert.Contains(new(RemarkKind.UnknownValue, "services: Réparer des vélos"), sheet.Remarks);
    }

    [Fact]
    public async Task APlaceWithoutServicesReceivesNobody() =>
        Assert.Equal(Access.NoPublic, (await ReadAsync(V1(("services", "")))).Structure!.Access);

    [Fact]
    public async Task ACellTooManyIsRefused()
    {
        var sheet = await ReadAsync(V1(("nom", "a\",\"b")));
        Assert.Null(sheet.Structure);
        Assert.Contains(sheet.Remarks, r => r.Kind == RemarkKind.ShiftedCells);
    }

    [Theory]
    [InlineData("02 48 55 00 60", "+33248550060")]
    [InlineData("+33 2 37 31 32 33", "+33237313233")]
    [InlineData("237641660", "+33237641660")]
    [InlineData("02 48 55 00 60 / 02 48 55 00 61", "+33248550060")]
    [InlineData("3949", null)]
    [InlineData("-", null)]
    public void PhonesAreReadAsPeopleWriteThem(string written, string? phone) => Assert.Equal(phone, Phones.Read(written, new()));

    [Fact]
    public async Task CoordinatesFarFromTheCommuneAreNotBelieved()
    {
        var structure = (await ReadAsync(V1(("latitude", "48.8"), ("longitude", "2.3")))).Structure!;
        Assert.Equal(Some.Vierzon.Centre, structure.Position);
        Assert.True(structure.Doubts.HasFlag(SheetDoubts.PositionIsCommune));
    }

    [Theory, InlineData(","), InlineData(";"), InlineData("\t")]
    public async Task TheSeparatorIsThatOfTheHeader(string separator) =>
        Assert.NotNull((await ReadAsync(V1(("nom", "Les Lilas"))[..].Replace("\",\"", $"\"{separator}\"", StringComparison.Ordinal))).Structure);

    private static string V1(params (string Column, string Cell)[] cells)
    {
        var row = StandardRow.Of(Some.Structure("a")).ToArray();
        foreach (var (column, cell) in cells) row[StandardNames.Columns.IndexOf(column)] = cell;
        return $"\"{string.Join("\",\"", StandardNames.Columns)}\"\n\"{string.Join("\",\"", row)}\"\n";
    }

    private static async Task<Sheet> ReadAsync(string file)
    {
        await foreach (var (_, sheet) in SheetFile.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(file)), null, TemporaryStore.Reference, default))
            return sheet;
        throw new InvalidOperationException("The file has no row.");
    }
}
