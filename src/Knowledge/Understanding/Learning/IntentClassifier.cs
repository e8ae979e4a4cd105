using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>What the classifier makes of a text.</summary>
/// <param name="Label">Number of the best label.</param>
/// <param name="Probability">Its calibrated probability.</param>
/// <param name="Second">Number of the second label; the best one when there is only one.</param>
/// <param name="InScope">Probability that the text belongs to any label at all.</param>
/// <param name="Known">Share of its words that training has seen.</param>
/// <param name="Score">Raw score of the best label, for <c>explain</c>.</param>
public readonly record struct Prediction(int Label, double Probability, int Second, double InScope, double Known, double Score);

/// <summary>Tells intents apart: a linear machine over words and letters, calibrated, able to say « none of these ». Immutable, thread-safe.</summary>
public sealed class IntentClassifier
{
    /// <summary>The label of texts that belong to no intent, where a training set has such texts.</summary>
    public const string OutOfScope = "oos";

    private readonly FeatureTable _table;
    private readonly float[] _weights;
    private readonly int _stride;

    internal IntentClassifier(ImmutableArray<string> labels, FeatureTable table, float[] weights, Calibration calibration)
    {
        (Labels, _table, _weights, Calibration) = (labels, table, weights, calibration);
        _stride = Stride(labels.Length);
        Refused = labels.IndexOf(OutOfScope);
    }

    /// <summary>The labels, by number.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Number of the label « out of scope »; −1 when training had none.</summary>
    internal int Refused { get; }

    internal Calibration Calibration { get; }

    internal FeatureTable Table => _table;

    internal float[] Weights => _weights;

    /// <summary>Floats between one feature's weights and the next's: the labels, rounded up for vector instructions.</summary>
    internal static int Stride(int labels) => (labels + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <summary>Judges words; <paramref name="probabilities"/> receives one calibrated probability a label.</summary>
    internal Prediction Predict(WordSource words, Span<float> probabilities)
    {
        var vectorizer = new Vectorizer(_table);
        var vector = vectorizer.Read(words);
        Span<float> scores = stackalloc float[_stride];
        Score(vector, scores);
        vectorizer.Return();
        return Calibration.Judge(scores[..Labels.Length], vector.Known, Refused, probabilities);
    }

    /// <summary>Raw scores of a vector.</summary>
    private void Score(SparseVector vector, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan());
        var width = sums.Length;
        weights.Slice(_table.Count * width, width).CopyTo(sums);
        for (var i = 0; i < vector.Indexes.Length; i++)
        {
            var value = new Vector<float>(vector.Values[i]);
            var row = weights.Slice(vector.Indexes[i] * width, width);
            for (var j = 0; j < width; j++) sums[j] += value * row[j];
        }
    }
}
