using OrientationBot.Knowledge.Understanding.Learning;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

public sealed class LearningTests : IDisposable
{
    private static readonly Example[] s_examples =
    [
        .. Enumerable.Range(1, 12).Select(i => new Example($"ouvrir la porte numéro {i}", "open")),
        .. Enumerable.Range(1, 12).Select(i => new Example($"fermer une fenêtre {i}", "close")),
        .. Enumerable.Range(1, 12).Select(i => new Example($"il pleut dehors {i}", IntentClassifier.OutOfScope)),
    ];

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AnyLabelledSetIsLearntAndMeasured()
    {
        var figures = Evaluation.Intents(s_examples, [new("ouvrir la porte numéro 3", "open"), new("fermer une fenêtre 4", "close"), new("il pleut dehors 5", IntentClassifier.OutOfScope)]);
        Assert.Equal(1, figures.Accuracy);
    }

    [Fact]
    public void TheSameTextsTeachTheSame() =>
        Assert.Equal(Train().Machine.Weights, Train().Machine.Weights);

    [Fact]
    public void TheSameNetworksAreLearntTwice() =>
        Assert.Equal(WithNetworks().Machine.Networks.SelectMany(n => n.Parts).SelectMany(p => p), WithNetworks().Machine.Networks.SelectMany(n => n.Parts).SelectMany(p => p));

    [Fact]
    public void AClassifierWithNetworksIsReadBackAsWritten()
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, WithNetworks());
        stream.Position = 0;
        Assert.Equal(Judged(WithNetworks()), Judged(ModelFile.Read(stream)));
    }

    [Fact]
    public void AHelpfulHintIsLearntAndTellsWordsNeverSeen()
    {
        Prepared Hinted(string text) => Prepared.Plain(text) with { Hints = text.Contains("ouvrir", StringComparison.Ordinal) || text == "zut" ? [1, 0] : [0, 1] };
        var classifier = new IntentTrainer(Hinted, Recipe.Careful with { Hints = 2 }).Train(s_examples);
        Assert.Equal("open", classifier.Labels[classifier.Predict(Hinted("zut").Words, new float[3]).Label]);
    }

    [Fact]
    public void ATextWithoutKnownWordsIsRefused() =>
        Assert.InRange(Judged(WithNetworks(), "xqz wvk").InScope, 0, WithNetworks().Calibration.Threshold);

    [Fact]
    public void ASetWithoutStrangersIsLearntToo()
    {
        var figures = Evaluation.Intents(s_examples[..24], s_examples[..24]);
        Assert.InRange(figures.Accuracy, 0.9, 1);
    }

    [Fact]
    public void WhatWasLearntIsKeptUntilAFileChanges()
    {
        var file = Path.Combine(_folder, "a.lu");
        var trained = 0;
        IntentClassifier Learn() { trained++; return Train(); }
        foreach (var content in (string[])["one", "one", "two"])
        {
            File.WriteAllText(file, content);
            Assert.Equal(3, new ModelMemory(_folder, [file]).Recall("a", Learn).Labels.Length);
        }
        Assert.Equal(2, trained);
    }

    [Fact]
    public void ABrokenMemoryOnlyMeansLearningAgain()
    {
        new ModelMemory(_folder, []).Recall("a", Train);
        foreach (var kept in System.IO.Directory.GetFiles(_folder, "*.model")) File.WriteAllBytes(kept, [1, 0, 0]);
        Assert.Equal(3, new ModelMemory(_folder, []).Recall("a", Train).Labels.Length);
    }

    private static IntentClassifier WithNetworks() => new IntentTrainer(Prepared.Plain, Recipe.Careful with { Networks = 2 }).Train(s_examples);

    private static Prediction Judged(IntentClassifier classifier, string text = "ouvrir une porte") =>
        classifier.Predict(Prepared.Plain(text).Words, new float[classifier.Labels.Length]);

    private static IntentClassifier Train() => new IntentTrainer(Prepared.Plain, null).Train(s_examples);
}
