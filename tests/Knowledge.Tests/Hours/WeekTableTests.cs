using NodaTime;
using OrientationBot.Knowledge.Hours;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class WeekTableTests
{
    private static readonly WeekTable Usual = Read("Mo-Fr 09:00-12:00,14:00-17:00; We 14:00-17:00 \"sur rendez-vous\"; Fr 22:00-02:00; Jul-Aug Mo-Fr 10:00-12:00; Sa[1,-1] 09:00-12:00; PH off").UsualWeek();

    [Fact]
    public void AUsualWeekHasSevenDaysAndOnlyWhatIsEveryWeek()
    {
        Assert.Equal([2, 2, 1, 2, 1, 0, 0], Usual.Days.Select(d => d.Spans.Length));
        Assert.Equal(new(840, 1020, OpeningState.Open, "sur rendez-vous"), Usual.Days[2].Spans[0]);
        Assert.Equal(1560, Usual.Days[4].Spans[0].End);
    }

    [Fact]
    public void WhatIsNotEveryWeekIsANote() =>
        Assert.Equal([WeekNoteKind.Months, WeekNoteKind.CountedDays, WeekNoteKind.PublicHolidays], Usual.Notes.Select(n => n.Kind));

    [Fact]
    public void ANoteSaysItsMonthsItsRanksAndItsDays()
    {
        Assert.Equal((7, 8), Usual.Notes[0].Months);
        Assert.Equal([1, -1], Usual.Notes[1].Counted.AsEnumerable());
        Assert.Equal([IsoDayOfWeek.Saturday], Usual.Notes[1].Days.AsEnumerable());
        Assert.Equal((OpeningState.Closed, 0), (Usual.Notes[2].State, Usual.Notes[2].Spans.Length));
    }

    [Fact]
    public void TheWeekOfADateIsClosedOnItsHoliday()
    {
        var week = Read("Mo-Fr 09:00-12:00; PH off").WeekOf(new(2026, 12, 23));
        Assert.Equal([1, 1, 1, 1, 0, 0, 0], week.Days.Select(d => d.Spans.Length));
        Assert.Equal(new LocalDate(2026, 12, 21), week.Days[0].Date);
    }

    [Fact]
    public void AnOpenEndIsSaid() => Assert.True(Read("Mo 17:00+").UsualWeek().Days[0].Spans[0].OpenEnd);

    [Fact]
    public void DaysWithTheSameHoursCanBeShownTogether() => Assert.True(Usual.Days[0].IsLike(Usual.Days[1]) && !Usual.Days[0].IsLike(Usual.Days[2]));

    private static OpeningHours Read(string text) => OpeningHours.Parse(text).Hours!;
}
