using System.Collections.Immutable;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>Writes names beside their points, the most important first: a name that would cover another is moved, or left out.</summary>
/// <param name="frame">The map.</param>
internal sealed class MapLabels(MapFrame frame)
{
    private const double Gap = 7, Air = 2, MarkRadius = 2.8;
    private readonly List<Area> _taken = [], _dots = [];

    /// <summary>Keeps a disc free of names.</summary>
    public void Keep(MapPoint at, double radius) => _taken.Add(Around(at, radius));

    /// <summary>Covers a dot only when there is no better place.</summary>
    public void Spare(MapPoint at, double radius) => _dots.Add(Around(at, radius));

    /// <summary>The name where it fits, with a mark on its point; nothing when it fits nowhere.</summary>
    public IEnumerable<Shape> Place(string name, MapPoint at, Typeset type)
    {
        var width = type.Width(name);
        var places = Beside(at, type.Size).Select(p => (p.Baseline, p.Anchor, Area: AreaOf(p.Baseline, p.Anchor, width, type.Size))).Where(p => Fits(p.Area)).ToArray();
        if (places.Length == 0) return [];
        var best = places.MinBy(p => _dots.Count(p.Area.Touches));
        _taken.Add(best.Area);
        _taken.Add(Around(at, MarkRadius));
        return [new Shape.Disc(at, MarkRadius, Ink.Text, new(Ink.Paper, 1)), new Shape.Words(name, best.Baseline, type, best.Anchor, Ink.Text, Halo: true)];
    }

    /// <summary>Places for a name, the easiest to read first.</summary>
    private static ImmutableArray<(MapPoint Baseline, Anchor Anchor)> Beside(MapPoint at, double size) =>
    [
        (new(at.X + Gap, at.Y + size * 0.3), Anchor.Start), (new(at.X - Gap, at.Y + size * 0.3), Anchor.End),
        (new(at.X, at.Y - Gap), Anchor.Middle), (new(at.X, at.Y + Gap + size * 0.75), Anchor.Middle),
        (new(at.X + Gap, at.Y - Gap), Anchor.Start), (new(at.X - Gap, at.Y - Gap), Anchor.End),
        (new(at.X + Gap, at.Y + Gap + size * 0.7), Anchor.Start), (new(at.X - Gap, at.Y + Gap + size * 0.7), Anchor.End),
    ];

    private static Area Around(MapPoint at, double radius) => new(at.X - radius, at.Y - radius, at.X + radius, at.Y + radius);

    private static Area AreaOf(MapPoint baseline, Anchor anchor, double width, double size)
    {
        var left = anchor switch { Anchor.Start => baseline.X, Anchor.Middle => baseline.X - width / 2, _ => baseline.X - width };
        return new(left - Air, baseline.Y - size * 0.8, left + width + Air, baseline.Y + size * 0.25);
    }

    private bool Fits(Area area) =>
        area.Left >= frame.Left - 20 && area.Right <= frame.Left + frame.Width + 20 && area.Top >= frame.Top - 20 && area.Bottom <= frame.Top + frame.Height + 20
        && !_taken.Exists(area.Touches);

    private readonly record struct Area(double Left, double Top, double Right, double Bottom)
    {
        public bool Touches(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
