using OrientationBot.Knowledge.Understanding.Learning;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>French sets about things the product does not know, twenty labels of fifteen phrases: a bank and its telephone line, a home, a town hall.</summary>
public sealed class OtherSetsTests
{
    [Theory]
    [InlineData("banque", true)]
    [InlineData("banque", false)]
    [InlineData("maison", true)]
    [InlineData("maison", false)]
    [InlineData("mairie", true)]
    [InlineData("mairie", false)]
    public void FifteenPhrasesALabelAreEnoughToStart(string set, bool strangers)
    {
        var figures = Evaluation.Intents([.. Rows(set, "train").Where(e => strangers || e.Label != IntentClassifier.OutOfScope)], Rows(set, "test"), Trained.Language);
        Assert.InRange(figures.Accuracy, 0.57, 1);
        Assert.InRange(figures.OosRecall, 0.75, 1);
    }

    private static List<Example> Rows(string set, string part) =>
        [.. CaseFile.Read(Path.Combine("intents", $"{set}.csv")).Where(c => c["split"] == part).Select(c => new Example(c["text"], c["label"]))];
}
