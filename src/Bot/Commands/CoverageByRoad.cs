using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Bot.Travel;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Commands;

/// <summary><c>coverage --by-road</c>: minutes by car, from the service that an operator has set.</summary>
internal static class CoverageByRoad
{
    private static readonly int[] Minutes = [10, 15, 20, 30];

    /// <summary>Writes rows and sentences; exit code 1 when the service did not answer for every commune.</summary>
    /// <exception cref="RefusalException">No service is set.</exception>
    public static async Task<int> RunAsync(CoverageSurvey survey, CoverageWish wish, Content content, CancellationToken cancellationToken)
    {
        using var travel = OsrmTravelTimes.From(SettingsFile.Load(Folders.Here).Travel)
            ?? throw new RefusalException("--by-road: no service of travel times is set. Set Travel:Url to the address of an OSRM server.");
        var road = await CoverageDesk.ByRoadAsync(survey, travel, cancellationToken);
        await using (var stream = Terminal.Create(wish.Out)) await CoverageCsv.WriteAsync(road, survey, stream, cancellationToken);
        foreach (var saying in Sayings(road, survey)) await Console.Error.WriteLineAsync(content.Phraser.Say(saying, wish.Language));
        return road.Unanswered == 0 ? 0 : 1;
    }

    private static IEnumerable<Saying> Sayings(RoadCoverage road, CoverageSurvey survey)
    {
        var territory = new Spoken.Said(new CoverageTelling(survey).Territory);
        if (road.Unanswered > 0) yield return new CoverageUnanswered(new Spoken.Count(road.Unanswered));
        if (road.Unanswered == road.Communes.Length) yield break;
        foreach (var minutes in Minutes)
            yield return new Coverage.CoverageByRoad(territory, CoverageTelling.Percent(road.ShareWithin(TimeSpan.FromMinutes(minutes))), minutes, RoadCoverage.Candidates);
    }
}
