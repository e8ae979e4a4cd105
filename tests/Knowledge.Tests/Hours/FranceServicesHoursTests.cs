using OrientationBot.Knowledge.Hours;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class FranceServicesHoursTests
{
    [SkippableFact]
    public void TheWeeksOfTheHundredAndFiftyTwoPlacesAreReadWithoutAnyDoubt()
    {
        var weeks = Weeks();
        Assert.Equal(152, weeks.Count);
        Assert.All(weeks, week => Assert.Empty(week.Doubts.Where(d => d.Kind != FrenchDoubtKind.NoTimes)));
        Assert.All(weeks.Where(w => w.Osm is not null), week => Assert.Empty(OpeningHours.Parse(week.Osm!).Problems));
    }

    private static List<FrenchReading> Weeks()
    {
        var rows = File.ReadLines(SharedFolder.Require("data", "france-services-centre-val-de-loire-2024-08-01.csv"))
            .Select(line => CsvLine.Cells(line)).ToList();
        var monday = rows[0].IndexOf("h_lundi");
        return [.. rows.Skip(1).Select(r => FrenchHours.FromDays(r[monday], r[monday + 1], r[monday + 2], r[monday + 3], r[monday + 4], r[monday + 5]))];
    }
}
