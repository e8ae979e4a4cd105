using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Triangulate;

namespace OrientationBot.Geo.Coverage;

/// <summary>The ground that a commune has on a map: the points nearer to its centre than to any other's.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Ring">Its outline, without the first point again at the end.</param>
public sealed record CommuneCell(Commune Commune, ImmutableArray<MapPoint> Ring);

/// <summary>Draws communes as the Voronoi cells of their centres: no file of boundaries is needed, and none is pretended.</summary>
/// <remarks>
/// The communes around those drawn bound them, so the outline of a territory comes out near its true one. Where there is no neighbour (a coast,
/// a border) a cell ends in a circle around its centre. Communes with the very same centre share one cell, of the first.
/// </remarks>
public static class CommuneCells
{
    /// <summary>A cell reaches no farther than this: beyond the farthest corner of any commune of the region, not far into the sea.</summary>
    internal const double FarthestMeters = 16_000;

    /// <summary>The cells of some communes.</summary>
    /// <param name="drawn">The communes to draw.</param>
    /// <param name="all">Every commune there is: neighbours bound the cells.</param>
    /// <param name="plane">The plane to draw on.</param>
    public static ImmutableArray<CommuneCell> Of(IReadOnlyCollection<Commune> drawn, IEnumerable<Commune> all, MapPlane plane)
    {
        if (drawn.Count == 0) return [];
        var area = new Envelope();
        foreach (var commune in drawn) area.ExpandToInclude(At(plane, commune));
        area.ExpandBy(2 * FarthestMeters);
        var grounds = Voronoi([.. all.Concat(drawn).Select(c => At(plane, c)).Where(area.Contains).Distinct()], area);
        return [.. drawn.DistinctBy(c => At(plane, c)).Select(c => new CommuneCell(c, Ring(grounds[At(plane, c)], At(plane, c))))];
    }

    /// <summary>Whole metres: two neighbours then agree on the corners they share.</summary>
    private static Coordinate At(MapPlane plane, Commune commune)
    {
        var point = plane.Of(commune.Centre);
        return new(Math.Round(point.X), Math.Round(point.Y));
    }

    private static Dictionary<Coordinate, Geometry> Voronoi(Coordinate[] centres, Envelope area)
    {
        var builder = new VoronoiDiagramBuilder { ClipEnvelope = area };
        builder.SetSites(centres);
        return builder.GetDiagram(GeometryFactory.Default).Geometries.ToDictionary(g => (Coordinate)g.UserData);
    }

    private static ImmutableArray<MapPoint> Ring(Geometry ground, Coordinate centre)
    {
        var farthest = ground.Coordinates.Max(c => c.Distance(centre));
        var kept = farthest <= FarthestMeters ? ground : ground.Intersection(new Point(centre).Buffer(FarthestMeters));
        return [.. kept.Coordinates.SkipLast(1).Select(c => new MapPoint(Math.Round(c.X), Math.Round(c.Y)))];
    }
}
