using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage;

/// <summary>What there is to say of a survey, before it is put in the words of a language.</summary>
/// <param name="survey">The survey.</param>
internal sealed class CoverageTelling(CoverageSurvey survey)
{
    private const int FarNamed = 3;

    /// <summary>The need, or everything.</summary>
    public Saying Title => new CoverageTitle(survey.Request.Need is { } need ? new Spoken.NeedLabel(need.Id) : null);

    /// <summary>The territory.</summary>
    public Saying Territory => new CoverageTerritory(survey.Request.Territory.Kind.ToString().ToLowerInvariant(), survey.Request.Territory.Name);

    /// <summary>Two or three sentences: who is near, the biggest communes that are not, where one more offer would serve most.</summary>
    public ImmutableArray<Saying> Sentences
    {
        get
        {
            var (map, zones, kilometres) = (survey.Map, survey.WhiteZones, (int)Math.Round(survey.Request.BeyondMeters / 1_000));
            var sentences = ImmutableArray.CreateBuilder<Saying>();
            sentences.Add(new CoverageSummary(new Spoken.Said(Territory), Percent(map.ShareWithin(survey.Request.BeyondMeters)), kilometres, map.Offers.IsEmpty, zones.IsEmpty));
            if (!zones.IsEmpty && !map.Offers.IsEmpty) sentences.Add(new CoverageFarSummary([.. zones.Take(FarNamed).Select(z => z.Commune.Name)], zones.Length == 1));
            if (survey.NextPlaces is [var best, ..]) sentences.Add(new CoverageNextSummary(best.Commune.Name, new Spoken.Count(best.People)));
            return sentences.ToImmutable();
        }
    }

    /// <summary>What the map shows, for who does not see it.</summary>
    public Saying Alternative => new CoverageAlt(new Spoken.Said(Title), [.. Sentences.Select(s => new Spoken.Said(s))]);

    /// <summary>The biggest communes too far, a line each.</summary>
    public ImmutableArray<Saying> Zones(int most) => [.. survey.WhiteZones.Take(most).Select(Far)];

    /// <summary>99.6 % is not everyone.</summary>
    public static int Percent(double share) => share is > 0.99 and < 1 ? 99 : (int)Math.Round(share * 100);

    private static Saying Far(CommuneCoverage zone) =>
        new CoverageFar(zone.Commune.Name, new Spoken.Count(zone.Commune.Population), double.IsFinite(zone.Meters) ? new Spoken.Distance(zone.Meters) : null);
}
