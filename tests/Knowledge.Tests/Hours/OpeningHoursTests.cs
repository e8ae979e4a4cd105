using NodaTime;
using NodaTime.Text;
using OrientationBot.Knowledge.Hours;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class OpeningHoursTests
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    [Theory]
    [InlineData("Mo-Fr 09:00-12:00,14:00-17:00", "2026-11-23 10:00", OpeningState.Open, "2026-11-23 12:00", "2026-11-23 14:00")]
    [InlineData("Mo-Fr 09:00-12:00,14:00-17:00", "2026-11-27 17:00", OpeningState.Closed, "2026-11-30 09:00", "2026-11-30 09:00")]
    [InlineData("Mo-Fr 09:00-17:00; PH off", "2026-12-24 18:00", OpeningState.Closed, "2026-12-28 09:00", "2026-12-28 09:00")]
    [InlineData("Sa 22:00-02:00", "2026-11-29 01:59", OpeningState.Open, "2026-11-29 02:00", "2026-12-05 22:00")]
    [InlineData("24/7", "2026-11-23 10:00", OpeningState.Open, null, null)]
    [InlineData("off", "2026-11-23 10:00", OpeningState.Closed, null, null)]
    [InlineData("Mo-Fr 09:00-12:00; SH off", "2027-09-06 10:00", OpeningState.Unknown, "2027-09-06 12:00", null)]
    [InlineData("Aug Mo 09:00-12:00", "2026-11-23 10:00", OpeningState.Closed, "2027-08-02 09:00", "2027-08-02 09:00")]
    [InlineData("Mo[1] 14:00-17:00", "2026-11-23 10:00", OpeningState.Closed, "2026-12-07 14:00", "2026-12-07 14:00")]
    public void TheStateItsEndAndTheNextOpeningAreSaid(string hours, string now, OpeningState state, string? until, string? next)
    {
        var status = Read(hours).StatusAt(At(now)!.Value);
        Assert.Equal((state, At(until), At(next)), (status.State, status.Until, status.NextOpen));
    }

    [Theory]
    [InlineData("Feb Mo[2]-Feb Mo[2] 10:00-12:00", "Feb Mo[2]-Feb Mo[2]: 10:00-12:00")]
    [InlineData("2019: Dec-Feb 10:00-12:00", "2019-2019 Dec-Feb: 10:00-12:00")]
    [InlineData("2017,2019: easter 10:00-12:00", "2017,2019-2019 easter: 10:00-12:00")]
    public void WhatWouldReadOtherwiseIsWrittenInFull(string hours, string canonical)
    {
        Assert.Equal(canonical, Read(hours).ToString());
        Assert.Equal(Read(hours).Rules[0].Days.ToString(), Read(canonical).Rules[0].Days.ToString());
    }

    [Theory]
    [InlineData("Th[2] 14:00-17:00")]
    [InlineData("Feb Th[2] 14:00-17:00")]
    [InlineData("easter 14:00-17:00")]
    public void ASearchOverDaysThatNoRuleIsAboutCostsNoMemory(string hours)
    {
        var (schedule, now) = (Read(hours), At("2026-04-20 10:00")!.Value);
        var before = GC.GetAllocatedBytesForCurrentThread();
        schedule.StatusAt(now);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000);
    }

    [Fact]
    public void ASaturdayNightGoesOnIntoASundayThatIsClosed() =>
        Assert.Equal(OpeningState.Open, Read("Sa 22:00-02:00; Su off").StatusAt(At("2026-11-29 01:00")!.Value).State);

    [Fact]
    public void OpeningsThatSayTheSameAreOneOverMidnight() =>
        Assert.Single(Read("24/7").Spans(At("2026-11-23 10:00")!.Value, At("2026-11-30 10:00")!.Value));

    [Fact]
    public void SpansAreCutToThePeriodAsked()
    {
        var spans = Read("Mo-Fr 09:00-12:00 \"sur rendez-vous\"").Spans(At("2026-11-23 10:00")!.Value, At("2026-11-24 09:30")!.Value);
        Assert.Equal(
            [new(At("2026-11-23 10:00")!.Value, At("2026-11-23 12:00")!.Value, OpeningState.Open, "sur rendez-vous"),
             new(At("2026-11-24 09:00")!.Value, At("2026-11-24 09:30")!.Value, OpeningState.Open, "sur rendez-vous")],
            spans.AsEnumerable());
    }

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", OpeningState.Open)]
    [InlineData("2026-10-25T01:15:00Z", OpeningState.Open)]
    [InlineData("2026-10-25T01:30:00Z", OpeningState.Closed)]
    [InlineData("2026-03-29T00:59:00Z", OpeningState.Open)]
    [InlineData("2026-03-29T01:00:00Z", OpeningState.Closed)]
    public void AnOpeningUntilHalfPastTwoIsRightOnBothNightsOfTheClocks(string instant, OpeningState expected) =>
        Assert.Equal(expected, Read("22:00-02:30").StateAt(InstantPattern.General.Parse(instant).Value));

    [Fact]
    public void TheNightThatIsAnHourLongerHasAnOpeningAnHourLonger()
    {
        var night = new Interval(Instant.FromUtc(2026, 10, 24, 12, 0), Instant.FromUtc(2026, 10, 25, 12, 0));
        var (when, _, _) = Assert.Single(Read("Sa 22:00-04:00").Spans(night));
        Assert.Equal(Duration.FromHours(7), when.Duration);
    }

    [Theory]
    [InlineData("2026-11-23 12:00", "2026-11-23 14:00", false)]
    [InlineData("2026-11-23 11:59", "2026-11-23 14:00", true)]
    public void APlaceIsOpenBetweenTwoTimesWhenItIsAtSomeMoment(string from, string to, bool open) =>
        Assert.Equal(open, Read("Mo-Fr 09:00-12:00,14:00-17:00").IsOpenBetween(At(from)!.Value, At(to)!.Value));

    private static OpeningHours Read(string text) => OpeningHours.Parse(text).Hours!;

    private static LocalDateTime? At(string? text) => text is null ? null : Pattern.Parse(text).Value;
}
