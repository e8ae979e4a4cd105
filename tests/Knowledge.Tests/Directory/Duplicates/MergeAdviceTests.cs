using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

public class MergeAdviceTests
{
    private static readonly Structure Old = Some.Structure("a") with { Updated = new(2020, 1, 1) }, Fresh = Some.Structure("b") with { Updated = new(2026, 1, 1), Name = "Structure a" };

    [Fact]
    public void TheFresherSheetStays()
    {
        Assert.Equal("b", MergeAdvice.Of(Old, Fresh).Stays.Id);
        Assert.Equal("b", MergeAdvice.Of(Fresh, Old).Stays.Id);
    }

    [Fact]
    public void OfTwoSheetsOfOneDayTheFullerStays()
    {
        var fuller = Old with { Id = "z", Phone = "+33248000000" };
        Assert.Equal("z", MergeAdvice.Of(Old, fuller).Stays.Id);
        Assert.Equal("z", MergeAdvice.Of(fuller, Old).Stays.Id);
    }

    [Fact]
    public void EqualSheetsNeedNoAdvice() => Assert.Empty(MergeAdvice.Of(Old, Fresh).Fields);

    [Fact]
    public void WhatOnlyOneSaysIsKept() =>
        Assert.Equal(("telephone", "+33248000000", MergeReason.OnlyOneSays), Only(Old with { Phone = "+33248000000" }, Fresh));

    [Fact]
    public void OfTwoPhonesTheFresherIsProposed() =>
        Assert.Equal(("telephone", "+33248000002", MergeReason.Fresher), Only(Old with { Phone = "+33248000001" }, Fresh with { Phone = "+33248000002" }));

    [Fact]
    public void OfTwoPhonesOfOneDayThePersonChooses() =>
        Assert.Equal(MergeReason.Undecided, Only(Fresh with { Id = "a", Phone = "+33248000001" }, Fresh with { Phone = "+33248000002" }).Reason);

    [Fact]
    public void ListsArePutTogether() =>
        Assert.Equal(("site_web", "https://b.fr/|https://a.fr/", MergeReason.Together), Only(Old with { WebSites = ["https://a.fr/"] }, Fresh with { WebSites = ["https://b.fr/"] }));

    [Fact]
    public void ASiretIsMoreThanASiren() =>
        Assert.Equal(("pivot", "21180279800015", MergeReason.MoreComplete), Only(Old with { Pivot = "21180279800015" }, Fresh with { Pivot = "211802798" }));

    [Fact]
    public void AnOlderSheetDoesNotNarrowThePublic() =>
        Assert.Equal(("publics_specifiquement_adresses", "", MergeReason.Fresher), Only(Old with { Publics = Publics.Young }, Fresh));

    [Fact]
    public void AnOldStreetIsSurerThanTheCentreOfACommune()
    {
        var advice = MergeAdvice.Of(Old, Fresh with { Address = "", Doubts = SheetDoubts.PositionIsCommune | SheetDoubts.AddressUnsure });
        Assert.Equal(["adresse", "autres_formations_labels", "latitude", "longitude"], advice.Chosen.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("1 rue de la Gare", ""), (advice.Chosen["adresse"], advice.Chosen["autres_formations_labels"]));
    }

    private static (string Field, string Suggested, MergeReason Reason) Only(Structure a, Structure b)
    {
        var field = Assert.Single(MergeAdvice.Of(a, b).Fields);
        return (field.Field, field.Suggested, field.Reason);
    }
}
