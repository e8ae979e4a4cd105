using OrientationBot.Knowledge.Directory.Duplicates;
using OrientationBot.Knowledge.Tests.Understanding;
using Xunit;
using Xunit.Abstractions;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

/// <summary>The pairs judged by hand, by the public rule and by ours; the figures stand in docs/duplicates.md.</summary>
public class DuplicateQualityTests(ITestOutputHelper output)
{
    private const int Folds = 10;
    private const double Ridge = 1;

    /// <summary>What is known before any pair is seen: the side on which a sign weighs. Mail and SIRET stay there, for these pairs have hardly any.</summary>
    private static readonly double[] Priors = [1.5, -1, 1, -1.5, 1, -1, 0.5, -0.5, 1, -1, 2, -0.5, 2, 0.5, 1.5, 0.2, -0.3, -0.5, -1.5];

    [Fact]
    public void ThreeHundredPairsAreJudged() => Assert.True(LabelledPairs.Lines().Count(cells => cells[2] is "yes" or "no") >= 300);

    [SkippableTheory]
    [InlineData("tune")]
    [InlineData("holdout")]
    [InlineData("second")]
    public async Task EveryPartBeatsThePublicRule(string part)
    {
        var pairs = (await LabelledPairs.AllAsync()).Where(p => p.Part == part).ToList();
        var (theirs, ours) = (Tally.Of(pairs, p => PublicRule.Same(p.First, p.Second)), Tally.Of(pairs, Same));
        output.WriteLine($"{part}, {pairs.Count} pairs: public {theirs}; ours {ours}");
        Assert.True(ours.F1 > theirs.F1 + 0.2, $"public {theirs}; ours {ours}");
    }

    [SkippableFact]
    public async Task FoldsThatWereNotLearntFromBeatThePublicRule()
    {
        var pairs = (await LabelledPairs.AllAsync()).Where(p => p.Part == "tune").ToList();
        var tally = Tally.Of(pairs, CrossValidated(pairs));
        output.WriteLine($"{Folds} folds of whole groups: {tally}");
        Assert.True(tally.F1 >= 0.95, tally.ToString());
    }

    [SkippableFact]
    public async Task NoPairIsWronglyJudgedThatWasRight() => Baseline.Hold("duplicates", (await LabelledPairs.AllAsync())
        .Where(p => Same(p) != p.Same).Select(p => $"{p.First.Id} {p.Second.Id}: {(p.Same ? "missed" : "false alarm")}, {p.Part}"));

    [SkippableFact]
    public async Task TheWeightsAreThoseThatTheTuningPairsGive()
    {
        var fitted = Fit((await LabelledPairs.AllAsync()).Where(p => p.Part == "tune"));
        Assert.All(Enum.GetValues<DuplicateSign>(), sign => Assert.True(Math.Abs(fitted[(int)sign] - Weights.Of(sign)) <= 0.1, $"{sign}: {fitted[(int)sign]:F2}"));
        Assert.Equal(Weights.Start, fitted[^1], 0.1);
    }

    private static bool Same(LabelledPair pair) => DuplicateIndex.Compare(pair.First, pair.Second).Probability >= DuplicateIndex.Likely;

    /// <summary>Whole groups to each fold: no sheet is on both sides.</summary>
    private static Func<LabelledPair, bool> CrossValidated(List<LabelledPair> pairs)
    {
        var folds = pairs.Select(p => p.Group).Distinct().Order().Select((group, i) => (group, i)).ToDictionary(g => g.group, g => g.i % Folds);
        var weights = Enumerable.Range(0, Folds).Select(fold => Fit(pairs.Where(p => folds[p.Group] != fold))).ToArray();
        return pair => LogisticFit.Probability(weights[folds[pair.Group]], Signs(pair)) >= DuplicateIndex.Likely;
    }

    private static double[] Fit(IEnumerable<LabelledPair> pairs) => LogisticFit.Weights([.. pairs.Select(p => (Signs(p), p.Same))], Ridge, Priors);

    private static double[] Signs(LabelledPair pair)
    {
        var signs = new double[Comparison.Signs];
        Comparison.Read(new(pair.First), new(pair.Second), signs);
        return signs;
    }
}
