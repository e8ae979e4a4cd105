using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Bot.Tests.Citizen;

public sealed class RoadTests
{
    [Fact]
    public void NeedAndPlaceInOneMessageGiveCardsAtOnce() =>
        Assert.Equal(3, new Talk().Hear(Some.Need("droits-caf", Some.Vierzon)).Said<Found>().Cards.Length);

    [Fact]
    public void ANeedAloneIsAskedWhereOnly()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf"));
        Assert.Equal("droits-caf", talk.Said<AskPlace>().Need!.Id);
        Assert.NotEmpty(talk.Hear(Some.In(Some.Vierzon)).Cards);
    }

    [Fact]
    public void APlaceAloneIsKeptWhileTheNeedIsAsked()
    {
        var talk = new Talk().Hear(Some.In(Some.Vierzon));
        Assert.Equal("Vierzon", talk.Said<AskNeed>().Place);
        Assert.NotEmpty(talk.Hear(Some.Need("droits-caf")).Cards);
    }

    [Fact]
    public void ABranchIsNarrowedByItsChildren()
    {
        var talk = new Talk().Press("need:acces-aux-droits");
        Assert.Equal("need:acces-aux-droits.argent", talk.Offered.First());
        Assert.Equal("other", talk.Offered.Last());
    }

    [Fact]
    public void TwoLikelyNeedsAreAQuestion()
    {
        var talk = new Talk().Hear(Some.Ambiguous("droits-caf", "droits-impots"));
        Assert.Equal(["need:droits-caf", "need:droits-impots", "other"], talk.Offered);
        Assert.Equal("droits-impots", talk.Hear(Some.Meaning(DialogueAct.Choose) with { Ordinal = 2 }).Said<AskPlace>().Need!.Id);
    }

    [Fact]
    public void ANameSharedByTwoCommunesIsAQuestion()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf"), Some.In(Some.AmillyEast, Some.AmillyWest));
        Assert.Equal(["place:45004", "place:28006", "other"], talk.Offered);
        Assert.Equal("Amilly", talk.Press("place:28006").Said<Found>().Place);
    }

    [Fact]
    public void SeveralNeedsAreServedMostUrgentFirstAndTheOthersOffered()
    {
        var talk = new Talk().Hear(Some.Need("bases-ordinateur", "droits-caf") with { Places = [Some.Mention(Some.Vierzon)] });
        Assert.Equal("droits-caf", talk.Said<Found>().Need!.Id);
        Assert.Equal("bases-ordinateur", talk.Hear(DialogueAct.Affirm).Said<Found>().Need!.Id);
    }

    [Fact]
    public void EachNeedIsBoundToItsOwnPlace()
    {
        var blois = Some.Mention(Some.Blois);
        var vierzon = Some.Mention(Some.Vierzon);
        var said = new Understanding { Requests = [Some.Wanting("droits-caf") with { Place = blois }, Some.Wanting("ecrivain-public") with { Place = vierzon }], Places = [blois, vierzon] };
        var talk = new Talk().Hear(said);
        Assert.Equal(("Blois", "Vierzon"), (talk.Said<Found>().Place, talk.Hear(DialogueAct.Affirm).Said<Found>().Place));
    }

    [Fact]
    public void APlaceOutsideTheRegionIsServedWithOurNearestAndTheNationalMap()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf", Some.Lyon));
        Assert.Equal("Lyon", talk.Said<OutsideRegion>().Place);
        Assert.NotEmpty(talk.Cards);
    }

    [Fact]
    public void OutOfScopeIsSaidKindlyWithThreeChoices() =>
        Assert.Equal(4, new Talk().Hear(new Understanding { Text = "la météo", OutOfScope = true }).Said<OutOfScope>().Offers.Length);

    [Fact]
    public void AProfessionalNeedIsAnsweredByTheHub() =>
        Assert.Equal("formation-mediateurs", new Talk().Hear(Some.Need("formation-mediateurs")).Said<ForProfessionals>().Topic);

    [Fact]
    public void VouchersAreNeverPromisedAndFreeHelpFollows()
    {
        var talk = new Talk().Hear(Some.Need("pass-numerique", Some.Vierzon));
        talk.Said<AskVoucher>();
        Assert.NotEmpty(talk.Hear(DialogueAct.DontKnow).Said<Found>().Matches);
        talk.Said<VoucherAnswer>();
    }
}
