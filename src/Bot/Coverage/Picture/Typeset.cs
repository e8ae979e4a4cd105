using SkiaSharp;

namespace OrientationBot.Bot.Coverage.Picture;

/// <summary>A size of the font of pictures: Atkinson Hyperlegible Next, drawn for people who see badly (SIL Open Font Licence 1.1, in <c>licences/</c>).</summary>
/// <param name="Size">Size in pixels.</param>
/// <param name="Bold">True for the heavy face.</param>
internal readonly record struct Typeset(double Size, bool Bold)
{
    private static readonly Lazy<SKTypeface> Regular = new(() => Read("AtkinsonHyperlegibleNext-Regular.ttf"));
    private static readonly Lazy<SKTypeface> Heavy = new(() => Read("AtkinsonHyperlegibleNext-Bold.ttf"));

    /// <summary>Width of a text in pixels.</summary>
    public double Width(string text)
    {
        using var font = Font();
        return font.MeasureText(text);
    }

    /// <summary>The font, to be disposed.</summary>
    public SKFont Font() => new((Bold ? Heavy : Regular).Value, (float)Size) { Edging = SKFontEdging.Antialias, Subpixel = true, Hinting = SKFontHinting.None };

    /// <summary>A text cut into lines no wider than that; a word that is wider stands alone, and a number keeps the unit that follows it.</summary>
    public IEnumerable<string> Lines(string text, double width)
    {
        var line = "";
        foreach (var word in Unbroken(text))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || Width(longer) <= width) line = longer;
            else
            {
                yield return line;
                line = word;
            }
        }
        if (line.Length > 0) yield return line;
    }

    private static IEnumerable<string> Unbroken(string text)
    {
        var number = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var whole = number.Length == 0 ? word : $"{number} {word}";
            number = char.IsAsciiDigit(word[^1]) ? whole : "";
            if (number.Length == 0) yield return whole;
        }
        if (number.Length > 0) yield return number;
    }

    private static SKTypeface Read(string name)
    {
        using var stream = typeof(Typeset).Assembly.GetManifestResourceStream(name)!;
        return SKTypeface.FromStream(stream);
    }
}
