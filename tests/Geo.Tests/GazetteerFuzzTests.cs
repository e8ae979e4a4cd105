using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Geo.Tests;

/// <summary>No text makes the gazetteer throw, or point outside the text.</summary>
public sealed class GazetteerFuzzTests
{
    private static readonly string[] Texts =
    [
        "12 bis rue de la Paix, 45000 Orléans cedex 2", "j'habite a st amand mont rond (18200)", "du côté de La Chapelle-Saint-Mesmin ou Ferté-Imbault", "dep 45, le Loiret",
        "bassin de vie de Vierzon ou communauté de communes", "lachapelle st mesmin/orleans, SUR tours", "Les Deux-Lions 37200", "romoranti lanthenay, à la Riche, s/ Cher", "2A004 97400 18 45",
    ];

    [Fact]
    public void NoTextMakesItThrowOrPointOutside() => Mutations.Try(Texts, 120_000, text =>
    {
        Assert.All(France.Gazetteer.Find(text), m => Assert.True(m.Start >= 0 && m.Length > 0 && m.Start + m.Length <= text.Length && m.Candidates.Length > 0));
        France.Gazetteer.Locate(text);
    });
}
