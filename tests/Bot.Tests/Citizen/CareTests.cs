using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Bot.Tests.Citizen;

public sealed class CareTests
{
    [Fact]
    public void DangerComesBeforeAnythingElseAndYesTakesTheNeedUp()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf", Some.Vierzon) with { Distress = DistressKind.Suicide });
        Assert.IsType<Emergency>(talk.Acts[0]);
        Assert.Empty(talk.Cards);
        Assert.NotEmpty(talk.Hear(DialogueAct.Affirm).Cards);
    }

    [Fact]
    public void AWordAfterTheNumbersIsMetWithPresenceAndNotWithAMenu()
    {
        var talk = new Talk().Hear(new Understanding { Text = "…", Distress = DistressKind.Suicide }).Hear(DialogueAct.Affirm);
        Assert.Equal(DistressKind.Suicide, talk.Said<Presence>().Kind);
        Assert.Empty(talk.Offered);
    }

    [Fact]
    public void AChildInDangerIsOfferedNoSearch() =>
        Assert.Single(new Talk().Hear(Some.Need("insertion-jeunes") with { Distress = DistressKind.Violence, Minor = true }).Acts);

    [Fact]
    public void AFeelingAndANeedGetWarmWordsAndTheNeed()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf", Some.Vierzon) with { Feeling = Feeling.Fatigue });
        Assert.Equal(Feeling.Fatigue, talk.Said<Warmth>().Feeling);
        Assert.NotEmpty(talk.Cards);
    }

    [Fact]
    public void TheSameWarmWordsAreNotSaidTwice()
    {
        var tired = Some.Need("droits-caf", Some.Vierzon) with { Feeling = Feeling.Fatigue };
        Assert.Empty(new Talk().Hear(tired, Some.In(Some.Blois) with { Feeling = Feeling.Fatigue }).Acts.OfType<Warmth>());
    }

    [Fact]
    public void PersonalDataIsCautionedAndTheNeedStillServed()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf", Some.Vierzon) with { Masked = PersonalData.Nir });
        Assert.False(talk.Said<PersonalDataCaution>().Secret);
        Assert.NotEmpty(talk.Cards);
    }

    [Fact]
    public void FrustrationClimbsFromAnotherWayToOnlyAPerson()
    {
        var talk = new Talk().Hear(Some.In(Some.Vierzon)).Hear(DialogueAct.Frustration);
        talk.Said<AnotherWay>();
        Assert.False(talk.Hear(DialogueAct.Frustration).Said<HumanContact>().Only);
        Assert.True(talk.Hear(DialogueAct.Frustration).Said<HumanContact>().Only);
    }

    [Fact]
    public void AHumanIsOneWordAway() =>
        Assert.NotNull(new Talk().Hear(Some.Need("droits-caf", Some.Vierzon)).Hear(DialogueAct.Human).Said<HumanContact>().Phone);

    [Fact]
    public void AYoungPersonWhoSaysTuIsToldTu() =>
        Assert.True(new Talk().Hear(new Understanding { SaysTu = true, Constraints = new() { Age = 17 } }).Acts[0].Tu);

    [Fact]
    public void AnAdultWhoSaysTuIsToldVous() => Assert.False(new Talk().Hear(Some.Need("droits-caf") with { SaysTu = true }).Acts[0].Tu);

    [Fact]
    public void APhotoHasASensibleAnswer() =>
        new Talk().Take(new Heard(new() { Act = DialogueAct.Silence }, Some.Monday) { HasFile = true }).Said<FileUnread>();
}
