using OrientationBot.Geo;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coverage;

/// <summary>What was understood of a message → the coverage it asks for. Pure.</summary>
/// <param name="tree">The needs.</param>
/// <param name="desk">Names territories.</param>
internal sealed class CoverageReader(NeedTree tree, CoverageDesk desk)
{
    /// <summary>Below this a need is a guess; « zones blanches » alone asks for all places.</summary>
    private const double Sure = 0.6;

    /// <summary>The request. The territories of who asks are meant when none is named.</summary>
    public CoverageRequest Read(CoverageErrand errand) =>
        new(errand.Need is { } named ? tree.Need(named) : Need(errand.Said), Territory(errand), errand.Said.Constraints with { When = null, MaxKilometres = null })
        {
            BeyondMeters = errand.Said.Constraints.MaxKilometres is > 0 and <= 100 and var asked ? asked * 1_000 : CoverageRequest.UsualMeters,
        };

    /// <summary>True when the message names a need for certain.</summary>
    public static bool IsSureOfANeed(Understanding said) => said.Requests.Any(r => r.Best.Score >= Sure);

    /// <summary>« zones blanches » itself sounds like a need of elected people: needs of professionals are not meant.</summary>
    private Need? Need(Understanding said) =>
        said.Requests.Select(r => r.Best).Where(n => n.Score >= Sure).Select(n => tree.Need(n.Id)).FirstOrDefault(n => n is { Professional: false });

    /// <summary>The territory that a message names; null when it names none.</summary>
    public Territory? Named(Understanding said) =>
        said.Places.Concat(said.Requests.Select(r => r.Place).OfType<Geo.Gazetteer.PlaceMention>()).Select(p => desk.Of(p.Best)).OfType<Territory>().FirstOrDefault();

    private Territory Territory(CoverageErrand errand) =>
        Named(errand.Said) ?? desk.Territory(errand.Rest) ?? errand.Over.Select(desk.Territory).OfType<Territory>().FirstOrDefault() ?? desk.Region;
}
