namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>
/// One-against-the-rest linear support vector machine, squared hinge, by dual coordinate descent
/// (Hsieh et al., « A dual coordinate descent method for large-scale linear SVM », ICML 2008). Deterministic.
/// </summary>
internal static class SupportVectors
{
    private const int MostPasses = 12;
    private const float Tolerance = 0.1f;

    /// <summary>Learns to tell one label from all others.</summary>
    /// <param name="rows">The texts.</param>
    /// <param name="chosen">Rows to learn from.</param>
    /// <param name="labels">Label of every row.</param>
    /// <param name="label">The label to learn.</param>
    /// <param name="cost">How dear a mistake is; higher follows the examples closer.</param>
    /// <param name="weights">Receives the weight of every feature; its last one is the bias.</param>
    public static void Train(Rows rows, ReadOnlySpan<int> chosen, ReadOnlySpan<int> labels, int label, float cost, float[] weights)
    {
        var alphas = new float[chosen.Length];
        var order = Enumerable.Range(0, chosen.Length).ToArray();
        var random = new Random(label + 1);
        var active = order.Length;
        for (var pass = 0; pass < MostPasses && active > 0; pass++)
        {
            random.Shuffle(order.AsSpan(0, active));
            var worst = 0f;
            for (var i = 0; i < active; i++)
            {
                var at = order[i];
                var (violation, idle) = Step(rows, chosen[at], labels[chosen[at]] == label, cost, ref alphas[at], weights);
                worst = MathF.Max(worst, violation);
                if (idle && pass > 1) (order[i], order[--active]) = (order[active], order[i]);
            }
            if (worst > Tolerance) continue;
            if (active == order.Length) return;
            active = order.Length;
        }
    }

    private static (float Violation, bool Idle) Step(Rows rows, int row, bool positive, float cost, ref float alpha, float[] weights)
    {
        var sign = positive ? 1f : -1f;
        var indexes = rows.Indexes(row);
        var values = rows.Values(row);
        var margin = weights[^1];
        for (var j = 0; j < indexes.Length; j++) margin += weights[indexes[j]] * values[j];
        var softness = 0.5f / cost;
        var gradient = sign * margin - 1 + alpha * softness;
        if (alpha == 0 && gradient >= 0) return (0, gradient > 0.5f);
        var before = alpha;
        alpha = MathF.Max(0, alpha - gradient / (2 + softness));
        var step = (alpha - before) * sign;
        if (step == 0) return (MathF.Abs(gradient), false);
        weights[^1] += step;
        for (var j = 0; j < indexes.Length; j++) weights[indexes[j]] += step * values[j];
        return (MathF.Abs(gradient), false);
    }
}
