using OrientationBot.Geo.Coverage;
using SkiaSharp;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>Draws a scene as PNG. Needs nothing of the machine: no font, no display.</summary>
internal static class ScenePng
{
    /// <summary>Pixels of a halo on each side of a letter.</summary>
    internal const double HaloWidth = 4.5;

    /// <summary>The picture's bytes.</summary>
    public static byte[] Draw(Scene scene)
    {
        using var surface = SKSurface.Create(new SKImageInfo(scene.Width, scene.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        foreach (var shape in scene.Shapes) Draw(surface.Canvas, shape);
        using var image = surface.Snapshot();
        using var pixels = image.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 6));
        return png?.ToArray() ?? throw new InvalidOperationException("The picture could not be written as PNG.");
    }

    private static void Draw(SKCanvas canvas, Shape shape)
    {
        switch (shape)
        {
            case Shape.Areas areas: Draw(canvas, areas); break;
            case Shape.Lines lines: Draw(canvas, lines); break;
            case Shape.Words words: Draw(canvas, words); break;
            case Shape.Disc disc: Paint(disc.Fill, disc.Edge, paint => canvas.DrawCircle(Point(disc.At), (float)disc.Radius, paint)); break;
            case Shape.Box box: Paint(box.Fill, box.Edge, paint => canvas.DrawRect((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height, paint)); break;
        }
    }

    private static void Draw(SKCanvas canvas, Shape.Areas areas)
    {
        using var builder = new SKPathBuilder();
        foreach (var ring in areas.Rings) builder.AddPoly([.. ring.Select(Point)], true);
        using var path = builder.Detach();
        Paint(areas.Fill, areas.Edge, paint => canvas.DrawPath(path, paint));
    }

    private static void Draw(SKCanvas canvas, Shape.Lines lines)
    {
        using var paint = Stroke(lines.Pen);
        canvas.DrawPoints(SKPointMode.Lines, [.. lines.Pieces.SelectMany(p => new[] { Point(p.From), Point(p.To) })], paint);
    }

    private static void Draw(SKCanvas canvas, Shape.Words words)
    {
        using var font = words.Type.Font();
        var align = words.Anchor switch { Anchor.Start => SKTextAlign.Left, Anchor.Middle => SKTextAlign.Center, _ => SKTextAlign.Right };
        using var halo = Stroke(new("#ffffff", HaloWidth, 0.9));
        if (words.Halo) canvas.DrawText(words.Text, Point(words.At), align, font, halo);
        using var ink = new SKPaint { Color = SKColor.Parse(words.Colour), IsAntialias = true };
        canvas.DrawText(words.Text, Point(words.At), align, font, ink);
    }

    private static void Paint(string fill, Pen? edge, Action<SKPaint> draw)
    {
        using var inside = new SKPaint { Color = SKColor.Parse(fill), IsAntialias = true };
        draw(inside);
        if (edge is null) return;
        using var outline = Stroke(edge);
        draw(outline);
    }

    private static SKPaint Stroke(Pen pen) => new()
    {
        Color = SKColor.Parse(pen.Colour).WithAlpha((byte)Math.Round(255 * pen.Opacity)),
        IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)pen.Width, StrokeJoin = SKStrokeJoin.Round, StrokeCap = SKStrokeCap.Round,
    };

    private static SKPoint Point(MapPoint point) => new((float)point.X, (float)point.Y);
}
