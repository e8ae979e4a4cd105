using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>Finds texts by the words of a question, whatever their endings, and by the letters inside them, whatever the misspellings. Immutable.</summary>
public sealed class SearchIndex
{
    /// <summary>Part of the letters in a score; the words have the rest. Measured: <c>docs/retrieval.md</c>.</summary>
    private const double LettersShare = 0.4;

    private readonly Bm25 _stems;
    private readonly Bm25 _letters;
    private readonly int _count;

    /// <param name="texts">The texts; they are found by their index.</param>
    public SearchIndex(IEnumerable<string> texts)
    {
        var words = texts.Select(Terms.Words).ToList();
        _count = words.Count;
        _stems = new([.. words.Select(Terms.Stems)]);
        _letters = new([.. words.Select(Terms.Grams)]);
    }

    /// <summary>The score of every text, from 0 (nothing shared) to about 1.</summary>
    public double[] Scores(string question)
    {
        var words = Terms.Words(question);
        var scores = new double[_count];
        if (words.Count == 0) return scores;
        _stems.AddTo(scores, Terms.Stems(words), 1 - LettersShare);
        _letters.AddTo(scores, Terms.Grams(words), LettersShare);
        return scores;
    }

    /// <summary>The best texts, best first; those that share nothing are left out, ties keep the order of the texts.</summary>
    public ImmutableArray<(int Text, double Score)> Best(string question, int count) =>
        [.. Scores(question).Index().Where(s => s.Item > 0).OrderByDescending(s => s.Item).ThenBy(s => s.Index).Take(count)];
}
