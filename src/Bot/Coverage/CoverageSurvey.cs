using System.Collections.Immutable;
using OrientationBot.Geo.Coverage;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Coverage;

/// <summary>What a coverage request found: the measure, and the directory it was measured on.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Map">The measure; its offers are indexes of the directory's structures.</param>
/// <param name="Directory">The directory.</param>
internal sealed record CoverageSurvey(CoverageRequest Request, CoverageMap Map, DirectorySnapshot Directory)
{
    /// <summary>Upper ends of the distance classes, in kilometres; beyond the last is the last class.</summary>
    public static ImmutableArray<int> Bands { get; } = [5, 10, 15, 20];

    /// <summary>The structure of an offer.</summary>
    public Structure Offer(int index) => Directory.Structures[index];

    /// <summary>The offers that stand in the territory.</summary>
    public IEnumerable<Structure> Inside => Map.Offers.Select(Offer).Where(s => Codes.Contains(s.Commune.Code));

    /// <summary>The offers outside the territory that are nevertheless the nearest of one of its communes.</summary>
    public IEnumerable<Structure> Beside =>
        Map.Communes.Select(c => c.Offer).OfType<int>().Distinct().Select(Offer).Where(s => !Codes.Contains(s.Commune.Code));

    /// <summary>The communes too far, those with most inhabitants first.</summary>
    public ImmutableArray<CommuneCoverage> WhiteZones => Map.WhiteZones(Request.BeyondMeters);

    /// <summary>Where one more offer would serve most people, and then the next best.</summary>
    public ImmutableArray<NextPlace> NextPlaces => field.IsDefault ? field = Map.NextPlaces(Request.BeyondMeters, Request.Next) : field;

    /// <summary>Shares of the population by class of distance, nearest first, 0 to 1; one more than <see cref="Bands"/>.</summary>
    public ImmutableArray<double> Shares
    {
        get
        {
            double[] within = [0, .. Bands.Select(km => Map.ShareWithin(km * 1_000)), Map.Population > 0 ? 1 : 0];
            return [.. within.Zip(within.Skip(1), (near, far) => far - near)];
        }
    }

    /// <summary>The class of a distance: index in <see cref="Shares"/>.</summary>
    public static int Band(double meters) => Bands.Count(km => meters > km * 1_000);

    private HashSet<string> Codes => field ??= [.. Map.Communes.Select(c => c.Commune.Code)];
}
