using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>Finds texts by the words of a question, whatever their endings and misspellings, and by words that stand side by side. Immutable.</summary>
public sealed class SearchIndex
{
    /// <summary>The ways in which a question and a text meet, with the part of each in a score; measured in <c>docs/retrieval.md</c>.</summary>
    private static readonly (double Part, Func<IReadOnlyList<string>, IEnumerable<string>> Terms)[] s_ways =
    [
        (0.30, Terms.Stems),
        (0.25, words => words),
        (0.35, Terms.Grams),
        (0.10, Terms.Pairs),
    ];

    private readonly ImmutableArray<Bm25> _ways;
    private readonly int _count;

    /// <param name="texts">The texts; they are found by their index.</param>
    public SearchIndex(IEnumerable<string> texts)
    {
        var words = texts.Select(Terms.Words).ToList();
        _count = words.Count;
        _ways = [.. s_ways.Select(way => new Bm25([.. words.Select(way.Terms)]))];
    }

    /// <summary>The score of every text, from 0 (nothing shared) to about 1.</summary>
    public double[] Scores(string question)
    {
        var words = Terms.Words(question);
        var scores = new double[_count];
        foreach (var (way, (part, terms)) in _ways.Zip(s_ways)) way.AddTo(scores, terms(words), part);
        return scores;
    }

    /// <summary>The best texts, best first; those that share nothing are left out, ties keep the order of the texts.</summary>
    public ImmutableArray<(int Text, double Score)> Best(string question, int count) =>
        [.. Scores(question).Index().Where(s => s.Item > 0).OrderByDescending(s => s.Item).ThenBy(s => s.Index).Take(count)];
}
