using System.Diagnostics;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>How well the engine tells the intents of a labelled set apart.</summary>
/// <param name="Accuracy">Share of in-scope test texts given their own label (a refused one counts as wrong).</param>
/// <param name="MacroF1">Mean over labels of the harmonic mean of precision and recall.</param>
/// <param name="OosRecall">Share of out-of-scope test texts that were refused; 0 when there are none.</param>
/// <param name="OosPrecision">Share of refused texts that were out of scope; 0 when none was refused.</param>
/// <param name="TrainSeconds">Time to train, in seconds.</param>
/// <param name="MicrosecondsPerUtterance">Time to judge one text, in microseconds.</param>
public sealed record IntentFigures(
    double Accuracy, double MacroF1, double OosRecall, double OosPrecision, double TrainSeconds, double MicrosecondsPerUtterance);

/// <summary>Measures the engine on any labelled set.</summary>
public static class Evaluation
{
    /// <summary>Trains on one set and measures on another; the label <c>oos</c> means out of scope.</summary>
    /// <param name="train">What to learn from.</param>
    /// <param name="test">What to be judged on.</param>
    /// <param name="language">What is known of people's needs already, as a help where it helps; null for nothing.</param>
    public static IntentFigures Intents(IReadOnlyList<Example> train, IReadOnlyList<Example> test, LearntLanguage? language = null)
    {
        var start = Stopwatch.GetTimestamp();
        Func<string, Prepared> plain = language is null ? Prepared.Plain : language.Plain;
        var prepare = language is null ? plain : language.Hinted;
        var classifier = new IntentTrainer(prepare, null, language?.Strangers).Train([.. train, .. Names(train)]);
        if (classifier.Table.Hints == 0) prepare = plain;
        var trained = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        var given = test.Select(e => Label(classifier, prepare(e.Text))).ToArray();
        var judged = Stopwatch.GetElapsedTime(start);
        return Figures(test, given) with
        {
            TrainSeconds = trained.TotalSeconds,
            MicrosecondsPerUtterance = test.Count == 0 ? 0 : judged.TotalMicroseconds / test.Count,
        };
    }

    /// <summary>The name of a label (<c>carte_perdue</c>) is one more text of it.</summary>
    private static IEnumerable<Example> Names(IReadOnlyList<Example> train) =>
        train.Select(e => e.Label).Distinct().Where(label => label != IntentClassifier.OutOfScope).Select(label => new Example(label.Replace('_', ' '), label));

    private static string Label(IntentClassifier classifier, Prepared text)
    {
        Span<float> probabilities = stackalloc float[classifier.Labels.Length];
        var prediction = classifier.Predict(text.Words, probabilities);
        return prediction.InScope < classifier.Calibration.Threshold ? IntentClassifier.OutOfScope : classifier.Labels[prediction.Label];
    }

    private static IntentFigures Figures(IReadOnlyList<Example> test, string[] given)
    {
        var pairs = test.Select((e, i) => (Right: e.Label, Given: given[i])).ToList();
        var inScope = pairs.Where(p => p.Right != IntentClassifier.OutOfScope).ToList();
        var outside = pairs.Where(p => p.Right == IntentClassifier.OutOfScope).ToList();
        var refused = pairs.Where(p => p.Given == IntentClassifier.OutOfScope).ToList();
        return new(
            Share(inScope, p => p.Given == p.Right),
            pairs.Select(p => p.Right).Distinct().Select(label => F1(pairs, label)).DefaultIfEmpty().Average(),
            Share(outside, p => p.Given == p.Right),
            Share(refused, p => p.Given == p.Right), 0, 0);
    }

    private static double Share<T>(List<T> items, Func<T, bool> good) => items.Count == 0 ? 0 : (double)items.Count(good) / items.Count;

    private static double F1(List<(string Right, string Given)> pairs, string label)
    {
        var hit = pairs.Count(p => p.Right == label && p.Given == label);
        var all = pairs.Count(p => p.Right == label) + pairs.Count(p => p.Given == label);
        return all == 0 ? 0 : 2.0 * hit / all;
    }
}
