using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>Writes the legend, from the top down: shares, places, white zones, where one more place would serve best.</summary>
/// <param name="survey">The survey.</param>
/// <param name="words">Its words.</param>
/// <param name="left">Left edge, in pixels.</param>
/// <param name="width">Width.</param>
internal sealed class LegendDrawing(CoverageSurvey survey, CoverageWords words, double left, double width)
{
    private const int MostZones = 5;
    private const double Row = 34, Line = 25, Section = 26, SwatchWidth = 30, SwatchHeight = 22, Indent = 44;
    private static readonly Typeset Heading = new(20, true), Plain = new(18, false), Strong = new(18, true);
    private readonly List<Shape> _shapes = [];
    private double _y;

    /// <summary>The legend from a height on.</summary>
    /// <returns>Its shapes, and where it ends.</returns>
    public (IReadOnlyList<Shape> Shapes, double Bottom) From(double top)
    {
        _y = top;
        Shares();
        Places();
        Zones();
        Next();
        return (_shapes, _y);
    }

    private void Shares()
    {
        Write(words.Say(new CoverageShareHeading()), Heading);
        _y += 8;
        foreach (var (band, share, part, colour) in words.Bands)
        {
            _shapes.Add(new Shape.Box(left, _y, SwatchWidth, SwatchHeight, colour, new(Ink.Border, 1)));
            _shapes.Add(new Shape.Words(band, new(left + Indent, _y + 17), Plain, Anchor.Start, Ink.Text, false));
            _shapes.Add(new Shape.Words(share, new(left + width, _y + 17), Strong, Anchor.End, Ink.Text, false));
            _shapes.Add(new Shape.Box(left + Indent, _y + 24, width - Indent, 3, "#eceff2", null));
            if (part > 0) _shapes.Add(new Shape.Box(left + Indent, _y + 24, part * (width - Indent), 3, Ink.Quiet, null));
            _y += Row;
        }
        _y += 6;
        if (double.IsFinite(survey.Map.MedianMeters)) Wrap(words.Say(new CoverageMedian(new Phrasing.Spoken.Distance(survey.Map.MedianMeters))));
    }

    private void Places()
    {
        _y += Section - 12;
        var inside = survey.Inside.Count();
        Key(Ink.Place, new(Ink.Paper, 1.3), words.Say(new CoverageInside(new Phrasing.Spoken.Count(inside), inside == 1)));
        if (survey.Beside.Any()) Key(Ink.Paper, new(Ink.Place, 1.8), words.Say(new CoverageBeside()));
    }

    private void Zones()
    {
        if (survey.WhiteZones.IsEmpty) return;
        _y += Section;
        foreach (var line in Heading.Lines(words.Say(new CoverageFarHeading((int)(survey.Request.BeyondMeters / 1_000))), width)) Write(line, Heading);
        _y += 4;
        foreach (var zone in words.Zones(MostZones)) Wrap(zone);
    }

    private void Next()
    {
        if (survey.NextPlaces.IsEmpty) return;
        _y += Section;
        foreach (var line in Heading.Lines(words.Say(new CoverageNextHeading()), width)) Write(line, Heading);
        _y += 4;
        for (var i = 0; i < survey.NextPlaces.Length; i++) Wrap(words.Next(i));
    }

    private void Key(string fill, Pen edge, string text)
    {
        _shapes.Add(new Shape.Disc(new(left + SwatchWidth / 2, _y + 13), 6, fill, edge));
        _shapes.Add(new Shape.Words(text, new(left + Indent, _y + 19), Plain, Anchor.Start, Ink.Text, false));
        _y += Line + 3;
    }

    private void Wrap(string text)
    {
        foreach (var line in Plain.Lines(text, width)) Write(line, Plain);
    }

    private void Write(string text, Typeset type)
    {
        _shapes.Add(new Shape.Words(text, new MapPoint(left, _y + type.Size * 0.95), type, Anchor.Start, Ink.Text, false));
        _y += Line;
    }
}
