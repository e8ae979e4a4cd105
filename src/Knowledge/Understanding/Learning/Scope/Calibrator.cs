namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Learns a <see cref="Calibration"/> from scores of texts that were held out.</summary>
internal static class Calibrator
{
    /// <summary>Where mistakes are frequent, a refusal costs less beside them: for twelve mistakes one right answer may be refused.</summary>
    private const float RefusedPerMistake = 1 / 12f;

    /// <summary>Where in scope and out of it are judged equally likely: no reason to refuse more.</summary>
    private const float Balanced = 0.5f;

    private const float FewestRefused = 0.003f;
    private const int Passes = 1000;
    private const float Step = 2;

    /// <summary>Fits sharpness on everything, the judgement of scope on texts in and out of scope when there are any.</summary>
    /// <param name="held">Scores, one row a text.</param>
    /// <param name="answers">The right label of each.</param>
    /// <param name="known">Share of known words of each.</param>
    /// <param name="refused">Number of the out-of-scope label, or −1.</param>
    /// <param name="own">How many of the texts, the first ones, are the set's own: sharpness is theirs alone.</param>
    public static Calibration Fit(float[][] held, int[] answers, float[] known, int refused, int own)
    {
        var sharpness = Sharpness(held[..own], answers[..own]);
        var start = new Calibration(sharpness, new float[Calibration.Clues], 0);
        var clues = held.Select((scores, i) => Clues(start, scores, refused, known[i])).ToArray();
        var scope = answers.Contains(refused) ? Scope(clues, answers, refused) : [0, 8, 0, 0, -4];
        var right = held.Select((scores, i) => answers[i] != refused && Calibration.Two(scores, refused).Best == answers[i]).ToArray();
        var judged = clues.Where((_, i) => right[i]).Select(c => Calibration.Logistic(c, scope)).Order().ToArray();
        return new(sharpness, scope, Threshold(judged, answers.Count(a => a != refused)));
    }

    /// <summary>How badly the answers are foreseen, at the best sharpness: mean logarithm of the probability of the right one, negated.</summary>
    public static double Surprise(float[][] held, int[] answers) => Loss(held, answers, Sharpness(held, answers)) / answers.Length;

    /// <summary>By how much the out-of-scope label must score lower for the answers of the set's own texts to be foreseen best.</summary>
    public static float Rarity(float[][] own, int[] answers, int refused) =>
        Enumerable.Range(0, 11).Select(step => step / 10f).MinBy(by => Surprise([.. own.Select(scores => Lowered(scores, refused, by))], answers[..own.Length]));

    private static float[] Lowered(float[] scores, int label, float by)
    {
        float[] lowered = [.. scores];
        lowered[label] -= by;
        return lowered;
    }

    private static float Threshold(float[] right, int inScope)
    {
        if (right.Length == 0) return 0;
        var mistakes = 1 - (float)right.Length / inScope;
        float Refusing(float share) => right[(int)(right.Length * Math.Min(0.5f, share))];
        return MathF.Max(Refusing(MathF.Max(FewestRefused, mistakes * RefusedPerMistake)), MathF.Min(Refusing(mistakes * mistakes), Balanced));
    }

    private static float Sharpness(float[][] held, int[] answers)
    {
        var (best, loss) = (1f, double.MaxValue);
        for (var sharpness = 0.5f; sharpness < 20; sharpness *= 1.1f)
        {
            var now = Loss(held, answers, sharpness);
            if (now < loss) (best, loss) = (sharpness, now);
        }
        return best;
    }

    private static double Loss(float[][] held, int[] answers, float sharpness)
    {
        var calibration = new Calibration(sharpness, [], 0);
        var probabilities = new float[held.Length == 0 ? 0 : held[0].Length];
        var loss = 0.0;
        for (var i = 0; i < held.Length; i++)
        {
            calibration.Softmax(held[i], probabilities);
            loss -= Math.Log(Math.Max(probabilities[answers[i]], 1e-6));
        }
        return loss;
    }

    private static float[] Clues(Calibration calibration, float[] scores, int refused, float known)
    {
        var probabilities = new float[scores.Length];
        calibration.Softmax(scores, probabilities);
        var best = Calibration.Two(scores, refused).Best;
        var clues = new float[Calibration.Clues];
        Calibration.Observe(probabilities, best, refused, known, clues);
        return clues;
    }

    /// <summary>Logistic regression by gradient, both sides weighing the same.</summary>
    private static float[] Scope(float[][] clues, int[] answers, int refused)
    {
        var outside = answers.Count(a => a == refused);
        var weights = new float[Calibration.Clues];
        var (inShare, outShare) = (0.5f / Math.Max(1, answers.Length - outside), 0.5f / Math.Max(1, outside));
        for (var pass = 0; pass < Passes; pass++)
        {
            var gradient = new float[weights.Length];
            for (var i = 0; i < clues.Length; i++)
            {
                var inside = answers[i] != refused;
                var error = (Calibration.Logistic(clues[i], weights) - (inside ? 1 : 0)) * (inside ? inShare : outShare);
                for (var j = 0; j < gradient.Length; j++) gradient[j] += error * clues[i][j];
            }
            for (var j = 0; j < weights.Length; j++) weights[j] -= Step * gradient[j];
        }
        return weights;
    }
}
