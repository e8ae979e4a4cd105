using System.Numerics.Tensors;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>A small network: features, one layer of hidden units that are never negative, labels. It joins features that a linear machine only adds up.</summary>
/// <param name="inward">Weights from each feature to each hidden unit, feature after feature.</param>
/// <param name="middle">Constants of the hidden units.</param>
/// <param name="outward">Weights from each hidden unit to each label, label after label.</param>
/// <param name="last">Constants of the labels.</param>
internal sealed class Network(float[] inward, float[] middle, float[] outward, float[] last)
{
    /// <summary>Vectors have length one; hidden units learn faster from larger values.</summary>
    public const float Scale = 4f;

    /// <summary>The four parts, as the constructor takes them.</summary>
    public float[][] Parts => [inward, middle, outward, last];

    /// <summary>Adds the share of this network to the scores of the labels.</summary>
    /// <param name="indexes">Feature numbers of a text.</param>
    /// <param name="values">Their values.</param>
    /// <param name="share">How much the network counts.</param>
    /// <param name="scores">One score a label.</param>
    public void AddTo(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values, float share, Span<float> scores)
    {
        Span<float> hidden = stackalloc float[middle.Length];
        Enter(indexes, values, hidden);
        TensorPrimitives.Max(hidden, 0, hidden);
        for (var k = 0; k < scores.Length; k++)
            scores[k] += share * (last[k] + TensorPrimitives.Dot(outward.AsSpan(k * hidden.Length, hidden.Length), hidden));
    }

    private void Enter(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values, Span<float> hidden)
    {
        middle.CopyTo(hidden);
        for (var i = 0; i < indexes.Length; i++)
            TensorPrimitives.MultiplyAdd(inward.AsSpan(indexes[i] * hidden.Length, hidden.Length), values[i] * Scale, hidden, hidden);
    }
}
