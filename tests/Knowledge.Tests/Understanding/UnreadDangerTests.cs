using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>Danger on rows whose failures nobody has read: shares only, so that they stay a judge. The goals, 100 and 1 %, stand in <c>docs/understanding.md</c>.</summary>
public class UnreadDangerTests
{
    [Theory]
    [InlineData("fifth", 0.95)]
    [InlineData("sixth", 0.90)]
    public void NineDangersInTenAreHeard(string look, double atLeast) => Assert.InRange(Alarmed(look, "distress.csv"), atLeast, 1);

    [Theory]
    [InlineData("fifth", 0.10)]
    [InlineData("sixth", 0.075)]
    public void NineLookAlikesInTenRaiseNoAlarm(string look, double atMost) => Assert.InRange(Alarmed(look, "distress-negative.csv"), 0, atMost);

    [Fact]
    public void OrdinaryNeedsRaiseNoAlarm() => Assert.InRange(Alarmed("sixth", "ordinary.csv"), 0, 0.01);

    private static double Alarmed(string look, string file) => CaseFile.Read(Path.Combine(look, file)).Average(c => Trained.Of(c["text"]).Distress is null ? 0.0 : 1);
}
