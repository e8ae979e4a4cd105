using System.Numerics;
using System.Runtime.InteropServices;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>What gives a vector its scores: a linear machine, and small networks whose mean is added to it.</summary>
/// <param name="labels">How many labels there are.</param>
/// <param name="weights">A row of weights for each feature, one a label, rows rounded up for vector instructions; the constants are the last row.</param>
/// <param name="networks">The networks, perhaps none.</param>
internal sealed class Machine(int labels, float[] weights, Network[] networks)
{
    /// <summary>How much the networks count beside the linear machine (docs/understanding-trials.md).</summary>
    private const float NetworkShare = 0.35f;

    /// <summary>How many labels there are.</summary>
    public int Labels => labels;

    /// <summary>Weights of the linear machine.</summary>
    public float[] Weights => weights;

    /// <summary>The networks.</summary>
    public Network[] Networks => networks;

    /// <summary>Floats between one feature's weights and the next's.</summary>
    public static int Stride(int labels) => (labels + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <summary>Raw scores of a vector.</summary>
    /// <param name="indexes">Its feature numbers.</param>
    /// <param name="values">Its values.</param>
    /// <param name="scores">Receives the scores; as long as <see cref="Stride"/>.</param>
    public void Score(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        var width = sums.Length;
        rows[^width..].CopyTo(sums);
        for (var i = 0; i < indexes.Length; i++)
        {
            var value = new Vector<float>(values[i]);
            var row = rows.Slice(indexes[i] * width, width);
            for (var j = 0; j < width; j++) sums[j] += value * row[j];
        }
        foreach (var network in networks) network.AddTo(indexes, values, NetworkShare / networks.Length, scores[..labels]);
    }
}
