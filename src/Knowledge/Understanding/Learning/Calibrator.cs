namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Learns a <see cref="Calibration"/> from scores of texts that were held out.</summary>
internal static class Calibrator
{
    private const float GoodOnesRefused = 0.012f;
    private const int Passes = 400;

    /// <summary>Fits sharpness on everything, the judgement of scope on texts in and out of scope when there are any.</summary>
    /// <param name="held">Scores, one row a text.</param>
    /// <param name="answers">The right label of each.</param>
    /// <param name="known">Share of known words of each.</param>
    /// <param name="refused">Number of the out-of-scope label, or −1.</param>
    public static Calibration Fit(float[][] held, int[] answers, float[] known, int refused)
    {
        var sharpness = Sharpness(held, answers);
        var start = new Calibration(sharpness, new float[Calibration.Clues], 0);
        var clues = held.Select((scores, i) => Clues(start, scores, refused, known[i])).ToArray();
        var scope = refused >= 0 ? Scope(clues, answers, refused) : [0, 0, 0, 0, 8, -4];
        var inScope = clues.Where((_, i) => answers[i] != refused).Select(c => Calibration.Logistic(c, scope)).Order().ToArray();
        return new(sharpness, scope, inScope.Length == 0 ? 0 : inScope[(int)(inScope.Length * GoodOnesRefused)]);
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
        var (best, second) = Calibration.Two(scores, refused);
        var clues = new float[Calibration.Clues];
        Calibration.Observe(scores, probabilities, best, second, refused, known, clues);
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
            for (var j = 0; j < weights.Length; j++) weights[j] -= 4 * gradient[j];
        }
        return weights;
    }
}
