using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Coverage;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>Draws the ground of a survey: cells by distance, borders, places, names.</summary>
/// <param name="survey">The survey.</param>
/// <param name="plane">The plane of the cells.</param>
/// <param name="cells">The cells of its communes.</param>
/// <param name="frame">Where the ground stands.</param>
internal sealed class MapDrawing(CoverageSurvey survey, MapPlane plane, ImmutableArray<CommuneCell> cells, MapFrame frame)
{
    private const int MostZones = 14, MostTowns = 7;
    private const double DotRadius = 5, SmallDotRadius = 4, NextRadius = 13;
    private static readonly Typeset Zone = new(18, true), Town = new(16, false), Rank = new(17, true);

    /// <summary>The map, bottom first.</summary>
    public IEnumerable<Shape> Shapes() => [.. Ground(), .. Borders(), .. Places(), .. NextPlaces(), .. Names()];

    private IEnumerable<Shape> Ground()
    {
        var meters = survey.Map.Communes.ToDictionary(c => c.Commune.Code, c => c.Meters);
        return from cell in cells
               group cell by CoverageSurvey.Band(meters[cell.Commune.Code]) into band
               orderby band.Key
               let rings = band.Select(c => c.Ring.Select(frame.Of).ToImmutableArray()).ToImmutableArray()
               let colour = survey.Map.Offers.IsEmpty ? Ink.Nothing : Ink.Bands[band.Key]
               select new Shape.Areas(rings, colour, new(colour, 0.8));
    }

    private IEnumerable<Shape> Borders()
    {
        yield return new Shape.Lines(Lines(c => c.Code), new(Ink.Paper, 0.8, 0.55));
        if (survey.Request.Territory.Kind == TerritoryKind.Region) yield return new Shape.Lines(Lines(c => c.Departement), new(Ink.Border, 1.4, 0.75));
        yield return new Shape.Lines(Lines(_ => ""), new(Ink.Border, 1.8));
    }

    private ImmutableArray<BorderPiece> Lines(Func<Commune, string> group) => [.. CellBorders.Of(cells, group).Select(frame.Of)];

    private IEnumerable<Shape> Places() =>
    [
        .. Shown(survey.Beside).Select(at => new Shape.Disc(at, SmallDotRadius, Ink.Paper, new(Ink.Place, 1.8))),
        .. Shown(survey.Inside).Select(at => new Shape.Disc(at, DotRadius, Ink.Place, new(Ink.Paper, 1.3))),
    ];

    private IEnumerable<MapPoint> Shown(IEnumerable<Structure> offers) => offers.Select(o => At(o.Position)).Where(frame.Shows);

    private IEnumerable<Shape> NextPlaces()
    {
        for (var i = 0; i < survey.NextPlaces.Length; i++)
        {
            var at = At(survey.NextPlaces[i].Commune.Centre);
            yield return new Shape.Disc(at, NextRadius, Ink.Next, new(Ink.Text, 2.2));
            yield return new Shape.Words($"{i + 1}", new(at.X, at.Y + 6), Rank, Anchor.Middle, Ink.Text, Halo: false);
        }
    }

    /// <summary>White zones in heavy letters, and the largest towns in light ones so that people know where they look.</summary>
    private IEnumerable<Shape> Names()
    {
        var labels = new MapLabels(frame);
        foreach (var next in survey.NextPlaces) labels.Keep(At(next.Commune.Centre), NextRadius);
        foreach (var offer in Shown([.. survey.Inside, .. survey.Beside])) labels.Spare(offer, DotRadius);
        var zones = survey.WhiteZones.Take(MostZones).Select(z => z.Commune).ToArray();
        var towns = survey.Map.Communes.Select(c => c.Commune).Except(zones).OrderByDescending(c => c.Population).ThenBy(c => c.Code, StringComparer.Ordinal).Take(MostTowns);
        return
        [
            .. zones.SelectMany(c => labels.Place(c.Name, At(c.Centre), Zone)),
            .. towns.SelectMany(c => labels.Place(c.Name, At(c.Centre), Town)),
        ];
    }

    private MapPoint At(Position position) => frame.Of(plane.Of(position));
}
