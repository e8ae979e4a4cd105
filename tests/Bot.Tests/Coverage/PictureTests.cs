using System.Xml.Linq;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Tests.Conversations;
using SkiaSharp;
using Xunit;

namespace OrientationBot.Bot.Tests.Coverage;

public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("droits-caf", "reg:24")]
    [InlineData("materiel-solidaire", "Cher")]
    [InlineData(null, "Vierzon")]
    public async Task ThePngIsAsLargeAsItsScene(string? need, string territory)
    {
        var scene = await Surveys.SceneAsync(need, territory);
        using var picture = SKBitmap.Decode(ScenePng.Draw(scene));
        Assert.Equal((scene.Width, scene.Height), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task TheSvgSaysInWordsWhatItShows()
    {
        var svg = XDocument.Load(new MemoryStream(await Surveys.WriteAsync("svg", await Surveys.OfAsync("droits-caf", "Loiret")))).Root!;
        Assert.Contains("Loiret", svg.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains("à vol d’oiseau", svg.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Equal("fr", svg.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public async Task BothDrawingsHaveTheSameTexts()
    {
        var scene = await Surveys.SceneAsync(null, "Loiret");
        var svg = XDocument.Load(new MemoryStream(SceneSvg.Draw(scene))).Root!;
        Assert.Equal(scene.Shapes.OfType<Shape.Words>().Select(w => w.Text), svg.Elements(Svg + "text").Select(t => t.Value));
    }

    [Fact]
    public void WordsOfASceneCannotBecomeMarkup()
    {
        var scene = new Scene(10, 10, "<script>", "&", "fr", [new Shape.Words("<b onload=x>", new(0, 0), new(10, false), Anchor.Start, "#000000", false)]);
        Assert.Equal(["title", "desc", "rect", "text"], XDocument.Load(new MemoryStream(SceneSvg.Draw(scene))).Root!.Elements().Select(e => e.Name.LocalName));
    }

    [Theory]
    [InlineData("reg:24")]
    [InlineData("Loiret")]
    [InlineData("Tours")]
    public async Task NoNameCoversAnother(string territory)
    {
        var names = (await Surveys.SceneAsync("droits-caf", territory)).Shapes.OfType<Shape.Words>().Where(w => w.Halo).Select(Area).ToArray();
        Assert.True(names.Length > 5);
        Assert.All(names, (a, i) => Assert.DoesNotContain(names.Skip(i + 1), b => SKRect.Intersect(a, b) is { Width: > 1, Height: > 1 }));
    }

    [Fact]
    public async Task TheFontHasEveryLetterOfEveryCommune()
    {
        using var font = new Typeset(12, false).Font();
        Assert.All((await House.ContentAsync).Geography.Communes, c => Assert.True(font.ContainsGlyphs(c.Name), c.Name));
        Assert.True(font.ContainsGlyphs("0123456789\u00A0%·’«»…+<"));
    }

    [Fact]
    public void ClassesDarkenWithDistanceSoThatTheyTellApartInGrey()
    {
        var greys = Ink.Bands.Select(c => SKColor.Parse(c)).Select(c => 0.2126 * c.Red + 0.7152 * c.Green + 0.0722 * c.Blue).ToArray();
        Assert.All(greys.Zip(greys.Skip(1)), pair => Assert.True(pair.First - pair.Second > 25));
    }

    [Fact]
    public async Task EnglishSpeaksEnglish() => Assert.Contains("as the crow flies", (await Surveys.SceneAsync(null, "Loiret", "en")).Description, StringComparison.Ordinal);

    private static SKRect Area(Shape.Words words)
    {
        var (width, left) = ((float)words.Type.Width(words.Text), (float)words.At.X);
        left -= words.Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 };
        return new(left, (float)(words.At.Y - words.Type.Size * 0.7), left + width, (float)words.At.Y);
    }
}
