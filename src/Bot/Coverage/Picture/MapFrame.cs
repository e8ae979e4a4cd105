using System.Collections.Immutable;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>Where the ground stands on a picture: metres → pixels.</summary>
internal sealed class MapFrame
{
    private readonly double _west, _north;

    /// <summary>Fits cells into a width and a greatest height.</summary>
    /// <param name="cells">The cells; at least one.</param>
    /// <param name="left">Left edge, in pixels.</param>
    /// <param name="top">Upper edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="mostHeight">Greatest height.</param>
    public MapFrame(ImmutableArray<CommuneCell> cells, double left, double top, double width, double mostHeight)
    {
        var corners = cells.SelectMany(c => c.Ring).ToArray();
        var (west, east, south, north) = (corners.Min(c => c.X), corners.Max(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.Y));
        PixelsPerMeter = Math.Min(width / (east - west), mostHeight / (north - south));
        (Left, Top, Width, Height) = (left, top, width, (north - south) * PixelsPerMeter);
        (_west, _north) = (west - (width / PixelsPerMeter - (east - west)) / 2, north);
    }

    /// <summary>Left edge.</summary>
    public double Left { get; }

    /// <summary>Upper edge.</summary>
    public double Top { get; }

    /// <summary>Width.</summary>
    public double Width { get; }

    /// <summary>Height: that of the ground.</summary>
    public double Height { get; }

    /// <summary>Pixels of a metre.</summary>
    public double PixelsPerMeter { get; }

    /// <summary>Pixel of a point of the ground.</summary>
    public MapPoint Of(MapPoint ground) => new(Left + (ground.X - _west) * PixelsPerMeter, Top + (_north - ground.Y) * PixelsPerMeter);

    /// <summary>Pixels of a piece of border.</summary>
    public BorderPiece Of(BorderPiece piece) => new(Of(piece.From), Of(piece.To));

    /// <summary>True when a pixel stands on the map, or just beside.</summary>
    public bool Shows(MapPoint pixel) => pixel.X > Left - 10 && pixel.X < Left + Width + 10 && pixel.Y > Top - 10 && pixel.Y < Top + Height + 10;
}
