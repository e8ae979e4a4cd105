using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>Draws a scene as SVG 1.1: texts stay texts, and keep the width they were laid out with whatever font shows them.</summary>
internal static class SceneSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, 'DejaVu Sans', sans-serif";

    /// <summary>The picture's bytes, UTF-8.</summary>
    public static byte[] Draw(Scene scene)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("svg", Namespace);
            Attributes(xml, ("viewBox", $"0 0 {scene.Width} {scene.Height}"), ("width", scene.Width), ("height", scene.Height), ("role", "img"), ("font-family", Fonts));
            xml.WriteAttributeString("xml", "lang", null, scene.Language);
            xml.WriteElementString("title", Namespace, scene.Title);
            xml.WriteElementString("desc", Namespace, scene.Description);
            Element(xml, "rect", ("width", scene.Width), ("height", scene.Height), ("fill", "#ffffff"));
            foreach (var shape in scene.Shapes) Draw(xml, shape);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Draw(XmlWriter xml, Shape shape)
    {
        switch (shape)
        {
            case Shape.Areas areas: Element(xml, "path", [("d", Path(areas.Rings)), ("fill", areas.Fill), .. Stroke(areas.Edge)]); break;
            case Shape.Lines lines: Element(xml, "path", [("d", Path(lines.Pieces)), ("fill", "none"), .. Stroke(lines.Pen)]); break;
            case Shape.Disc disc: Element(xml, "circle", [("cx", disc.At.X), ("cy", disc.At.Y), ("r", disc.Radius), ("fill", disc.Fill), .. Stroke(disc.Edge)]); break;
            case Shape.Box box: Element(xml, "rect", [("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("fill", box.Fill), .. Stroke(box.Edge)]); break;
            case Shape.Words words: Draw(xml, words); break;
        }
    }

    private static void Draw(XmlWriter xml, Shape.Words words)
    {
        xml.WriteStartElement("text", Namespace);
        Attributes(xml, ("x", words.At.X), ("y", words.At.Y), ("font-size", words.Type.Size), ("fill", words.Colour), ("textLength", words.Type.Width(words.Text)), ("lengthAdjust", "spacingAndGlyphs"));
        if (words.Type.Bold) Attributes(xml, ("font-weight", "bold"));
        if (words.Anchor != Anchor.Start) Attributes(xml, ("text-anchor", words.Anchor == Anchor.Middle ? "middle" : "end"));
        if (words.Halo) Attributes(xml, [("paint-order", "stroke"), .. Stroke(new("#ffffff", ScenePng.HaloWidth, 0.9))]);
        xml.WriteString(words.Text);
        xml.WriteEndElement();
    }

    private static (string Name, object Value)[] Stroke(Pen? pen) => pen is null
        ? []
        : [("stroke", pen.Colour), ("stroke-width", pen.Width), ("stroke-opacity", pen.Opacity), ("stroke-linejoin", "round"), ("stroke-linecap", "round")];

    private static string Path(ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        var d = new StringBuilder();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Length; i++) d.Append(i == 0 ? 'M' : 'L').Append(Number(ring[i].X)).Append(' ').Append(Number(ring[i].Y));
            d.Append('Z');
        }
        return d.ToString();
    }

    private static string Path(ImmutableArray<BorderPiece> pieces) => string.Concat(pieces.Select(p => $"M{Number(p.From.X)} {Number(p.From.Y)}L{Number(p.To.X)} {Number(p.To.Y)}"));

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(xml, attributes);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value is double number ? Number(number) : Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
