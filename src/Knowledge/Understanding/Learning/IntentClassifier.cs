using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>What the classifier makes of a text.</summary>
/// <param name="Label">Number of the best label.</param>
/// <param name="Probability">Its calibrated probability.</param>
/// <param name="Second">Number of the second label; the best one when there is only one.</param>
/// <param name="InScope">Probability that the text belongs to any label at all.</param>
/// <param name="Known">Share of its words that training has seen.</param>
/// <param name="Score">Raw score of the best label, for <c>explain</c>.</param>
public readonly record struct Prediction(int Label, double Probability, int Second, double InScope, double Known, double Score);

/// <summary>Tells intents apart: a machine over words and letters, calibrated, able to say « none of these ». Immutable, thread-safe.</summary>
public sealed class IntentClassifier
{
    /// <summary>The label of texts that belong to no intent, where a training set has such texts.</summary>
    public const string OutOfScope = "oos";

    private readonly float[] _weights;
    private readonly int _stride;

    internal IntentClassifier(ImmutableArray<string> labels, FeatureTable table, Recipe recipe, Machine machine, Calibration calibration)
    {
        (Labels, Table, Recipe, Machine, Calibration) = (labels, table, recipe, machine, calibration);
        (_weights, _stride) = (recipe.Weights, Machine.Stride(labels.Length));
        Refused = labels.IndexOf(OutOfScope);
    }

    /// <summary>The labels, by number.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Number of the label « out of scope »; −1 when training had none.</summary>
    internal int Refused { get; }

    internal Calibration Calibration { get; }

    internal FeatureTable Table { get; }

    internal Recipe Recipe { get; }

    internal Machine Machine { get; }

    /// <summary>Judges words; <paramref name="probabilities"/> receives one calibrated probability a label.</summary>
    internal Prediction Predict(WordSource words, Span<float> probabilities)
    {
        var vectorizer = new Vectorizer(Table, _weights);
        var vector = vectorizer.Read(words);
        Span<float> scores = stackalloc float[_stride];
        Machine.Score(vector.Indexes, vector.Values, scores);
        vectorizer.Return();
        return Calibration.Judge(scores[..Labels.Length], vector.Known, Refused, probabilities);
    }
}
