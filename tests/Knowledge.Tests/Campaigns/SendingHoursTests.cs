using NodaTime;
using OrientationBot.Knowledge.Campaigns;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Campaigns;

public sealed class SendingHoursTests
{
    private static readonly SendingHours Mornings = new(9, 12);

    [Theory]
    [InlineData("2026-11-23", 9, true)]
    [InlineData("2026-11-23", 11, true)]
    [InlineData("2026-11-23", 8, false)]
    [InlineData("2026-11-23", 12, false)]
    [InlineData("2026-11-23", 3, false)]
    [InlineData("2026-11-21", 10, false)]
    [InlineData("2026-11-22", 10, false)]
    [InlineData("2026-11-11", 10, false)]
    [InlineData("2026-12-25", 10, false)]
    [InlineData("2027-03-29", 10, false)]
    [InlineData("2027-05-06", 10, false)]
    public void LettersLeaveOnMorningsOfWorkingDays(string day, int hour, bool hold) =>
        Assert.Equal(hold, Mornings.Hold(LocalDate.FromDateTime(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).At(new(hour, 0))));

    [Theory]
    [InlineData("2026-11-23T08:00", "2026-11-23")]
    [InlineData("2026-11-23T14:00", "2026-11-24")]
    [InlineData("2026-11-20T14:00", "2026-11-23")]
    [InlineData("2026-12-24T14:00", "2026-12-28")]
    public void TheNextLettersLeaveOnTheNextWorkingDay(string now, string day) =>
        Assert.Equal(day, Mornings.NextDay(LocalDateTime.FromDateTime(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture))).ToString("uuuu-MM-dd", null));
}
