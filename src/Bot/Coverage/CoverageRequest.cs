using OrientationBot.Geo;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coverage;

/// <summary>What coverage is asked for.</summary>
/// <param name="Need">The need to answer; null for any structure.</param>
/// <param name="Territory">Whose inhabitants.</param>
/// <param name="Wishes">What an offer must have besides (free, a care…).</param>
internal sealed record CoverageRequest(Need? Need, Territory Territory, Constraints Wishes)
{
    /// <summary>Farther than this is a white zone, when nothing else is asked: half an hour there and back by bicycle, a quarter of an hour by car.</summary>
    public const double UsualMeters = 10_000;

    /// <summary>How far is still near, in metres.</summary>
    public double BeyondMeters { get; init; } = UsualMeters;

    /// <summary>How many places for one more offer are looked for.</summary>
    public int Next { get; init; } = 3;
}
