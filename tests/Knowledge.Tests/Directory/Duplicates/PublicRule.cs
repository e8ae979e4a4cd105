using FuzzySharp;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

/// <summary>The rule in public use for the national directory, as it is published: the dumb twin that ours must beat.</summary>
internal static class PublicRule
{
    private const double BetweenSources = 83, WithinSource = 90, SamePlaceMeters = 45, MetersPerDegree = 111_200;

    public static bool Same(Structure a, Structure b) =>
        a.Commune.Code == b.Commune.Code && (a.Types.IsEmpty || b.Types.IsEmpty || a.Types.Overlaps(b.Types))
        && Score(a, b) > (a.Source == b.Source ? WithinSource : BetweenSources);

    /// <summary>The same thresholds with every MSAP and France services place taken for one kind and kinds never in the way: what the rule could do at best.</summary>
    public static bool SameWhateverTheKinds(Structure a, Structure b) =>
        a.Commune.Code == b.Commune.Code && Score(a, b) > (a.Source == b.Source ? WithinSource : BetweenSources);

    public static double Score(Structure a, Structure b) =>
        (Fuzz.Ratio(a.Name.ToLowerInvariant(), b.Name.ToLowerInvariant()) + Fuzz.Ratio(a.Address.ToLowerInvariant(), b.Address.ToLowerInvariant()) + Nearness(a.Position.DistanceTo(b.Position))) / 3;

    private static double Nearness(double meters) => meters < SamePlaceMeters ? 100 : 100 / (1000 * (meters / MetersPerDegree) + 1);
}
