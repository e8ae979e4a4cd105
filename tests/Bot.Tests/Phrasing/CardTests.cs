using NodaTime;
using OrientationBot.Bot.Dialogs;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Bot.Tests.Citizen;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Phrasing;

public sealed class CardTests
{
    private static readonly LanguageVoice French = LanguageFiles.Load(SharedFolder.InRepository("dialogs"), "fr", Some.Tree).Voice;
    private static readonly LanguageVoice English = LanguageFiles.Load(SharedFolder.InRepository("dialogs"), "en", Some.Tree).Voice;
    private static readonly LocalDateTime Monday = Some.Monday;

    private static readonly Match Match = new(Some.Structures[0], 3_240, null, [new(ReasonKind.Nearest), new(ReasonKind.Free)], [], []) { From = Some.At(Some.Vierzon), At = Monday };

    [Theory]
    [InlineData(3_240, "3,2 km")]
    [InlineData(340, "350 m")]
    [InlineData(12, "50 m")]
    [InlineData(27_400, "27 km")]
    [InlineData(990, "1 km")]
    public void DistancesAreRoundedAsPeopleSayThem(double meters, string said) =>
        Assert.Contains(said, Line("distance", Match with { Meters = meters }), StringComparison.Ordinal);

    [Fact]
    public void AStraightLineIsSaidToBeStraight() => Assert.Contains("à vol d’oiseau", Line("distance", Match), StringComparison.Ordinal);

    [Fact]
    public void NoDistanceIsGivenInsideACommuneWhenOnlyTheCommuneIsKnown()
    {
        var unsure = Match with { Doubts = [new(DoubtKind.DistanceApproximate)] };
        Assert.DoesNotContain(Line("distance", unsure), char.IsDigit);
    }

    [Fact]
    public void AnOpenPlaceSaysUntilWhen() =>
        Assert.Contains("17 h", Line("opening", Opening(new(OpeningState.Open, Monday.Date.At(new(17, 0)), null, null))), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 14, 30, "aujourd’hui à 14 h 30")]
    [InlineData(1, 9, 0, "demain à 9 h")]
    [InlineData(4, 9, 0, "vendredi à 9 h")]
    [InlineData(9, 9, 0, "le 2 décembre 2026 à 9 h")]
    public void AClosedPlaceSaysWhenItOpens(int days, int hour, int minute, string said) =>
        Assert.Contains(said, Line("opening", Opening(new(OpeningState.Closed, null, Monday.Date.PlusDays(days).At(new(hour, minute)), null))), StringComparison.Ordinal);

    [Fact]
    public void UnknownHoursSayToCallFirst() => Assert.Contains("appelez", Line("opening", Match), StringComparison.Ordinal);

    [Fact]
    public void ThePhoneCanBeReadAndCalled()
    {
        var card = CardPhraser.Card(Match, French);
        Assert.Contains("02 48 00 00 00", card.Lines.Single(l => l.Kind == "phone").Text, StringComparison.Ordinal);
        Assert.Equal("tel:+33248000000", card.Links.Single(l => l.Kind == "call").Address);
    }

    [Theory]
    [InlineData(DoubtKind.OldSheet, "2019")]
    [InlineData(DoubtKind.ServiceInferred, "demandez")]
    [InlineData(DoubtKind.ToVerify, "confirmée")]
    [InlineData(DoubtKind.AddressUnsure, "adresse")]
    [InlineData(DoubtKind.HoursPartlyRead, "incomplets")]
    public void ADoubtIsToldAsOne(DoubtKind kind, string said)
    {
        var line = Line("doubt", Match with { Doubts = [new(kind, "2019")] });
        Assert.StartsWith("À vérifier", line, StringComparison.Ordinal);
        Assert.Contains(said, line, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryReasonHasWordsInBothLanguages()
    {
        var all = Match with { Reasons = [.. Enum.GetValues<ReasonKind>().Select(k => new Reason(k, "Gratuit"))] };
        Assert.DoesNotContain("${", Line("reason", all), StringComparison.Ordinal);
        Assert.Contains("the nearest", CardPhraser.Card(all, English).Lines.Single(l => l.Kind == "reason").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoLineBreaksBeforeAFrenchColon()
    {
        Assert.Contains("\u00a0:", Line("reason", Match), StringComparison.Ordinal);
        Assert.DoesNotContain(" :", Line("reason", Match), StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorCanBeSignalledFromEachCard() =>
        Assert.Equal("report:v1", Assert.Single(CardPhraser.Card(Match, French).Buttons).Choice);

    private static Match Opening(OpeningStatus status) => Match with { Opening = status };

    private static string Line(string kind, Match match) => CardPhraser.Card(match, French).Lines.First(l => l.Kind == kind).Text;
}
