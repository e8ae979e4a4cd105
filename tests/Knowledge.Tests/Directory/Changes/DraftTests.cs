using System.Collections.Immutable;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class DraftTests
{
    private static readonly KeptSheet Sheet = Office.Sheet(Some.Structure("a"));

    [Fact]
    public void AChangeIsToldInTheWordsOfTheStandard() =>
        Assert.Contains(new FieldChange("horaires", "Mo-Fr 09:00-17:00", "Tu-Fr 09:00-17:00"), Changes(("horaires", "Tu-Fr 09:00-17:00")));

    [Fact]
    public void AChangedSheetIsOfToday() => Assert.Contains(new FieldChange("date_maj", "2026-06-01", "2026-11-23"), Changes(("nom", "Autre nom")));

    [Fact]
    public void WhatASheetSaysAlreadyIsNoChange() => Assert.IsType<DraftResult.Unchanged>(Of(("telephone", ""), ("nom", "Structure a")));

    [Fact]
    public void APhoneAsPeopleWriteItIsKeptInE164() => Assert.Contains(new FieldChange("telephone", "", "+33248550060"), Changes(("telephone", "02 48 55 00 60")));

    [Fact]
    public void ValuesOfClosedListsAreMappedToTheirSpelling() =>
        Assert.Contains(new FieldChange("frais_a_charge", "Gratuit", "Gratuit sous condition"), Changes(("frais_a_charge", "gratuit sous condition")));

    [Theory]
    [InlineData("telephone", "12", FaultKind.NotAPhone)]
    [InlineData("telephone", "appelez-nous", FaultKind.NotAPhone)]
    [InlineData("telephone", "02 48 55 00 60 ou 02 48 55 00 61", FaultKind.SeveralPhones)]
    [InlineData("site_web", "javascript:alert(1)", FaultKind.NotALink)]
    [InlineData("site_web", "https://caf.fr@elsewhere.net", FaultKind.NotALink)]
    [InlineData("prise_rdv", "demain", FaultKind.NotALink)]
    [InlineData("courriels", "accueil@", FaultKind.NotAnEmail)]
    [InlineData("courriels", "a@b.fr|accueil", FaultKind.NotAnEmail)]
    [InlineData("horaires", "Mo-Fr 61:00-12:00", FaultKind.NotHours)]
    [InlineData("horaires", "le matin", FaultKind.NotHours)]
    [InlineData("services", "Aide aux démarches administratives|Coiffure", FaultKind.UnknownValue)]
    [InlineData("typologie", "XYZ", FaultKind.UnknownValue)]
    [InlineData("commune", "Atlantide", FaultKind.NotACommune)]
    [InlineData("code_insee", "99999", FaultKind.NotACommune)]
    [InlineData("code_postal", "1810", FaultKind.NotACommune)]
    [InlineData("latitude", "52.1", FaultKind.NotThere)]
    [InlineData("date_maj", "2027-01-01", FaultKind.NotADay)]
    [InlineData("pivot", "12", FaultKind.Unreadable)]
    [InlineData("nom", "", FaultKind.Required)]
    [InlineData("id", "b", FaultKind.NoSuchField)]
    [InlineData("fermeture", "2026-11-23", FaultKind.NoSuchField)]
    [InlineData("couleur", "bleu", FaultKind.NoSuchField)]
    public void AValueThatCannotStandIsRefusedWithItsField(string field, string cell, FaultKind kind)
    {
        var fault = Assert.Single(Office.Faults(Of((field, cell))));
        Assert.Equal((field, kind), (fault.Field, fault.Kind));
    }

    [Fact]
    public void EveryFaultIsToldAtOnce() =>
        Assert.Equal(["courriels", "horaires"], Office.Faults(Of(("courriels", "non"), ("horaires", "non"))).Select(f => f.Field));

    [Fact]
    public void ASummaryIsNeverCutInSilence() => Assert.Equal(FaultKind.TooLong, Office.Faults(Of(("presentation_resume", new string('a', 281))))[0].Kind);

    [Fact]
    public void AnotherStreetTakesTheOldPositionAway() => Assert.Contains(Changes(("adresse", "3 place du Marché")), c => c is { Field: "latitude", After: "" });

    [Fact]
    public void AnotherNumberKeepsThePosition() => Assert.DoesNotContain(Changes(("adresse", "3 bis rue de la Gare")), c => c.Field == "latitude");

    [Fact]
    public void AStreetThatIsGivenIsNoLongerUnsure()
    {
        var unsure = Office.Sheet(Some.Structure("a") with { Address = "", Doubts = SheetDoubts.AddressUnsure });
        var ready = Assert.IsType<DraftResult.Ready>(Draft.Change(unsure, Office.Wish(("adresse", "1 rue Haute")), Office.Today, TemporaryStore.Reference));
        Assert.Contains(new("autres_formations_labels", "Adresse à vérifier", ""), ready.Sheets[0].Changes);
    }

    [Fact]
    public void ANewSheetNeedsANameAndACommune() =>
        Assert.Equal(["nom", "commune"], Office.Faults(Draft.Create("new", Office.Wish(), Office.Today, TemporaryStore.Reference)).Select(f => f.Field));

    [Fact]
    public void AVerifiedSheetIsNoLongerToVerify()
    {
        var ready = Assert.IsType<DraftResult.Ready>(Draft.Verified(Office.Sheet(Some.Structure("a") with { Doubts = SheetDoubts.ToVerify }), Office.Today));
        Assert.Equal(["date_maj", "autres_formations_labels"], ready.Sheets[0].Changes.Select(c => c.Field));
    }

    [Theory]
    [InlineData("aidants connect", "dispositif_programmes_nationaux", "Aidants Connect")]
    [InlineData("ordi 3.0", "formations_labels", "ORDI 3.0")]
    [InlineData("Infolab", "autres_formations_labels", "Infolab")]
    public void ALabelGoesWhereTheStandardKnowsIt(string label, string column, string cell)
    {
        var ready = Assert.IsType<DraftResult.Ready>(Labelling.Attach(Sheet, label, Office.Today, TemporaryStore.Reference));
        Assert.Contains(new FieldChange(column, "", cell), ready.Sheets[0].Changes);
    }

    private static DraftResult Of(params (string, string)[] wishes) => Draft.Change(Sheet, Office.Wish(wishes), Office.Today, TemporaryStore.Reference);

    private static ImmutableArray<FieldChange> Changes(params (string, string)[] wishes) => Assert.IsType<DraftResult.Ready>(Of(wishes)).Sheets[0].Changes;
}
