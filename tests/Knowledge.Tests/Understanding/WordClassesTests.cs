using OrientationBot.Knowledge.Understanding.Learning;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

public sealed class WordClassesTests
{
    private static readonly Example[] s_examples =
    [
        .. Enumerable.Range(1, 12).Select(i => new Example($"une pomme rouge {i}", "fruit")),
        .. Enumerable.Range(1, 12).Select(i => new Example($"une chemise rouge {i}", "clothes")),
    ];

    [Theory]
    [InlineData("chaussure", "chaussures")]
    [InlineData("payer", "payez")]
    [InlineData("travel", "traveling")]
    [InlineData("banque", "bank")]
    public void FormsAndTranslationsOfAWordShareItsClass(string word, string other) =>
        Assert.NotEmpty(WordClasses.Of(word).ToArray().Intersect(WordClasses.Of(other).ToArray()));

    [Theory]
    [InlineData("xqz")]
    [InlineData("e")]
    [InlineData("")]
    public void AnUnknownWordHasNoClass(string word) => Assert.True(WordClasses.Of(word).IsEmpty);

    [Fact]
    public void AccentsOfTheFileAreFolded() => Assert.NotEmpty(Prepared.Plain("Hôpital").Classes);

    [Theory]
    [InlineData("banane", "fruit")]
    [InlineData("pantalon", "clothes")]
    public void AWordNeverSeenIsToldByItsClass(string word, string label)
    {
        var classifier = new IntentTrainer(Prepared.Plain, Recipe.Careful).Train(s_examples);
        Assert.Equal(label, classifier.Labels[classifier.Predict(Prepared.Plain(word).Words, new float[2]).Label]);
    }

    [Fact]
    public void WithoutWeightClassesAreNoFeatures() =>
        Assert.DoesNotContain(Family.Class, new IntentTrainer(Prepared.Plain, Recipe.Own).Train(s_examples).Table.Families);
}
