using System.Runtime.InteropServices;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>
/// Ranks texts by the rare terms they share with a question (Robertson and Zaragoza, « The Probabilistic Relevance Framework », 2009).
/// Scores are a share of what the question could reach at most: 0 when nothing is shared, near 1 when everything is.
/// </summary>
internal sealed class Bm25
{
    /// <summary>How fast repeating a term stops to count.</summary>
    private const double Saturation = 1.2;

    /// <summary>How much a long text is held back: 0 not at all, 1 fully.</summary>
    private const double LengthNorm = 0.75;

    private readonly Dictionary<string, List<(int Text, float Count)>> _postings = [];
    private readonly float[] _norms;

    /// <param name="texts">The terms of each text.</param>
    public Bm25(IReadOnlyList<IEnumerable<string>> texts)
    {
        var lengths = new float[texts.Count];
        for (var i = 0; i < texts.Count; i++)
            foreach (var (term, count) in texts[i].CountBy(t => t))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _) ??= []).Add((i, count));
                lengths[i] += count;
            }
        var mean = Math.Max(1, lengths.DefaultIfEmpty().Average());
        _norms = [.. lengths.Select(length => (float)(Saturation * (1 - LengthNorm + LengthNorm * length / mean)))];
    }

    /// <summary>Adds each text's score, times a weight, to the scores.</summary>
    /// <param name="terms">Terms of the question.</param>
    /// <param name="weight">Weight of these scores.</param>
    /// <param name="scores">One score per text.</param>
    public void AddTo(double[] scores, IEnumerable<string> terms, double weight)
    {
        var asked = terms.CountBy(t => t).Select(t => (Times: t.Value, Weight: Rarity(t.Key), Texts: _postings.GetValueOrDefault(t.Key))).ToList();
        var best = asked.Sum(t => t.Times * t.Weight * (Saturation + 1));
        if (best == 0) return;
        foreach (var (times, rarity, texts) in asked.Where(t => t.Texts is not null))
            foreach (var (text, count) in texts!)
                scores[text] += weight / best * times * rarity * count * (Saturation + 1) / (count + _norms[text]);
    }

    /// <summary>How telling a term is: a term that no text has is the most telling.</summary>
    private double Rarity(string term)
    {
        var with = _postings.TryGetValue(term, out var texts) ? texts.Count : 0;
        return Math.Log(1 + (_norms.Length - with + 0.5) / (with + 0.5));
    }
}
