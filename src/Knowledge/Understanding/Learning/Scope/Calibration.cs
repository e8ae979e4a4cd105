namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>How raw scores become probabilities, and when a text is refused; learnt on texts held out of training.</summary>
/// <param name="Sharpness">Scores are multiplied by it before the softmax.</param>
/// <param name="Scope">Weights of the « is it in scope at all » judgement: share of known words, best probability, its logarithm, that of the refused label; last the constant.</param>
/// <param name="Threshold">Below this probability of being in scope a text is refused.</param>
internal sealed record Calibration(float Sharpness, float[] Scope, float Threshold)
{
    /// <summary>Number of clues about scope, the constant included.</summary>
    public const int Clues = 5;

    /// <summary>Turns scores into probabilities and a judgement.</summary>
    public Prediction Judge(ReadOnlySpan<float> scores, float known, int refused, Span<float> probabilities)
    {
        var (best, second) = Two(scores, refused);
        Softmax(scores, probabilities);
        Span<float> clues = stackalloc float[Clues];
        Observe(probabilities, best, refused, known, clues);
        return new(best, probabilities[best], second, Logistic(clues, Scope), known, scores[best]);
    }

    /// <summary>What speaks for or against being in scope.</summary>
    public static void Observe(ReadOnlySpan<float> probabilities, int best, int refused, float known, Span<float> clues)
    {
        clues[0] = known;
        clues[1] = probabilities[best];
        clues[2] = Logarithm(probabilities[best]);
        clues[3] = refused >= 0 ? Logarithm(probabilities[refused]) : 0;
        clues[4] = 1;
    }

    /// <summary>From −4 for next to nothing up to 0 for certain, so that all clues have sizes alike.</summary>
    private static float Logarithm(float probability) => MathF.Log(probability + 1e-7f) / 4;

    /// <summary>Probability of a linear judgement.</summary>
    public static float Logistic(ReadOnlySpan<float> clues, ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        for (var i = 0; i < clues.Length; i++) sum += clues[i] * weights[i];
        return 1 / (1 + MathF.Exp(-sum));
    }

    /// <summary>Softmax of the sharpened scores.</summary>
    public void Softmax(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        var max = System.Numerics.Tensors.TensorPrimitives.Max(scores);
        var sum = 0f;
        for (var k = 0; k < scores.Length; k++) sum += probabilities[k] = MathF.Exp(Sharpness * (scores[k] - max));
        for (var k = 0; k < scores.Length; k++) probabilities[k] /= sum;
    }

    /// <summary>The two best labels, the refused one left aside.</summary>
    public static (int Best, int Second) Two(ReadOnlySpan<float> scores, int refused)
    {
        var (best, second) = (-1, -1);
        for (var k = 0; k < scores.Length; k++)
        {
            if (k == refused) continue;
            if (best < 0 || scores[k] > scores[best]) (best, second) = (k, best);
            else if (second < 0 || scores[k] > scores[second]) second = k;
        }
        return (best < 0 ? 0 : best, second < 0 ? Math.Max(best, 0) : second);
    }
}
