using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Bot.Tests.Citizen;

public sealed class RepairTests
{
    private static Talk Searched() => new Talk().Hear(Some.Need("droits-caf", Some.Vierzon));

    [Fact]
    public void ACorrectedPlaceKeepsTheNeed()
    {
        var talk = Searched().Hear(Some.In(Some.Blois) with { Act = DialogueAct.Correct });
        Assert.Equal(("droits-caf", "Blois"), (talk.Said<Found>().Need!.Id, talk.Said<Found>().Place));
    }

    [Fact]
    public void ACorrectedNeedKeepsThePlaceAndIsNotQueued()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf"), Some.Need("droits-impots", Some.Blois) with { Act = DialogueAct.Correct });
        Assert.Equal("droits-impots", talk.Said<Found>().Need!.Id);
        Assert.Empty(talk.State.Inquiry.Queue);
    }

    [Fact]
    public void BackUndoesOneStep() =>
        Assert.Equal("Vierzon", Searched().Hear(Some.In(Some.Blois)).Hear(DialogueAct.Back).Said<Found>().Place);

    [Fact]
    public void BackAtTheBeginningSaysSo() => new Talk().Hear(DialogueAct.Back).Said<NothingToUndo>();

    [Fact]
    public void RestartForgetsNeedAndPlace() => Assert.Null(Searched().Hear(DialogueAct.Restart).State.Inquiry.Place);

    [Fact]
    public void ACancelledQuestionIsForgotten()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf")).Hear(DialogueAct.Cancel);
        Assert.Null(talk.State.Inquiry.Need);
        talk.Said<Cancelled>();
    }

    [Fact]
    public void RepeatSaysTheLastRepliesAgainAndChangesNothing()
    {
        var talk = Searched();
        var before = talk.State.Inquiry;
        Assert.True(talk.Hear(DialogueAct.Repeat).SaidAgain);
        Assert.Equal(before, talk.State.Inquiry);
    }

    [Fact]
    public void ForgetErasesEverything()
    {
        var talk = Searched().Hear(DialogueAct.Forget);
        Assert.Contains(new Note.Forget(), talk.Notes);
        Assert.Empty(talk.State.Past);
    }

    [Fact]
    public void NotUnderstoodClimbsToChoicesThenAPerson()
    {
        var unread = new Understanding { Text = "zrgt" };
        Assert.Equal(1, new Talk().Hear(unread).Said<NotUnderstood>().Times);
        Assert.NotEmpty(new Talk().Hear(unread, unread).Said<NotUnderstood>().Offers);
        new Talk().Hear(unread, unread, unread).Said<HumanContact>();
    }

    [Fact]
    public void APlaceAskedTwiceOffersTownsAndAPerson()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf")).Hear(DialogueAct.DontKnow);
        Assert.Equal(2, talk.Said<AskPlace>().Times);
        Assert.Contains("human", talk.Offered);
    }

    [Fact]
    public void ADigressionComesBackToTheQuestion()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf"), new Understanding { Act = DialogueAct.BotQuestion, BotTopic = BotTopic.Robot });
        talk.Said<AboutBot>();
        Assert.Equal("droits-caf", talk.Said<AskPlace>().Need!.Id);
    }

    [Fact]
    public void NotThatAsksWhatWasWrongAndKeepsTheRest()
    {
        var talk = Searched().Hear(DialogueAct.WrongNeed);
        Assert.Equal("Vierzon", talk.Said<WhatIsWrong>().Place);
        Assert.Equal("Vierzon", talk.Press("need:droits-impots").Said<Found>().Place);
    }

    [Fact]
    public void AnUnknownButtonIsNotACrash() => new Talk().Press("launch:missiles").Said<NotUnderstood>();

    [Fact]
    public void AfterThreeDaysHelloOffersToGoOn()
    {
        var talk = Searched();
        talk.Take(new Heard(Some.Meaning(DialogueAct.Greet), Some.Monday.PlusDays(3)) { Since = NodaTime.Duration.FromDays(3) });
        Assert.Equal("droits-caf", talk.Said<WelcomeBack>().Need!.Id);
        Assert.Equal(3, talk.Hear(DialogueAct.Affirm).Cards.Count());
    }

    [Fact]
    public void NoneOfTheseExcludesThemForTheConversation()
    {
        var talk = Searched();
        var refused = talk.Cards.ToList();
        Assert.Empty(talk.Hear(DialogueAct.NoneOfThese).Cards.Intersect(refused));
        Assert.Empty(talk.Hear(Some.Need("droits-impots")).Cards.Intersect(refused));
    }
}
