using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class FrenchCasesTests
{
    [SkippableFact]
    public void TheTimesOfEveryCaseOfTheMediatorsAreRead()
    {
        var wrong = Cases().Where(c => (FrenchHours.Read(c.Text).Times ?? "") != c.Osm).Select(c => $"« {c.Text} »: expected {c.Osm}, was {FrenchHours.Read(c.Text).Times}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    /// <summary>Where the text itself says which days or weeks, we say them too: more than the case asks.</summary>
    [SkippableFact]
    public void OnlyTheFiveCasesThatNameDaysOrMonthsGiveMoreThanTimes() =>
        Assert.Equal(5, Cases().Count(c => (FrenchHours.Read(c.Text).Osm ?? "") != c.Osm));

    private static List<(string Text, string Osm)> Cases() =>
        [.. File.ReadLines(SharedFolder.Require("cases", "heures-francaises.csv")).Skip(1).Select(CsvLine.Cells).Select(cells => (cells[0], cells[1]))];
}
