using System.Collections.Immutable;
using System.Numerics.Tensors;
using OrientationBot.Knowledge.Programmes;

namespace OrientationBot.Knowledge.LanguageModel.Meanings;

/// <summary>Finds the sheet that a question means when it shares too few words with it: ranks by meaning and by words, fused; none when none stands out.</summary>
internal sealed class SheetMeanings(Embedder embedder, SheetVectors vectors, ProgrammeSheets sheets)
{
    /// <summary>So many standard deviations above the mean of all sheets: likenesses of one model are no measure for another's, but standing out is.</summary>
    private const double StandsOut = 3;

    /// <summary>How slowly a rank loses weight (Cormack, Clarke and Büttcher, « Reciprocal Rank Fusion », 2009).</summary>
    private const double Slowness = 60;

    /// <summary>The passage that answers; null when nothing relevant stands out, or the endpoint gave nothing.</summary>
    /// <param name="question">The question, its personal data masked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<SheetAnswer?> FindAsync(string question, CancellationToken cancellationToken)
    {
        if (vectors.Now() is not { } known || await embedder.VectorsAsync([question], known[0].Length, cancellationToken) is not [var asked]) return null;
        var likeness = known.Index().GroupBy(v => vectors.SheetOf(v.Index)).ToDictionary(g => g.Key, g => (double)g.Max(v => TensorPrimitives.Dot<float>(v.Item, asked)));
        var ranked = Fused([.. likeness.OrderByDescending(l => l.Value).Select(l => l.Key)], [.. sheets.Ranked(question).Select(r => r.Sheet)]);
        return ranked.FirstOrDefault(sheet => Deviations(likeness.Values, likeness[sheet]) >= StandsOut) is { } best ? sheets.AnswerFrom(best, question, Math.Clamp(likeness[best], 0, 1)) : null;
    }

    private static IEnumerable<ProgrammeSheet> Fused(params ImmutableArray<ImmutableArray<ProgrammeSheet>> rankings) =>
        rankings.SelectMany(ranking => ranking.Index()).GroupBy(r => r.Item, r => 1 / (Slowness + r.Index + 1)).OrderByDescending(g => g.Sum()).Select(g => g.Key);

    private static double Deviations(IReadOnlyCollection<double> values, double value)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        return deviation > 0 ? (value - mean) / deviation : 0;
    }
}
