using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Tests.Directory;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Campaigns;

public sealed class CampaignPlanTests
{
    private static readonly LocalDate Start = new(2026, 11, 23);
    private static readonly Campaign Going = new("c", new("anne", "Coordinator"), new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), new(2025, 11, 23), null, new(14, 10, 60));

    [Theory]
    [InlineData(SheetStage.ToWrite, 0, "write Written")]
    [InlineData(SheetStage.Written, 13, "")]
    [InlineData(SheetStage.Written, 14, "write Reminded")]
    [InlineData(SheetStage.Written, 90, "write Reminded")]
    [InlineData(SheetStage.Reminded, 9, "")]
    [InlineData(SheetStage.Reminded, 10, "hand over")]
    [InlineData(SheetStage.HandedOver, 0, "hand over")]
    public void ASheetThatDoesNotAnswerIsWrittenToRemindedAndHandedOver(SheetStage stage, int days, string due) =>
        Assert.Equal(due, Due(days, Sheet("a") with { Stage = stage }));

    [Theory]
    [InlineData(SheetStage.ToWrite)]
    [InlineData(SheetStage.Written)]
    [InlineData(SheetStage.Reminded)]
    public void ASheetThatHasAnsweredIsAskedNothingMore(SheetStage stage)
    {
        foreach (var answer in new[] { SheetAnswer.Confirmed, SheetAnswer.Corrected })
            Assert.Equal("close Answered", Due(200, Sheet("a") with { Stage = stage, Answer = answer }));
    }

    [Fact]
    public void ASheetThatIsGoneIsAskedNothingMore() => Assert.Equal("close Answered", Due(200, Sheet("a") with { Now = null }));

    [Fact]
    public void AnAddressThatWantsNoMailGetsNoneAndIsHandedOver() => Assert.Equal("hand over", Due(0, Sheet("a") with { WantsNoMail = true }));

    [Fact]
    public void ASheetWithoutAddressIsHandedOverAtOnce() => Assert.Equal("hand over", Due(0, Sheet("a") with { Now = Some.Structure("a") }));

    [Fact]
    public void ALetterThatCannotBeDeliveredIsNotFollowedByAReminder() => Assert.Equal("hand over", Due(14, Sheet("a") with { Stage = SheetStage.Written, Letter = MailFate.GivenUp }));

    [Fact]
    public void NobodyIsHandedOverWhileAnAnswerMayStillCome() =>
        Assert.Equal("", Due(9, Sheet("a") with { Stage = SheetStage.Reminded }, Sheet("b") with { Now = Some.Structure("b") }));

    [Fact]
    public void OneAddressGetsOneLetterForAllItsSheets() => Assert.Equal("write Written", Due(0, Sheet("a"), Sheet("b")));

    [Fact]
    public void OneAddressGetsALetterForEachStage() => Assert.Equal("write Written, write Reminded", Due(14, Sheet("a"), Sheet("b") with { Stage = SheetStage.Written }));

    [Fact]
    public void ASheetThatMayNotBeDecidedAnyMoreIsLeftAlone() => Assert.Equal("write Written", Due(0, Sheet("a") with { Forbidden = true }, Sheet("b")));

    [Fact]
    public void ACampaignWhoseSheetsMayNotBeDecidedAnyMoreStops() => Assert.Equal("close RightsLost", Due(0, Sheet("a") with { Forbidden = true }));

    [Fact]
    public void ACampaignThatIsOverDoesNothing() => Assert.Empty(CampaignPlan.Due(Going with { End = CampaignEnd.Stopped }, [Sheet("a")], Start));

    [Fact]
    public void ASheetGoesThroughItsStagesOnceWhateverTheDay()
    {
        var sheet = Sheet("a");
        var told = new List<string>();
        for (var day = Start; day < Start.PlusDays(100); day = day.PlusDays(1))
            foreach (var step in CampaignPlan.Due(Going, [sheet], day))
            {
                told.Add($"{(day - Start).Days} {Told(step)}");
                sheet = step is CampaignStep.Write letter ? sheet with { Stage = letter.Stage, On = day } : sheet with { Answer = SheetAnswer.Confirmed };
            }
        Assert.Equal(["0 write Written", "14 write Reminded", "24 hand over"], told.Take(3));
    }

    [Fact]
    public void FiguresCountEverySheetOnce()
    {
        ImmutableArray<CampaignSheet> sheets = [Sheet("a"), Sheet("b") with { Answer = SheetAnswer.Confirmed }, Sheet("c") with { Stage = SheetStage.Written, Letter = MailFate.Accepted }, Sheet("d") with { Now = null }];
        var figures = CampaignProgress.Of(sheets);
        Assert.Equal((4, 1, 1, 1, 1, 1), (figures.ByFate.Values.Sum(), figures.Sent, figures[SheetFate.ToWrite], figures[SheetFate.Confirmed], figures[SheetFate.Waiting], figures[SheetFate.Gone]));
    }

    private static CampaignSheet Sheet(string id) => new(id, SheetStage.ToWrite, Start) { Now = Some.Structure(id) with { Emails = ["Accueil@Vierzon.fr"] } };

    private static string Due(int days, params CampaignSheet[] sheets) => string.Join(", ", CampaignPlan.Due(Going, [.. sheets], Start.PlusDays(days)).Select(Told));

    private static string Told(CampaignStep step) => step switch
    {
        CampaignStep.Write letter => $"write {letter.Stage}",
        CampaignStep.Close close => $"close {close.Why}",
        _ => "hand over",
    };
}
