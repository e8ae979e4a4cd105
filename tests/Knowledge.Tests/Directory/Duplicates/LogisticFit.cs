namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

/// <summary>Weights of a logistic regression with a ridge; the last one is the constant, which is not held back. Plain descent: the pairs are few.</summary>
internal static class LogisticFit
{
    private const int Steps = 4_000;
    private const double Pace = 0.5;

    /// <param name="rows">Values of every sign and whether the pair is one place.</param>
    /// <param name="ridge">How strongly weights are held near their prior.</param>
    /// <param name="priors">Where weights are held: what is known before any pair is seen; a weight never changes its sign, so that a reason never reads the wrong way.</param>
    public static double[] Weights(IReadOnlyList<(double[] Signs, bool Same)> rows, double ridge, double[] priors)
    {
        var weights = (double[])[.. priors, -1];
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[weights.Length];
            foreach (var (signs, same) in rows)
            {
                var error = (Probability(weights, signs) - (same ? 1 : 0)) / rows.Count;
                for (var i = 0; i < signs.Length; i++) slope[i] += error * signs[i];
                slope[^1] += error;
            }
            for (var i = 0; i < priors.Length; i++) slope[i] += ridge / rows.Count * (weights[i] - priors[i]);
            for (var i = 0; i < weights.Length; i++) weights[i] -= Pace * slope[i];
            for (var i = 0; i < priors.Length; i++) weights[i] = priors[i] < 0 ? Math.Min(weights[i], 0) : Math.Max(weights[i], 0);
        }
        return weights;
    }

    public static double Probability(double[] weights, double[] signs) => 1 / (1 + Math.Exp(-signs.Select((value, i) => value * weights[i]).Sum() - weights[^1]));
}
