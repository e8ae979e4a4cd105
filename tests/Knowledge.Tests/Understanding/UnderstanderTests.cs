using FsCheck.Xunit;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

public sealed class UnderstanderTests
{
    [Theory]
    [InlineData("jarrive pas a fer ma déclaration caf")]
    [InlineData("J’ARRIVE PAS À FAIRE MA DÉCLARATION CAF")]
    [InlineData("bjr svp aide pr ma dem de rsa")]
    public void SpellingAndRegisterDoNotHideTheNeed(string text) => Assert.Equal("droits-caf", Trained.Of(text).Requests[0].Best.Id);

    [Theory]
    [InlineData("je suis Jean Dupont, c'est pour ma retraite", "Dupont")]
    [InlineData("mon nom est dupont", "dupont")]
    [InlineData("je m'appelle Marie Le Gall et j'habite Gien", "Gall")]
    [InlineData("M. Dupont veut refaire sa carte vitale", "Dupont")]
    [InlineData("j'ai Mme Martin en face de moi", "Martin")]
    [InlineData("my name is John Smith", "Smith")]
    [InlineData("je m'appelle Sophie Durand", "Durand")]
    [InlineData("je suis Sophie Durand de Gien", "Durand")]
    [InlineData("Mme Le Gall a perdu sa carte", "Gall")]
    public void APersonsNameIsCovered(string text, string name) => Assert.DoesNotContain(name, Trained.Of(text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("je suis Perdu")]
    [InlineData("je suis Sourd")]
    [InlineData("je suis à Bourges")]
    [InlineData("je suis Joué Lès Tours")]
    [InlineData("bonjour Madame, Vierzon pour la CAF")]
    [InlineData("JE SUIS PERDUE AVEC LES IMPOTS")]
    [InlineData("je suis Assistante Sociale au CCAS")]
    public void WhatIsNoNameStays(string text) => Assert.Equal(text, Trained.Of(text).Text);

    [Theory]
    [InlineData("je cherche pas un emploi je veux apprendre word", "bureautique")]
    [InlineData("comprendre chatgpt", "culture-numerique")]
    [InlineData("protéger mes données personnelles", "securite-numerique")]
    public void ANeedBesideWhatLooksLikeSomethingElseIsHeard(string text, string need) => Assert.Equal(need, Trained.Of(text).Requests[0].Best.Id);

    [Fact]
    public void AWordForAStructureAloneIsTheStructure() => Assert.Equal("mairie", Trained.Of("et la mairie ?").StructureName);

    [Fact]
    public void EnglishWishesAreRead() => Assert.Equal(
        (80, true, Care.Mobility, NodaTime.IsoDayOfWeek.Saturday),
        Trained.Of("my mother is 80, free, on saturday, wheelchair").Constraints is var c ? (c.Age, c.Free, c.Care, c.When?.Day) : default);

    [Fact]
    public void TwoNeedsKeepTheirOwnPlaces()
    {
        var requests = Trained.Of("la CAF à Blois et un écrivain public à Vendôme").Requests;
        Assert.Equal(["droits-caf", "ecrivain-public"], requests.Select(r => r.Best.Id));
        Assert.Equal(["Blois", "Vendôme"], requests.Select(r => r.Place?.Best.Name));
    }

    [Fact]
    public void ARefusedNeedIsNotTheNeed() => Assert.Equal("droits-impots", Trained.Of("pas la CAF, les impôts").Requests[0].Best.Id);

    [Fact]
    public void AMentionIsNoNeed() => Assert.Empty(Trained.Of("ma sœur travaille à la CAF").Requests);

    [Fact]
    public void AStructureCalledByNameIsLookedUp() => Assert.Equal("pimms blois", Trained.Of("le PIMMS de Blois").StructureName);

    [Fact]
    public void AVillageCalledAideIsAPlaceWhenThePlaceWasAsked() => Assert.Equal(DialogueAct.Inform, Trained.Of("Contres", Expectation.Place).Act);

    [Fact]
    public void ANumberPicksAmongWhatIsShown()
    {
        var said = Trained.Understander.Understand("le 2", new(Expectation.Results) { Shown = ["Mairie", "PIMMS", "CCAS"] });
        Assert.Equal((DialogueAct.Choose, 2), (said.Act, said.Ordinal));
    }

    [Fact]
    public void TheWordsOfAChoiceChooseIt()
    {
        var said = Trained.Understander.Understand("apprendre", new(Expectation.Need) { Choices = ["Démarches et droits", "Apprendre"] });
        Assert.Equal((DialogueAct.Choose, 2), (said.Act, said.Ordinal));
    }

    [Fact]
    public void ANumberIsAnAgeWhenTheAgeWasAsked() => Assert.Equal(65, Trained.Of("soixante-cinq", Expectation.Age).Constraints.Age);

    [Fact]
    public void PersonalDataIsCoveredAndTheNeedStillServed()
    {
        var said = Trained.Of("mon numéro est le 06 12 34 56 78, j'ai besoin d'aide pour ma carte grise");
        Assert.Equal("droits-titres", said.Requests[0].Best.Id);
        Assert.DoesNotContain("06 12", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainNamesEveryStep()
    {
        var trace = Trained.Understander.Understand("imprimer à Blois samedi", Context.None with { Explain = true }).Trace;
        Assert.Contains(trace, t => t.Step == "needs" && t.Finding.Contains("acces-libre", StringComparison.Ordinal));
        Assert.Contains(trace, t => t.Step == "when" && t.Finding != "—");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0007")]
    [InlineData("🙂🙂🙂")]
    [InlineData("????")]
    public void TextWithoutWordsIsNoError(string text) => Assert.Empty(Trained.Of(text).Requests);

    [Fact]
    public void AVeryLongMessageIsRead() => Assert.NotNull(Trained.Of(string.Concat(Enumerable.Repeat("bonjour la caf ", 2000))));

    [Property(MaxTest = 200)]
    public bool AnyTextWhateverGivesAnAnswer(string? text) => Trained.Of(text ?? "").Requests.Length >= 0;
}
