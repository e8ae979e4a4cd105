using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Coverage;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>Lays out the map of a survey: title, ground, legend, scale, sources.</summary>
internal static class CoveragePicture
{
    private const int Width = 1200, Margin = 40;
    private const double MapWidth = 750, MostMapHeight = 930, LegendLeft = 830, LegendWidth = Width - Margin - LegendLeft, Top = 132;
    private const double WidestScale = 170;
    private static readonly int[] Rulers = [50, 20, 10, 5, 2, 1];
    private static readonly Typeset Title = new(36, true), Subtitle = new(22, false), Small = new(16, false);

    /// <summary>The scene.</summary>
    /// <param name="survey">The survey; its territory has at least one commune.</param>
    /// <param name="words">Its words.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="all">Every commune there is.</param>
    public static Scene Of(CoverageSurvey survey, CoverageWords words, string language, IEnumerable<Commune> all)
    {
        Commune[] drawn = [.. survey.Map.Communes.Select(c => c.Commune)];
        var plane = MapPlane.Around(drawn);
        var cells = CommuneCells.Of(drawn, all, plane);
        var frame = new MapFrame(cells, Margin, Top, MapWidth, MostMapHeight);
        var (legend, legendBottom) = new LegendDrawing(survey, words, LegendLeft, LegendWidth).From(Top);
        var mapBottom = Top + frame.Height;
        var (notes, bottom) = Notes(words, Math.Max(mapBottom + 62, legendBottom + 20));
        ImmutableArray<Shape> shapes =
            [.. Heading(words), .. new MapDrawing(survey, plane, cells, frame).Shapes(), .. legend, .. Scale(words, frame, mapBottom + 26), .. notes];
        return new(Width, (int)bottom + 20, $"{words.Title}. {words.Subtitle}", words.Alt, language, shapes);
    }

    private static IEnumerable<Shape> Heading(CoverageWords words) =>
    [
        new Shape.Words(words.Title, new(Margin, 62), Title, Anchor.Start, Ink.Text, false),
        new Shape.Words(words.Subtitle, new(Margin, 98), Subtitle, Anchor.Start, Ink.Quiet, false),
    ];

    private static IEnumerable<Shape> Scale(CoverageWords words, MapFrame frame, double y)
    {
        var kilometres = Rulers.First(km => km == 1 || km * 1_000 * frame.PixelsPerMeter <= WidestScale);
        var (left, right) = (frame.Left, frame.Left + kilometres * 1_000 * frame.PixelsPerMeter);
        ImmutableArray<BorderPiece> ruler = [new(new(left, y), new(right, y)), new(new(left, y - 5), new(left, y + 5)), new(new(right, y - 5), new(right, y + 5))];
        return [new Shape.Lines(ruler, new(Ink.Text, 2)), new Shape.Words(words.Say(new CoverageScale(kilometres)), new(right + 12, y + 6), Small, Anchor.Start, Ink.Text, false)];
    }

    private static (IReadOnlyList<Shape> Shapes, double Bottom) Notes(CoverageWords words, double top)
    {
        var shapes = new List<Shape>();
        foreach (var line in new[] { words.Say(new CoverageStraight()), words.Source }.SelectMany(note => Small.Lines(note, Width - 2 * Margin)))
        {
            shapes.Add(new Shape.Words(line, new(Margin, top + Small.Size), Small, Anchor.Start, Ink.Quiet, false));
            top += 23;
        }
        return (shapes, top);
    }
}
