using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Coverage;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Geo.Travel;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Coverage;

/// <summary>Answers coverage requests from the directory in force. Thread-safe.</summary>
/// <param name="gazetteer">Finds places by name.</param>
/// <param name="geography">Every commune and territory.</param>
/// <param name="directory">The directory in force.</param>
internal sealed class CoverageDesk(Gazetteer gazetteer, GazetteerData geography, LiveDirectory directory)
{
    /// <summary>The directory that answers would be measured on now.</summary>
    public DirectorySnapshot Directory => directory.Now;

    /// <summary>Every commune of France, for who draws.</summary>
    public ImmutableArray<Commune> Communes => geography.Communes;

    /// <summary>The region served.</summary>
    public Territory Region => gazetteer.ById("reg:" + geography.Region)!.Territory!;

    /// <summary>Measures.</summary>
    public CoverageSurvey Survey(CoverageRequest request)
    {
        var now = directory.Now;
        return new(request, now.Coverage(request.Territory.Communes.Select(gazetteer.Commune).OfType<Commune>(), request.Need, request.Wishes), now);
    }

    /// <summary>Measures by road, on the same communes and offers as a survey.</summary>
    public static Task<RoadCoverage> ByRoadAsync(CoverageSurvey survey, ITravelTimes travel, CancellationToken cancellationToken) =>
        survey.Directory.CoverageByRoadAsync([.. survey.Map.Communes.Select(c => c.Commune)], survey.Request.Need, survey.Request.Wishes, travel, cancellationToken);

    /// <summary>The same measure by the parts of a kind that have communes in it.</summary>
    public ImmutableArray<(Territory Territory, CoverageMap Map)> By(TerritoryKind kind, CoverageSurvey survey) =>
        survey.Map.By(survey.Map.Communes.SelectMany(c => gazetteer.TerritoriesOf(c.Commune.Code)).Where(t => t.Kind == kind).Distinct());

    /// <summary>The territory that an id or a name means: <c>dep:45</c>, « Loiret », « Vierzon » (its bassin), « Salbris » (the bassin it lies in).</summary>
    /// <returns>Null when the text names no place.</returns>
    public Territory? Territory(string text) =>
        gazetteer.ById(text)?.Territory ?? Named(text) ?? (gazetteer.Locate(text) is [var best, ..] ? Of(best.Place) : null);

    /// <summary>The territory that a place stands for: itself, the bassin of its name, or the smallest one it lies in.</summary>
    public Territory? Of(Place place) =>
        place.Territory ?? Named(place.Name) ?? (place.Commune is { } commune && gazetteer.TerritoriesOf(commune.Code) is [var smallest, ..] ? smallest : null);

    // A bassin has the name of its town: who asks for the coverage of a town means the country around it.
    private Territory? Named(string name)
    {
        var folded = Fold.Words(name);
        return folded.Length == 0 ? null : geography.Territories.Where(t => Fold.Words(t.Name) == folded).MinBy(t => t.Kind) is { } named ? gazetteer.ById(named.Id)?.Territory : null;
    }
}
