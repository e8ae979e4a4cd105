using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>Sentences about anything, that people write anywhere: shown as out of scope to a set of others, they teach it what it is not about, even where it brings no such texts itself.</summary>
internal static class Strangers
{
    /// <summary>A set that brings as many texts out of scope itself shows better than we can what it is not about.</summary>
    private const int Enough = 50;

    /// <summary>Those of the set's own language that score lower, on every label, than half of its texts do on their own label: the others may well be in scope.</summary>
    /// <param name="languages">Sentences, one list a language.</param>
    /// <param name="prepare">Cuts a text into the words that count.</param>
    /// <param name="texts">The set's own texts.</param>
    /// <param name="answers">Label of each.</param>
    /// <param name="refused">Number of the out-of-scope label, perhaps without texts; it counts among the labels.</param>
    /// <param name="recipe">How to learn; the networks are left aside.</param>
    public static Prepared[] Apart(IReadOnlyList<IReadOnlyList<string>> languages, Func<string, Prepared> prepare, Prepared[] texts, int[] answers, int refused, Recipe recipe)
    {
        if (answers.Count(a => a == refused) >= Enough) return [];
        recipe = recipe with { Networks = 0 };
        var labels = Math.Max(answers.Max(), refused) + 1;
        var lesson = new Lesson(texts, answers, labels, recipe);
        float[] near = [.. lesson.HeldOut().Zip(answers).Where(h => h.Second != refused).Select(h => h.First[h.Second]).Order()];
        if (near.Length == 0) return [];
        var machine = lesson.Learn();
        return [.. Alike(languages, texts).Select(prepare).Where(s => Best(s.As(recipe), lesson.Table, machine, recipe, refused) < near[near.Length / 2])];
    }

    /// <summary>The list that shares most words with the texts.</summary>
    private static IReadOnlyList<string> Alike(IReadOnlyList<IReadOnlyList<string>> languages, Prepared[] texts)
    {
        var known = texts.SelectMany(t => Words(t.Tokens)).ToHashSet();
        return languages.MaxBy(list => list.Average(s => Share(Words(Tokens.Of(s, null)), known))) ?? [];
    }

    private static double Share(List<string> words, HashSet<string> known) => words.Count == 0 ? 0 : (double)words.Count(known.Contains) / words.Count;

    private static List<string> Words(Tokens tokens) => [.. Enumerable.Range(0, tokens.Count).Select(i => tokens.Word(i).ToString())];

    private static float Best(Prepared text, FeatureTable table, Machine machine, Recipe recipe, int refused)
    {
        var vectorizer = new Vectorizer(table, recipe.Weights);
        var vector = vectorizer.Read(text.Words);
        var scores = new float[Machine.Stride(machine.Labels)];
        machine.Score(vector.Indexes, vector.Values, scores);
        vectorizer.Return();
        return scores[Calibration.Two(scores.AsSpan(0, machine.Labels), refused).Best];
    }
}
