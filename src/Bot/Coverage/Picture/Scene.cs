using System.Collections.Immutable;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>A picture before it is drawn: shapes in order, the first at the bottom. Pixels, y downwards. Drawn by <see cref="SceneSvg"/> and <see cref="ScenePng"/> alike.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows, for who does not see it.</param>
/// <param name="Language">Language of its words.</param>
/// <param name="Shapes">The shapes.</param>
internal sealed record Scene(int Width, int Height, string Title, string Description, string Language, ImmutableArray<Shape> Shapes);

/// <summary>A line's colour (<c>#rrggbb</c>), width in pixels and opacity (0 to 1).</summary>
internal sealed record Pen(string Colour, double Width, double Opacity = 1);

/// <summary>Where a text stands relative to its point.</summary>
internal enum Anchor
{
    /// <summary>It begins there.</summary>
    Start,
    /// <summary>Its middle is there.</summary>
    Middle,
    /// <summary>It ends there.</summary>
    End,
}

/// <summary>A shape of a scene.</summary>
internal abstract record Shape
{
    /// <summary>Filled outlines, one colour.</summary>
    public sealed record Areas(ImmutableArray<ImmutableArray<MapPoint>> Rings, string Fill, Pen? Edge) : Shape;

    /// <summary>Straight pieces.</summary>
    public sealed record Lines(ImmutableArray<BorderPiece> Pieces, Pen Pen) : Shape;

    /// <summary>A disc; hollow without fill.</summary>
    public sealed record Disc(MapPoint At, double Radius, string Fill, Pen Edge) : Shape;

    /// <summary>A rectangle.</summary>
    public sealed record Box(double X, double Y, double Width, double Height, string Fill, Pen? Edge) : Shape;

    /// <summary>A text on its baseline, with a halo where it stands on a map.</summary>
    public sealed record Words(string Text, MapPoint At, Typeset Type, Anchor Anchor, string Colour, bool Halo) : Shape;
}
