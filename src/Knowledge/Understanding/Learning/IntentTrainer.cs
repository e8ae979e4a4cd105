using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>A labelled text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">Its intent; <see cref="IntentClassifier.OutOfScope"/> for none.</param>
public sealed record Example(string Text, string Label);

/// <summary>Learns an <see cref="IntentClassifier"/> from labelled texts: the same engine for the needs and for any other set.</summary>
/// <param name="prepare">Cuts a text into the words that count.</param>
internal sealed class IntentTrainer(Func<string, Prepared> prepare)
{
    private const int Folds = 3;
    private const int ManyTexts = 1000;
    private const float Cost = 1f;

    /// <summary>Trains and calibrates; deterministic.</summary>
    public IntentClassifier Train(IReadOnlyList<Example> examples)
    {
        ImmutableArray<string> labels = [.. examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal)];
        var numbers = labels.Select((label, i) => (label, i)).ToDictionary(l => l.label, l => l.i);
        var answers = examples.Select(e => numbers[e.Label]).ToArray();
        var texts = examples.Select(e => prepare(e.Text)).ToList();
        var table = Table(texts);
        var (rows, known) = Vectors(texts, table);
        var held = HeldOut(rows, answers, labels.Length, table.Count);
        var calibration = Calibrator.Fit(held, answers, known, labels.IndexOf(IntentClassifier.OutOfScope));
        var all = Enumerable.Range(0, rows.Count).ToArray();
        return new(labels, table, Weights(rows, all, answers, labels.Length, table.Count), calibration);
    }

    /// <summary>Scores of every text by a machine that has not learnt from it.</summary>
    private static float[][] HeldOut(Rows rows, int[] answers, int labels, int features)
    {
        var folds = FoldsOf(answers);
        var held = new float[rows.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Weights(rows, [.. Enumerable.Range(0, rows.Count).Where(r => folds[r] != fold)], answers, labels, features);
            for (var r = 0; r < rows.Count; r++)
                if (folds[r] == fold) held[r] = Score(rows.Indexes(r), rows.Values(r), weights, labels, features);
        }
        return held;
    }

    private static int[] FoldsOf(int[] answers)
    {
        var seen = new Dictionary<int, int>();
        return [.. answers.Select(a => (seen[a] = seen.GetValueOrDefault(a) + 1) % Folds)];
    }

    private static float[] Score(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values, float[] weights, int labels, int features)
    {
        var stride = IntentClassifier.Stride(labels);
        var scores = weights.AsSpan(features * stride, labels).ToArray();
        for (var i = 0; i < indexes.Length; i++)
            System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(weights.AsSpan(indexes[i] * stride, labels), values[i], scores, scores);
        return scores;
    }

    private static float[] Weights(Rows rows, int[] chosen, int[] answers, int labels, int features)
    {
        var stride = IntentClassifier.Stride(labels);
        var weights = new float[(features + 1) * stride];
        Parallel.For(0, labels, label =>
        {
            var column = new float[features + 1];
            SupportVectors.Train(rows, chosen, answers, label, Cost, column);
            for (var f = 0; f <= features; f++) weights[f * stride + label] = column[f];
        });
        return weights;
    }

    private static FeatureTable Table(List<Prepared> texts)
    {
        var counter = new FeatureCounter();
        foreach (var text in texts) counter.Add(text.Words);
        return counter.Table(ManyTexts);
    }

    private static (Rows Rows, float[] Known) Vectors(List<Prepared> texts, FeatureTable table)
    {
        var rows = new Rows();
        var known = new float[texts.Count];
        var vectorizer = new Vectorizer(table, heldOut: true);
        for (var i = 0; i < known.Length; i++)
        {
            var vector = vectorizer.Read(texts[i].Words);
            known[i] = vector.Known;
            rows.Add(vector);
        }
        vectorizer.Return();
        return (rows, known);
    }
}
