using Xunit;

namespace OrientationBot.Knowledge.Tests.Hours;

public sealed class OsmCasesTests
{
    /// <summary>Cases where we answer otherwise, each with its reason in <c>docs/hours-opening-hours.md</c>.</summary>
    private static readonly int[] Otherwise = [1, 143, 146, 147, 160];

    [SkippableFact]
    public void TheOutsideJudgeAgreesExceptWhereTheTableSaysWhy()
    {
        var wrong = OsmCases.All().Where(c => OsmAnswers.To(c) != c.Expect).ToList();
        Assert.True(
            wrong.Select(c => c.Number).SequenceEqual(Otherwise),
            string.Join('\n', wrong.Select(c => $"{c.Number}: {c.Hours} at {c.At}: expected « {c.Expect} », was « {OsmAnswers.To(c)} »")));
    }

    [SkippableFact]
    public void TheOutsideJudgeHasItsHundredAndSixtyTwoCases() => Assert.Equal(162, OsmCases.All().Length);
}
