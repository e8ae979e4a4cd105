using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coverage;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Figures;

/// <summary>A row of the anonymous figures: how one message of a citizen ended.</summary>
/// <param name="End">How.</param>
/// <param name="Need">Id of the need; null when none was found.</param>
/// <param name="Commune">INSEE code; null when unknown.</param>
/// <param name="Territory">Id of a territory that was named instead; null when none was.</param>
/// <param name="Widened">The first wish that was given up; null when none was.</param>
/// <param name="Meters">Distance of the nearest match; null when there was none.</param>
/// <param name="Structure">Id of the structure shown first; null when there was none.</param>
internal readonly record struct Search(SearchEnd End, string? Need, string? Commune, string? Territory, Widening? Widened, double? Meters, string? Structure)
{
    /// <summary>Farther than this is no answer: the distance beyond which a commune is a white zone.</summary>
    public const double FarMeters = CoverageRequest.UsualMeters;

    /// <summary>True for a search; false for what is counted apart.</summary>
    public bool IsAsked => End is SearchEnd.Found or SearchEnd.Nothing;

    /// <summary>Why it has no fitting answer; null when it has one.</summary>
    public Unmet? Unmet => (End, Widened) switch
    {
        (SearchEnd.Nothing, _) => Figures.Unmet.Nothing,
        (_, Widening.Distance or Widening.Territory) => Figures.Unmet.Far,
        _ when Meters > FarMeters => Figures.Unmet.Far,
        (_, Widening.Service) => Figures.Unmet.Undeclared,
        (_, null) => null,
        _ => Figures.Unmet.Wish,
    };
}

/// <summary>Why a need has no fitting answer.</summary>
internal enum Unmet
{
    /// <summary>The nearest place is too far.</summary>
    Far,

    /// <summary>No place meets what was asked besides: free, open then, a care…</summary>
    Wish,

    /// <summary>Places of a likely kind stand near, but no sheet says that they do it.</summary>
    Undeclared,

    /// <summary>The directory has nothing at all.</summary>
    Nothing,
}
