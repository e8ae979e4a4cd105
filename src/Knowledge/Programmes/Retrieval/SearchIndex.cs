using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>Finds texts by the words of a question, whatever their endings and misspellings, by words that stand side by side, and by words of one meaning. Immutable.</summary>
public sealed class SearchIndex
{
    /// <summary>Up to so many telling words in the mean, a text shares few words with what it answers; meanings then tell more, and in longer texts hardly anything.</summary>
    private const double ShortText = 25;

    private const double MeaningOfShort = 0.15, MeaningOfLong = 0.03;

    /// <summary>The ways in which a question and a text meet, with the part of each in a score; measured in <c>docs/retrieval.md</c>.</summary>
    private static readonly (double Part, Func<IReadOnlyList<string>, IEnumerable<string>> Terms)[] s_ways =
    [
        (0.30, Terms.Stems),
        (0.25, words => words),
        (0.10, Terms.Pairs),
    ];

    private const double Runs = 0.35;

    private readonly ImmutableArray<(double Part, Func<IReadOnlyList<string>, IEnumerable<string>> Terms, Bm25 Index)> _ways;
    private readonly Bm25 _runs;
    private readonly Vocabulary _vocabulary;
    private readonly int _count;

    /// <param name="texts">The texts; they are found by their index.</param>
    public SearchIndex(IEnumerable<string> texts)
    {
        var words = texts.Select(Terms.Words).ToList();
        _count = words.Count;
        _vocabulary = new(words);
        var meaning = words.Select(w => w.Count).DefaultIfEmpty().Average() <= ShortText ? MeaningOfShort : MeaningOfLong;
        _ways = [.. s_ways.Append((meaning, Terms.Meanings)).Select(way => (way.Item1, way.Item2, new Bm25([.. words.Select(way.Item2)])))];
        _runs = new([.. words.Select(Terms.Grams)]);
    }

    /// <summary>The score of every text, from 0 (nothing shared) to about 1.</summary>
    public double[] Scores(string question)
    {
        var typed = Terms.Words(question);
        IReadOnlyList<string> meant = [.. typed.Select(_vocabulary.Meant)];
        var scores = new double[_count];
        foreach (var (part, terms, index) in _ways) index.AddTo(scores, terms(meant), part);
        // Runs of letters are compared as typed: they survive misspellings by themselves, and a word put right wrongly.
        _runs.AddTo(scores, Terms.Grams(typed), Runs);
        return scores;
    }

    /// <summary>The best texts, best first; those that share nothing are left out, ties keep the order of the texts.</summary>
    public ImmutableArray<(int Text, double Score)> Best(string question, int count) =>
        [.. Scores(question).Index().Where(s => s.Item > 0).OrderByDescending(s => s.Item).ThenBy(s => s.Index).Take(count)];
}
