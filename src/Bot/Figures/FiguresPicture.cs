using System.Collections.Immutable;
using OrientationBot.Bot.Coverage.Picture;

namespace OrientationBot.Bot.Figures;

/// <summary>Lays out figures as horizontal bars: every bar has its name and its count in letters, so that no colour and no length needs to be judged.</summary>
internal static class FiguresPicture
{
    private const int Width = 1200, Margin = 40;
    private const double Top = 140, Row = 52, BarHeight = 30, NamesWidth = 430, CountWidth = 170;
    private const double BarLeft = Margin + NamesWidth + 20, MostBar = Width - Margin - CountWidth - BarLeft;
    private static readonly Typeset Title = new(36, true), Subtitle = new(22, false), Name = new(22, false), Count = new(22, true), Small = new(18, false);

    /// <summary>The scene; with no line at all, the title and the notes alone.</summary>
    public static Scene Of(FiguresPaper paper)
    {
        var bars = paper.Bars;
        var most = Math.Max(1, bars.Select(b => b.Count ?? 0).DefaultIfEmpty().Max());
        var shapes = new List<Shape>
        {
            new Shape.Words(paper.Title, new(Margin, 62), Title, Anchor.Start, Ink.Text, false),
            new Shape.Words(paper.Subtitle, new(Margin, 98), Subtitle, Anchor.Start, Ink.Quiet, false),
        };
        for (var i = 0; i < bars.Length; i++) shapes.AddRange(Bar(bars[i], Top + i * Row, most));
        var bottom = Notes(paper.Note, Top + bars.Length * Row + 16, shapes);
        return new(Width, (int)bottom + 24, $"{paper.Title}. {paper.Subtitle}", paper.Say(paper.Alternative), paper.Language, [.. shapes]);
    }

    private static IEnumerable<Shape> Bar((string Name, string Told, int? Count) bar, double top, int most)
    {
        var (baseline, length) = (top + BarHeight - 8, (bar.Count ?? 0) * MostBar / most);
        yield return new Shape.Words(Shortened(bar.Name), new(Margin + NamesWidth, baseline), Name, Anchor.End, Ink.Text, false);
        if (length > 0) yield return new Shape.Box(BarLeft, top, length, BarHeight, Ink.Place, null);
        yield return new Shape.Words(bar.Told, new(BarLeft + length + 12, baseline), Count, Anchor.Start, bar.Count is null ? Ink.Quiet : Ink.Text, false);
    }

    private static string Shortened(string name) => Name.Lines(name, NamesWidth).ToImmutableArray() is [var first, _, ..] ? $"{first}…" : name;

    private static double Notes(string note, double top, List<Shape> shapes)
    {
        foreach (var line in Small.Lines(note, Width - 2 * Margin))
        {
            shapes.Add(new Shape.Words(line, new(Margin, top + Small.Size), Small, Anchor.Start, Ink.Quiet, false));
            top += 26;
        }
        return top;
    }
}
