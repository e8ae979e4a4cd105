using System.Collections.Immutable;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage;

/// <summary>What is said of a survey, in one language; every word from <c>coverage.lg</c>.</summary>
/// <param name="survey">The survey.</param>
/// <param name="phraser">Words of every language.</param>
/// <param name="language">« fr », « en ».</param>
internal sealed class CoverageWords(CoverageSurvey survey, Phraser phraser, string language)
{
    private const int FarNamed = 3;
    private readonly int _kilometres = (int)Math.Round(survey.Request.BeyondMeters / 1_000);

    /// <summary>The need, or everything.</summary>
    public string Title => Say(new CoverageTitle(NeedLabel));

    /// <summary>The territory.</summary>
    public string Territory => Say(new CoverageTerritory(survey.Request.Territory.Kind.ToString().ToLowerInvariant(), survey.Request.Territory.Name));

    /// <summary>The territory and what is measured.</summary>
    public string Subtitle => Say(new CoverageSubtitle(Territory));

    /// <summary>Two or three sentences: who is near, the biggest communes that are not, where one more offer would serve most.</summary>
    public ImmutableArray<string> Summary => [.. Sentences().Select(Say)];

    /// <summary>What the map shows, for who does not see it.</summary>
    public string Alt => Say(new CoverageAlt($"{Title}. {string.Join(' ', Summary)}"));

    /// <summary>Each class of distance with its share; one class when there is no offer at all.</summary>
    public ImmutableArray<(string Band, string Share, double Part, string Colour)> Bands => survey.Map.Offers.IsEmpty
        ? [(Say(new CoverageNothing()), Say(new CoverageShare(100, false)), 1, Ink.Nothing)]
        : [.. survey.Shares.Select((share, i) => (Say(Band(i)), Say(new CoverageShare(Percent(share), share is > 0 and < 0.005)), share, Ink.Bands[i]))];

    /// <summary>The dates of the data.</summary>
    public string Source
    {
        get
        {
            var sheets = survey.Directory.Structures.Select(s => s.Updated).ToArray();
            return sheets.Length == 0 ? Say(new CoverageSource(null, null, true))
                : Say(new CoverageSource(new Spoken.Date(sheets.Min()), new Spoken.Date(sheets.Max()), sheets.Min() == sheets.Max()));
        }
    }

    /// <summary>A commune too far.</summary>
    public string Far(CommuneCoverage zone) =>
        Say(new CoverageFar(zone.Commune.Name, new Spoken.Count(zone.Commune.Population), double.IsFinite(zone.Meters) ? new Spoken.Distance(zone.Meters) : null));

    /// <summary>A place for one more offer.</summary>
    public string Next(int rank) => Say(new CoverageNext(rank + 1, survey.NextPlaces[rank].Commune.Name, new Spoken.Count(survey.NextPlaces[rank].People)));

    /// <summary>Anything else of coverage.</summary>
    public string Say(Saying saying) => phraser.Say(saying, language);

    private string? NeedLabel => survey.Request.Need is { } need ? phraser.Titles([Citizen.Offers.Need(need.Id)], language)[0] : null;

    private IEnumerable<Saying> Sentences()
    {
        var (map, zones) = (survey.Map, survey.WhiteZones);
        yield return new CoverageSummary(Territory, NeedLabel, Percent(map.ShareWithin(survey.Request.BeyondMeters)), _kilometres, map.Offers.IsEmpty, zones.IsEmpty);
        if (zones.IsEmpty) yield break;
        if (!map.Offers.IsEmpty) yield return new CoverageFarSummary([.. zones.Take(FarNamed).Select(z => z.Commune.Name)], _kilometres, zones.Length == 1);
        if (survey.NextPlaces is [var best, ..]) yield return new CoverageNextSummary(best.Commune.Name, new Spoken.Count(best.People), _kilometres);
    }

    /// <summary>99.6 % is not everyone.</summary>
    private static int Percent(double share) => share is > 0.99 and < 1 ? 99 : (int)Math.Round(share * 100);

    private static CoverageBand Band(int i) => new(
        i == 0 ? null : CoverageSurvey.Bands[i - 1], i == CoverageSurvey.Bands.Length ? null : CoverageSurvey.Bands[i]);
}
