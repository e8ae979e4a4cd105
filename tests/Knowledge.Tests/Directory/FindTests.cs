using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory;

public class FindTests
{
    [Fact]
    public void TheNearestComesFirst() =>
        Assert.Equal(["b", "c", "a"], Some.Find(Some.Query(), Some.Structure("a", 9), Some.Structure("b", 1), Some.Structure("c", 5)).Ids());

    [Fact]
    public void TiesBreakById() => Assert.Equal(["a", "b"], Some.Find(Some.Query(), Some.Structure("b", 1), Some.Structure("a", 1)).Ids());

    [Fact]
    public void APlaceThatReceivesNobodyIsNeverShown() =>
        Assert.Empty(Some.Find(Some.Query(), Some.Structure("a") with { Access = Access.NoPublic }).Matches);

    [Fact]
    public void APlaceForSeniorsIsNotForAYoungPerson() =>
        Assert.Equal(["b"], Some.Find(Some.Query(new() { Age = 17 }), Some.Structure("a") with { Publics = Publics.Seniors }, Some.Structure("b", 9)).Ids());

    [Fact]
    public void APlaceForYoungPeopleFitsUnderTwentySix()
    {
        var match = Assert.Single(Some.Find(Some.Query(new() { Age = 25 }), Some.Structure("a") with { Publics = Publics.Young }).Matches);
        Assert.Contains(new(ReasonKind.Public, "Jeunes"), match.Reasons);
    }

    [Fact]
    public void WhoSaysNothingOfAgeIsNotRefused() =>
        Assert.Equal(["a"], Some.Find(Some.Query(), Some.Structure("a") with { Publics = Publics.Seniors }).Ids());

    [Fact]
    public void TheKindOfPlaceAnswersWhereTheServiceIsNotDeclared()
    {
        var place = Some.Structure("a") with { Services = Services.None, Types = TypologySet.Of([Typology.RFS]) };
        var answer = Some.Find(Some.Query(), place);
        Assert.Contains(new(DoubtKind.ServiceInferred), answer.Matches[0].Doubts);
        Assert.Contains(new(ReasonKind.Type, "RFS"), answer.Matches[0].Reasons);
        Assert.Equal([Widening.Service], answer.Widened.AsEnumerable());
    }

    [Fact]
    public void AWishThatNobodyInReachMeetsIsDroppedAndSaid()
    {
        var answer = Some.Find(Some.Query(new() { Free = true, Care = Care.Deafness }), Some.Structure("a", 5), Some.Structure("b", 90) with { Care = Care.Deafness });
        Assert.Equal(["a"], answer.Ids()[..1]);
        Assert.Equal([Widening.Care], answer.Widened.AsEnumerable());
    }

    [Fact]
    public void AnHourIsAWishThatGoesFirst()
    {
        var saturday = new When { Day = IsoDayOfWeek.Saturday };
        var answer = Some.Find(Some.Query(new() { When = saturday, Free = true }), Some.Structure("closed", 1), Some.Structure("priceless", 2) with { Fees = Fees.Unknown, Hours = "Sa 09:00-12:00" });
        Assert.Equal(["closed"], answer.Ids());
        Assert.Equal([Widening.When], answer.Widened.AsEnumerable());
    }

    [Fact]
    public void OpenWhenAskedIsAReason()
    {
        var answer = Some.Find(Some.Query(new() { When = new() { Day = IsoDayOfWeek.Tuesday } }), Some.Structure("a"));
        Assert.Contains(new(ReasonKind.OpenThen), answer.Matches[0].Reasons);
    }

    [Fact]
    public void TooFarIsStillBetterThanNothing() =>
        Assert.Equal([Widening.Distance], Some.Find(Some.Query(new() { MaxKilometres = 10 }), Some.Structure("a", 25)).Widened.AsEnumerable());

    [Fact]
    public void APhoneCallKnowsNoDistance()
    {
        var far = Some.Structure("far", 60) with { Phone = "+33248550060" };
        Assert.Equal(["far"], Some.Find(Some.Query(new() { Contact = Access.Phone }), Some.Structure("near", 1), far).Ids());
    }

    [Fact]
    public void ADepartementKeepsToItsCommunes()
    {
        var bourges = Some.Vierzon with { Code = "18033", Name = "Bourges" };
        var cher = Some.InVierzon with { Territory = new("dep:18", TerritoryKind.Departement, "Cher", ["18033"]) };
        Assert.Equal(["far"], Some.Find(Some.Query() with { From = cher }, Some.Structure("near"), Some.Structure("far", 40) with { Commune = bourges }).Ids());
    }

    [Theory]
    [InlineData("Accepte le Pass numérique", true)]
    [InlineData("Accepte le pass numérique : il peut être utilisé ici", true)]
    [InlineData("Aptic", true)]
    [InlineData("N'accepte plus le Pass numérique", false)]
    [InlineData("QPV", false)]
    public void OnlyThoseThatSayTheyTakeVouchersAreGivenToWhoeverHasOne(string label, bool given)
    {
        var answer = Some.Find(Some.Query() with { TakesVouchers = true }, Some.Structure("silent"), Some.Structure("a", 9) with { OtherLabels = [label] });
        Assert.Equal(given ? ["a"] : [], answer.Ids());
    }

    [Fact]
    public void OneOfTheLabelsAskedIsEnough()
    {
        var labelled = Some.Structure("a", 9) with { Labels = TrainingLabels.Duplex };
        var query = Some.Query() with { Labels = TrainingLabels.Duplex | TrainingLabels.Ordi3 };
        Assert.Equal(["a"], Some.Find(query, Some.Structure("none"), Some.Structure("other") with { Labels = TrainingLabels.Arnia }, labelled).Ids());
    }

    [Fact]
    public void OneOfTheProgrammesAskedIsEnough()
    {
        var query = Some.Query() with { Programmes = NationalProgrammes.AidantsConnect | NationalProgrammes.Pix };
        Assert.Equal(["a"], Some.Find(query, Some.Structure("none"), Some.Structure("a", 9) with { Programmes = NationalProgrammes.Pix }).Ids());
    }

    [Fact]
    public void APreferenceIsWorthAKilometre()
    {
        var need = Some.Procedures with { Prefers = Some.Procedures.Prefers with { Programmes = NationalProgrammes.FranceServices } };
        var preferred = Some.Structure("preferred", 1.9) with { Programmes = NationalProgrammes.FranceServices };
        Assert.Equal(["preferred"], Some.Find(Some.Query() with { Need = need, Count = 1 }, Some.Structure("near", 1), preferred).Ids());
    }

    [Fact]
    public void WhoAsksForTheNearestAloneGetsTheNearest()
    {
        var doubtful = Some.Structure("nearest", 1) with { Doubts = SheetDoubts.ToVerify };
        Assert.Equal(["nearest"], Some.Find(Some.Query() with { Count = 1, ByDistance = true }, Some.Structure("surer", 1.5), doubtful).Ids());
    }

    [Fact]
    public void OnlyTheTrulyNearestIsCalledSo()
    {
        var far = Some.Structure("shown", 1.5);
        var doubtful = Some.Structure("nearest", 1) with { Doubts = SheetDoubts.ToVerify };
        Assert.DoesNotContain(new(ReasonKind.Nearest), Some.Find(Some.Query() with { Count = 1 }, far, doubtful).Matches[0].Reasons);
    }

    [Fact]
    public void WhatWasShownIsNotShownAgain() =>
        Assert.Equal(["b"], Some.Find(Some.Query() with { Excluded = ["a"] }, Some.Structure("a"), Some.Structure("b", 9)).Ids());

    [Theory, InlineData(3, false), InlineData(4, true)]
    public void MoreIsSaidWhenThereIsMore(int count, bool more) =>
        Assert.Equal(more, Some.Find(Some.Query(), [.. Enumerable.Range(0, count).Select(i => Some.Structure($"{i}", i))]).More);

    [Fact]
    public void AnOldSheetIsDoubtedWithItsYear() =>
        Assert.Contains(new(DoubtKind.OldSheet, "2020"), Some.Find(Some.Query(), Some.Structure("a") with { Updated = new(2020, 6, 1) }).Matches[0].Doubts);

    [Fact]
    public void WhatTheSheetDoesNotSayIsADoubt()
    {
        var silent = Some.Structure("a") with { Hours = null, Fees = Fees.Unknown, Address = "", Doubts = SheetDoubts.PositionIsCommune };
        var kinds = Some.Find(Some.Query(), silent).Matches[0].Doubts.Select(d => d.Kind);
        Assert.Equal([DoubtKind.AddressUnsure, DoubtKind.DistanceApproximate, DoubtKind.HoursUnknown, DoubtKind.PriceUnknown], kinds);
    }

    [Fact]
    public void TheOpeningIsThatOfTheQuestionsTime() =>
        Assert.Equal(new LocalDateTime(2026, 11, 23, 17, 0), Some.Find(Some.Query(), Some.Structure("a")).Matches[0].Opening!.Until);
}
