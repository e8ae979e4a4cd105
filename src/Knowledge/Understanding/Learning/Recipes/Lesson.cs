namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Texts made ready to be learnt by a recipe, and the learning itself. Deterministic, on every core.</summary>
internal sealed class Lesson
{
    private const int ManyTexts = 1000;
    private const int Folds = 3;
    private const int NetworkSteps = 240_000;
    private const int FewestPasses = 15;
    private const int MostPasses = 60;

    private readonly int[] _answers;
    private readonly int _labels;
    private readonly Recipe _recipe;
    private readonly Rows _rows = new();

    /// <summary>Makes the vectors.</summary>
    /// <param name="all">The texts.</param>
    /// <param name="answers">Label of each.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="recipe">How to learn.</param>
    public Lesson(IReadOnlyList<Prepared> all, int[] answers, int labels, Recipe recipe)
    {
        (_answers, _labels, _recipe) = (answers, labels, recipe);
        Prepared[] texts = [.. all.Select(t => t.As(recipe))];
        var counter = new FeatureCounter();
        foreach (var text in texts) counter.Add(text.Words);
        Table = counter.Table(ManyTexts, recipe, recipe.Hints > 0 ? texts.Max(t => t.Hints.Length) : 0);
        Known = new float[texts.Length];
        var vectorizer = new Vectorizer(Table, recipe.Weights, heldOut: true);
        for (var i = 0; i < Known.Length; i++)
        {
            var vector = vectorizer.Read(texts[i].Words);
            Known[i] = vector.Known;
            _rows.Add(vector);
        }
        vectorizer.Return();
    }

    /// <summary>The features.</summary>
    public FeatureTable Table { get; }

    /// <summary>Share of known words of each text, known from other texts.</summary>
    public float[] Known { get; }

    /// <summary>Learns from all texts.</summary>
    public Machine Learn() => Learn([.. Enumerable.Range(0, _rows.Count)]);

    /// <summary>Scores of every text by a machine that has not learnt from it.</summary>
    public float[][] HeldOut()
    {
        var seen = new Dictionary<int, int>();
        int[] folds = [.. _answers.Select(a => (seen[a] = seen.GetValueOrDefault(a) + 1) % Folds)];
        var held = new float[_rows.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var machine = Learn([.. Enumerable.Range(0, _rows.Count).Where(r => folds[r] != fold)]);
            var scores = new float[Machine.Stride(_labels)];
            for (var r = 0; r < held.Length; r++)
            {
                if (folds[r] != fold) continue;
                machine.Score(_rows.Indexes(r), _rows.Values(r), scores);
                held[r] = scores[.._labels];
            }
        }
        return held;
    }

    private Machine Learn(int[] chosen)
    {
        var stride = Machine.Stride(_labels);
        var weights = new float[(Table.Width + 1) * stride];
        Parallel.For(0, _labels, label =>
        {
            var column = new float[Table.Width + 1];
            SupportVectors.Train(_rows, chosen, _answers, label, _recipe.Cost, column);
            for (var f = 0; f < column.Length; f++) weights[f * stride + label] = column[f];
        });
        var networks = new Network[_recipe.Networks];
        var passes = Math.Clamp(NetworkSteps / Math.Max(1, chosen.Length), FewestPasses, MostPasses);
        Parallel.For(0, networks.Length, seed => networks[seed] = NetworkTrainer.Train(_rows, chosen, _answers, _labels, Table.Width, passes, seed));
        return new(_labels, weights, networks);
    }
}
