namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Chooses a recipe for a set nobody has seen: each is tried on texts held out of a sample, the least surprised one wins.</summary>
internal static class RecipeChooser
{
    private const int SampleSize = 3000;
    private static readonly float[] s_hints = [0.5f, 1, 2];
    private static readonly float[] s_classes = [0, 0.5f, 1, 1.5f];
    private static readonly int[] s_networks = [0, 2];

    /// <summary>Hints cost time at every text: they are taken only when surprise falls below this share.</summary>
    private const double WorthAHint = 0.95;

    /// <summary>The best recipe: how much hints weigh, then classes of words, then which of two manners, then whether networks stand beside.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="answers">Label of each.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="refused">Number of the out-of-scope label, or −1: its texts help to learn, but foreseeing them is not what the choice is about.</param>
    public static Recipe Choose(Prepared[] texts, int[] answers, int labels, int refused)
    {
        var sample = Sample(answers, labels);
        Prepared[] some = [.. sample.Select(i => texts[i])];
        int[] right = [.. sample.Select(i => answers[i])];
        int[] inside = [.. Enumerable.Range(0, right.Length).Where(i => right[i] != refused)];
        double Surprise(Recipe recipe)
        {
            var held = new Lesson(some, right, labels, recipe).HeldOut();
            return Calibrator.Surprise([.. inside.Select(i => held[i])], [.. inside.Select(i => right[i])]);
        }

        var weighed = some.Any(t => t.Hints.Length > 0) ? Hints(h => Surprise(Recipe.Careful with { Hints = h })) : 0;
        var known = s_classes.MinBy(c => Surprise(Recipe.Careful with { Hints = weighed, Classes = c }));
        var manner = new[] { Recipe.Careful, Recipe.Bold }.Select(r => r with { Hints = weighed, Classes = known }).MinBy(Surprise)!;
        return s_networks.Select(n => manner with { Networks = n }).MinBy(Surprise)!;
    }

    private static float Hints(Func<float, double> surprise)
    {
        var (best, least) = s_hints.Select(h => (h, surprise(h))).MinBy(h => h.Item2);
        return least < WorthAHint * surprise(0) ? best : 0;
    }

    /// <summary>As many texts of each label as the sample allows, the first of each.</summary>
    private static int[] Sample(int[] answers, int labels)
    {
        var most = Math.Max(1, SampleSize / labels);
        return [.. Enumerable.Range(0, answers.Length).GroupBy(i => answers[i]).SelectMany(g => g.Take(most)).Order()];
    }
}
