using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Bot.Tests.Citizen;

public sealed class ResultsTests
{
    private static Talk Searched() => new Talk().Hear(Some.Need("droits-caf", Some.Vierzon));

    private static Understanding Asking(Detail detail) => Some.Meaning(DialogueAct.AskDetail) with { Detail = detail };

    [Fact]
    public void TheSecondIsTheSecondCard()
    {
        var talk = Searched();
        var second = talk.Cards.ElementAt(1);
        Assert.Equal([second], talk.Hear(Some.Meaning(DialogueAct.Choose) with { Ordinal = 2 }).Cards);
    }

    [Fact]
    public void ItsPhoneIsThatOfTheOnePicked()
    {
        var talk = Searched().Hear(Some.Meaning(DialogueAct.Choose) with { Ordinal = 2 });
        Assert.Equal(talk.Said<OneStructure>().Name, talk.Hear(Asking(Detail.Phone)).Said<TellPhone>().Name);
    }

    [Fact]
    public void ADetailThatCouldBeOfAnyIsOfTheNearestWithTheOthersOneButtonAway()
    {
        var talk = Searched().Hear(Asking(Detail.Phone));
        Assert.Equal("Lieu v1", talk.Said<TellPhone>().Name);
        Assert.Equal("Lieu v3", talk.Press(talk.Offered.Last()).Said<TellPhone>().Name);
    }

    [Fact]
    public void MoreShowsOnlyNewOnes()
    {
        var talk = Searched();
        var first = talk.Cards.ToList();
        Assert.Empty(talk.Hear(DialogueAct.More).Cards.Intersect(first));
    }

    [Fact]
    public void NoneOfTheseMeansAllThoseShownEvenAfterAWordAboutOne()
    {
        var talk = Searched();
        var shown = talk.Cards.ToList();
        Assert.Empty(talk.Hear(Asking(Detail.Phone) with { Ordinal = 2 }).Press("none").Cards.Intersect(shown));
    }

    [Fact]
    public void AFilterSearchesAgainAndIsSaidBack() =>
        Assert.True(Searched().Hear(new Understanding { Text = "…", Constraints = new() { Free = true } }).State.Inquiry.Wishes.Free);

    [Fact]
    public void AWishAloneIsAboutTheSearchThatGoesOn() =>
        Searched().Hear(new Understanding { Text = "ouvert samedi", OutOfScope = true, Constraints = new() { When = new() { Weekend = true } } }).Said<Found>();

    [Fact]
    public void AnotherNeedKeepsThePlaceAndThePersonsAge()
    {
        var talk = Searched().Hear(new Understanding { Text = "…", Constraints = new() { Age = 70 } }, Some.Need("bases-ordinateur"));
        Assert.Equal(("Vierzon", 70), (talk.Said<Found>().Place, talk.Said<Found>().Wishes.Age));
    }

    [Fact]
    public void AnErrorIsRecordedInThePersonsWords()
    {
        var talk = Searched().Press("report:v1").Hear(new Understanding { Text = "le numéro ne marche plus" });
        Assert.Equal([new Note.ErrorReport("v1", "le numéro ne marche plus")], talk.Notes.OfType<Note.ErrorReport>());
    }

    [Fact]
    public void ThanksEndWithASummaryOfTheOnePicked()
    {
        var talk = Searched().Hear(Some.Meaning(DialogueAct.Choose) with { Ordinal = 2 });
        Assert.Equal(talk.Said<OneStructure>().Name, talk.Hear(DialogueAct.Thank).Said<Summary>().Name);
    }

    [Fact]
    public void TheSameSearchTwiceIsNotTheSameAnswerTwice() => Searched().Hear(Some.Need("droits-caf", Some.Vierzon)).Said<SameAnswer>();

    [Fact]
    public void CloserThanTheNearestOffersOtherWays() => Assert.Contains("remote", Searched().Hear(DialogueAct.Closer).Offered);
}
