using System.Collections.Immutable;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coverage;

/// <summary>A survey in the words of one language; every word from <c>coverage.lg</c>.</summary>
/// <param name="survey">The survey.</param>
/// <param name="phraser">Words of every language.</param>
/// <param name="language">« fr », « en ».</param>
internal sealed class CoverageWords(CoverageSurvey survey, Phraser phraser, string language)
{
    private readonly CoverageTelling _telling = new(survey);

    /// <summary>The need, or everything.</summary>
    public string Title => Say(_telling.Title);

    /// <summary>The territory and what is measured.</summary>
    public string Subtitle => Say(new CoverageSubtitle(new Spoken.Said(_telling.Territory)));

    /// <summary>Two or three sentences.</summary>
    public ImmutableArray<string> Summary => [.. _telling.Sentences.Select(Say)];

    /// <summary>What the map shows, for who does not see it.</summary>
    public string Alt => Say(_telling.Alternative);

    /// <summary>Each class of distance with its share; one class when there is no offer at all.</summary>
    public ImmutableArray<(string Band, string Share, double Part, string Colour)> Bands => survey.Map.Offers.IsEmpty
        ? [(Say(new CoverageNothing()), Say(new CoverageShare(100, false)), 1, Ink.Nothing)]
        : [.. survey.Shares.Select((share, i) => (Say(Band(i)), Say(new CoverageShare(CoverageTelling.Percent(share), share is > 0 and < 0.005)), share, Ink.Bands[i]))];

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

    /// <summary>The biggest communes too far.</summary>
    public ImmutableArray<string> Zones(int most) => [.. _telling.Zones(most).Select(Say)];

    /// <summary>A place for one more offer.</summary>
    public string Next(int rank) => Say(new CoverageNext(rank + 1, survey.NextPlaces[rank].Commune.Name, new Spoken.Count(survey.NextPlaces[rank].People)));

    /// <summary>Anything else of coverage.</summary>
    public string Say(Saying saying) => phraser.Say(saying, language);

    private static CoverageBand Band(int i) => new(
        i == 0 ? null : CoverageSurvey.Bands[i - 1], i == CoverageSurvey.Bands.Length ? null : CoverageSurvey.Bands[i]);
}
