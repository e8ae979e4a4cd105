using NodaTime;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Hours.Edits;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class HoursEditTests
{
    private const string Usual = "Mo-Fr 09:00-12:00,14:00-17:00; Aug off";

    [Theory]
    [InlineData("ferme le lundi maintenant", "Tu-Fr 09:00-12:00,14:00-17:00; Aug off")]
    [InlineData("n'est plus ouverte le mercredi après-midi", "Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; We 09:00-12:00; Aug off")]
    [InlineData("ouvre aussi le samedi 9h-12h", "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; Aug off")]
    [InlineData("ferme à 18h au lieu de 17h", "Mo-Fr 09:00-12:00,14:00-18:00; Aug off")]
    [InlineData("ouvre à 8h30 le mardi", "Mo,We-Fr 09:00-12:00,14:00-17:00; Tu 08:30-12:00,14:00-17:00; Aug off")]
    [InlineData("ferme à 16h le vendredi", "Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00,14:00-16:00; Aug off")]
    [InlineData("fermé les jours fériés", "Mo-Fr 09:00-12:00,14:00-17:00; Aug off; PH off")]
    [InlineData("est ouverte le samedi de 10h à 12h et fermée le lundi", "Tu-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00; Aug off")]
    [InlineData("fermée du 20 décembre au 3 janvier", "Mo-Fr 09:00-12:00,14:00-17:00; Aug off; 2026 Dec 20-2027 Jan 03 off")]
    [InlineData("fermé le 24/12", "Mo-Fr 09:00-12:00,14:00-17:00; Aug off; 2026 Dec 24 off")]
    [InlineData("le mardi c'est 10h-18h", "Mo,We-Fr 09:00-12:00,14:00-17:00; Tu 10:00-18:00; Aug off")]
    [InlineData("ferme lundi et mardi", "We-Fr 09:00-12:00,14:00-17:00; Aug off")]
    [InlineData("fermera le lundi matin", "Mo 14:00-17:00; Tu-Fr 09:00-12:00,14:00-17:00; Aug off")]
    public void AChangeIsComputedOnTheHoursThatStand(string said, string expected) => Assert.Equal(Canonical(expected), Edited(said, Usual, false).Osm);

    [Theory]
    [InlineData("lundi au vendredi 9h-12h 14h-17h sauf mercredi", "Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; Aug off")]
    [InlineData("du mardi au samedi de 10h à 18h", "Tu-Sa 10:00-18:00; Aug off")]
    public void AWholeTimetableReplacesTheWeekAndKeepsTheClosings(string said, string expected) => Assert.Equal(Canonical(expected), Edited(said, Usual, true).Osm);

    [Theory]
    [InlineData("ferme le lundi", "24/7 unknown; Mo off")]
    [InlineData("ouvre le samedi 9h-12h", "24/7 unknown; Sa 09:00-12:00")]
    [InlineData("fermé en août", "24/7 unknown; Aug off")]
    public void HoursThatNobodyKnowsStayUnknownOnTheOtherDays(string said, string expected) => Assert.Equal(Canonical(expected), Edited(said, "", false).Osm);

    [Theory]
    [InlineData("ferme le dimanche", false, HoursEditFault.SameAsNow)]
    [InlineData("9h-12h", true, HoursEditFault.NoDays)]
    [InlineData("quand on veut", true, HoursEditFault.NotUnderstood)]
    [InlineData("fermé du 3 janvier 2025 au 5 janvier 2025", false, HoursEditFault.Past)]
    public void WhatIsNoChangeIsSaid(string said, bool whole, HoursEditFault fault) => Assert.Equal(fault, Edited(said, Usual, whole).Fault);

    [Fact]
    public void CountedDaysGoWhenTheirWeekdayCloses() =>
        Assert.Equal("Mo-Fr 09:00-12:00", Edited("ferme le samedi", "Mo-Fr 09:00-12:00; Sa[1,3] 09:00-12:00", false).Osm);

    private static EditedHours Edited(string said, string present, bool whole) => HoursEdit.Apply(said, present, whole, new LocalDate(2026, 11, 23));

    private static string Canonical(string osm) => OpeningHours.Parse(osm).Hours!.ToString();
}
