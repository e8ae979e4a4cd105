using OrientationBot.Knowledge.Understanding.Learning;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

public sealed class StrangersTests
{
    private static readonly string[] s_things = ["porte", "fenêtre", "grille", "trappe", "barrière", "vitre"];
    private static readonly Example[] s_examples =
    [
        .. s_things.Select(t => new Example($"ouvrir la {t}", "open")),
        .. s_things.Select(t => new Example($"fermer la {t}", "close")),
    ];

    private static readonly string[] s_french = [.. s_things.Select((_, i) => $"il pleut sur la ville et je chante {i}"), "ouvrir la porte"];
    private static readonly string[] s_english = ["who won the game", "sing me a song about rain"];

    [Fact]
    public void ASetWithoutAnyLearnsFromThemWhatToRefuse()
    {
        var classifier = new IntentTrainer(Prepared.Plain, Recipe.Careful, [s_english, s_french]).Train(s_examples);
        Assert.InRange(Judged(classifier, "il pleut et je chante").InScope, 0, classifier.Calibration.Threshold);
        Assert.InRange(Judged(classifier, "ouvrir une fenêtre").InScope, classifier.Calibration.Threshold, 1);
    }

    [Fact]
    public void ThoseOfTheSetsLanguageAreShown() => Assert.Equal(Apart(s_french), Apart(s_english, s_french));

    [Fact]
    public void ThoseThatSoundLikeTheSetAreLeftOut() => Assert.DoesNotContain("ouvrir la porte", Apart(s_french));

    [Fact]
    public void ASetWithEnoughOfItsOwnNeedsNone()
    {
        var own = Enumerable.Range(0, 50).Select(i => new Example($"il fait beau {i}", IntentClassifier.OutOfScope));
        Assert.Empty(Strangers.Apart([s_french], Prepared.Plain, [.. s_examples.Concat(own).Select(e => Prepared.Plain(e.Text))], [.. s_examples.Select(e => e.Label == "open" ? 0 : 1), .. own.Select(_ => 2)], 2, Recipe.Careful));
    }

    [Fact]
    public void HintsThatAreNotTakenLeaveNoTrace()
    {
        Prepared Hinted(string text) => Prepared.Plain(text) with { Hints = [1, 0], Clues = [7] };
        Assert.DoesNotContain(Family.Lexicon, new IntentTrainer(Hinted, Recipe.Careful).Train(s_examples).Table.Families);
    }

    private static List<string> Apart(params string[][] languages) =>
        [.. Strangers.Apart(languages, Prepared.Plain, [.. s_examples.Select(e => Prepared.Plain(e.Text))], [.. s_examples.Select(e => e.Label == "open" ? 0 : 1)], 2, Recipe.Careful).Select(p => p.Tokens.Text)];

    private static Prediction Judged(IntentClassifier classifier, string text) => classifier.Predict(Prepared.Plain(text).Words, new float[classifier.Labels.Length]);
}
