using OrientationBot.Knowledge.Hours;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class FrenchHoursTests
{
    [Theory]
    [InlineData("du lundi au vendredi de 9h à 12h et de 14h à 17h sauf le mercredi", "Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00")]
    [InlineData("Du mardi au samedi 10h-18h, sauf le mercredi après-midi", "Tu,Th-Sa 10:00-18:00; We 10:00-12:00")]
    [InlineData("lundi, mardi et jeudi 9h-12h", "Mo,Tu,Th 09:00-12:00")]
    [InlineData("lundi-vendredi : 9h-17h", "Mo-Fr 09:00-17:00")]
    [InlineData("9h-17h sauf le mercredi", "09:00-17:00; We off")]
    [InlineData("9h-12h le samedi", "Sa 09:00-12:00")]
    [InlineData("de 9h à 12h30 le lundi, de 14h à 17h le jeudi", "Mo 09:00-12:30; Th 14:00-17:00")]
    [InlineData("Tous les jours de 9h à midi", "Mo-Su 09:00-12:00")]
    [InlineData("le week-end de 10h à 18h", "Sa,Su 10:00-18:00")]
    [InlineData("vendredi 22h-2h", "Fr 22:00-02:00")]
    [InlineData("24h/24 et 7j/7", "24/7")]
    [InlineData("Fermé le lundi. Mardi au samedi : 9h-12h", "Tu-Sa 09:00-12:00")]
    [InlineData("mardi : fermé le matin, 14h-18h ; jeudi 9h-12h", "Tu 14:00-18:00; Th 09:00-12:00")]
    public void DaysAndTimesAreReadTogether(string text, string osm) => Assert.Equal(osm, FrenchHours.Read(text).Osm);

    [Theory]
    [InlineData("1er mardi du mois de 14h à 17h", "Tu[1] 14:00-17:00")]
    [InlineData("Dernier samedi du mois 9h-12h", "Sa[-1] 09:00-12:00")]
    [InlineData("2ème et 4ème jeudi du mois de 10h à 13h", "Th[2,4] 10:00-13:00")]
    [InlineData("Lundi au vendredi 9h-17h, sauf le premier lundi du mois", "Mo-Fr 09:00-17:00; Mo[1] off")]
    [InlineData("samedi 9h-12h, et le 1er samedi du mois de 14h à 17h", "Sa 09:00-12:00, Sa[1] 14:00-17:00")]
    public void SomeDaysOfTheMonthAreCounted(string text, string osm) => Assert.Equal(osm, FrenchHours.Read(text).Osm);

    [Theory]
    [InlineData("lundi au vendredi 9h-17h, fermé en août", "Mo-Fr 09:00-17:00; Aug off")]
    [InlineData("mardi 9h-12h, fermé de juillet à août", "Tu 09:00-12:00; Jul-Aug off")]
    [InlineData("9h-12h, fermé pendant les vacances scolaires", "09:00-12:00; SH off")]
    [InlineData("lundi et jeudi : 9h-12h ; fermé les jours fériés", "Mo,Th 09:00-12:00; PH off")]
    [InlineData("mardi 14h-18h hors vacances scolaires", "Tu 14:00-18:00; SH off")]
    [InlineData("Pendant les vacances scolaires : mardi 10h-12h. En période scolaire : mercredi 14h-18h", "We 14:00-18:00; SH off; SH Tu 10:00-12:00")]
    [InlineData("mardi 14h-18h. Juillet-août : jeudi 10h-12h", "Tu 14:00-18:00; Jul-Aug off; Jul-Aug Th 10:00-12:00")]
    public void PartsOfTheYearAreReadAndLeftOut(string text, string osm) => Assert.Equal(osm, FrenchHours.Read(text).Osm);

    [Theory]
    [InlineData("sur rendez-vous", "unknown \"sur rendez-vous\"")]
    [InlineData("lundi 14h-17h sur RDV uniquement", "Mo 14:00-17:00 \"sur rdv uniquement\"")]
    [InlineData("lundi 9h-12h sans rendez-vous, 14h-17h sur rendez-vous", "Mo 09:00-12:00, Mo 14:00-17:00 \"sur rendez-vous\"")]
    [InlineData("Un lundi sur deux de 14h à 17h", "Mo 14:00-17:00 unknown \"un lundi sur deux\"")]
    public void WhatIsNotPlainlyOpenIsSaid(string text, string osm) => Assert.Equal(osm, FrenchHours.Read(text).Osm);

    [Theory]
    [InlineData("")]
    [InlineData("fermé")]
    [InlineData("16-25 ans")]
    [InlineData("5 rue de la Paix, 45000 Orléans")]
    [InlineData("02 47 37 07 89")]
    [InlineData("du 01/02/2024 au 03/04/2024")]
    [InlineData("Ateliers collectifs, se renseigner")]
    [InlineData("mardi 9h-12h, fermé le mardi")]
    public void ATextWithoutTimesGivesNoHoursAndSaysSo(string text)
    {
        var reading = FrenchHours.Read(text);
        Assert.Null(reading.Osm);
        Assert.Contains(reading.Doubts, d => d.Kind == FrenchDoubtKind.NoTimes);
    }

    [Theory]
    [InlineData("9h-12h les jours de marché", FrenchDoubtKind.Unread)]
    [InlineData("mardi 9h-12h et 14h", FrenchDoubtKind.LoneTime)]
    [InlineData("mardi 9h-16h3", FrenchDoubtKind.MendedTime)]
    [InlineData("14h-18h sur RDV", FrenchDoubtKind.OnAppointment)]
    [InlineData("mardi 9h-12h semaine paire", FrenchDoubtKind.NotEveryWeek)]
    [InlineData("9h-12h jusqu'en juin 2022", FrenchDoubtKind.Dated)]
    [InlineData("9h-12h, fermé pendant les vacances", FrenchDoubtKind.VaguePeriod)]
    [InlineData("9h-12h / 1er samedi du mois", FrenchDoubtKind.DaysWithoutTimes)]
    [InlineData("mardi 14h-18h et le matin", FrenchDoubtKind.DaysWithoutTimes)]
    [InlineData("mardi - vendredi 9h-12h", FrenchDoubtKind.AmbiguousDays)]
    public void WhatMayBeLostIsADoubt(string text, FrenchDoubtKind kind) => Assert.Contains(FrenchHours.Read(text).Doubts, d => d.Kind == kind);

    [Fact]
    public void TimesWithoutDaysTakeThoseOfTheOtherColumn() =>
        Assert.Equal("Mo-We,Fr 09:00-12:00", FrenchHours.Read("9h-12h", "{Lundi,Vendredi,Mardi,Mercredi,Inconnu}").Osm);

    [Fact]
    public void HoursThatSlippedIntoAnotherColumnAreFound() =>
        Assert.Equal("Mo,Tu 10:00-18:00 \"sur rendez vous\"", FrenchHours.ReadRow("Atelier ouvert sur rendez vous", "{Lundi,Mardi}", "10h-18h").Osm);

    [Fact]
    public void TheCellsOfAWeekAreJoined() => Assert.Equal(
        "Mo,Tu 08:30-12:00,14:00-17:00; We 09:00-12:00",
        FrenchHours.FromDays("08:30 - 12:00 / 14:00 - 17:00", "08:30 - 12:00 / 14:00 - 17:00", "09:00 - 12:00", "", null, " ").Osm);

    [Fact]
    public void SpansOfOneCellThatOverlapAreOne() => Assert.Equal(
        "Mo 08:45-10:15,10:30-12:00", FrenchHours.FromDays("08:45 - 10:15 / 10:30 - 11:30 / 10:30 - 12:00", null, null, null, null, null).Osm);

    [Fact]
    public void AnEmptyWeekHasNoHours() => Assert.Null(FrenchHours.FromDays(null, "", null, null, null, null).Osm);
}
