using FsCheck.Xunit;
using OrientationBot.Geo.Gazetteer;
using Xunit;

namespace OrientationBot.Geo.Tests;

public class FoldTests
{
    [Theory]
    [InlineData("L’Haÿ-les-Roses", "l hay les roses")]
    [InlineData("VENDŒUVRES", "vendoeuvres")]
    [InlineData("Dhuizon\u00A0\u202F —  Mer", "dhuizon mer")]
    [InlineData("Cafe\u0301 no\u0308el", "cafe noel")]
    [InlineData("Ｖｉｅｒｚｏｎ", "vierzon")]
    [InlineData("18\u00A0000 Bourges", "18 000 bourges")]
    [InlineData("\u200Bici", "ici")]
    [InlineData("", "")]
    public void WordsAreTheSameHoweverTheyAreTyped(string text, string words) => Assert.Equal(words, Fold.Words(text));

    [Theory]
    [InlineData("J’ai  pas l’ÂGE ‑ «où ?»", "j'ai pas l'age - \"ou ?\"")]
    [InlineData("C'est…  \t trop\n", "c'est... trop")]
    public void TextKeepsItsPunctuation(string text, string folded) => Assert.Equal(folded, Fold.Text(text));

    [Fact]
    public void LettersAndTheirAccentsBecomeOne() => Assert.Equal("Égalité à Noël, ça va", Fold.Compose("E\u0301galite\u0301 a\u0300 Noe\u0308l, c\u0327a va"));

    [Fact]
    public void ComposedTextIsLeftAlone() => Assert.Same("déjà", Fold.Compose("déjà"));

    [Property(MaxTest = 500)]
    public bool FoldingTwiceChangesNothing(string? text) =>
        Fold.Words(Fold.Words(text)) == Fold.Words(text) && Fold.Text(Fold.Text(text)) == Fold.Text(text);
}
