using NodaTime;
using NodaTime.Text;
using OrientationBot.Knowledge.Hours.Calendars;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class HolidaysTests
{
    [SkippableFact]
    public void EveryPublicHolidayOfTheOfficialListIsOneAndNoOtherDayIs()
    {
        var official = File.ReadLines(SharedFolder.Require("cases", "jours-feries-metropole.csv")).Skip(1)
            .Select(line => LocalDatePattern.Iso.Parse(line.Split(',')[0]).Value).ToHashSet();
        var years = Enumerable.Range(official.Min().Year, official.Max().Year - official.Min().Year + 1);
        Assert.Equal(official.Order(), years.SelectMany(y => FrenchPublicHolidays.Of(y)));
        Assert.All(Days(official.Min(), official.Max()), day => Assert.Equal(official.Contains(day), FrenchPublicHolidays.Is(day)));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2101)]
    public void HolidaysOfAYearTooFarAreUnknown(int year) => Assert.Null(FrenchPublicHolidays.Is(new(year, 5, 1)));

    [Theory]
    [InlineData("2026-10-16", false)]
    [InlineData("2026-10-17", true)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-02", false)]
    [InlineData("2025-08-15", true)]
    [InlineData("2027-07-03", null)]
    [InlineData("2022-08-31", null)]
    public void SchoolHolidaysOfZoneBAreThosePublishedAndNothingElseIsGuessed(string day, bool? expected) =>
        Assert.Equal(expected, SchoolHolidays.ZoneB.Is(LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void AFileOfSchoolHolidaysThatSaysNotWhatIsPublishedIsRefused() =>
        Assert.Throws<FormatException>(() => SchoolHolidays.Parse("période,début,fin\nÉté,2026-07-04,2026-08-31"));

    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void EasterFallsWhereTheComputusSays(int year, int month, int day) => Assert.Equal(new(year, month, day), Easter.Sunday(year));

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to) =>
        Enumerable.Range(0, Period.DaysBetween(from, to)).Select(from.PlusDays);
}
