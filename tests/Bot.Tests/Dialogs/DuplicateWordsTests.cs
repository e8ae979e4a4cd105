using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Directory.Duplicates;
using Xunit;

namespace OrientationBot.Bot.Tests.Dialogs;

public sealed class DuplicateWordsTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task EverySignHasWordsOfItsOwn(string language)
    {
        var phraser = (await House.ContentAsync).Phraser;
        var told = Enum.GetValues<DuplicateSign>().Select(sign => Told(phraser, sign, language)).ToArray();
        Assert.Equal(told.Length, told.Distinct().Count());
        Assert.DoesNotContain(told, t => t.Contains("${", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0.95, Likelihood.AlmostSurely)]
    [InlineData(0.9, Likelihood.AlmostSurely)]
    [InlineData(0.7, Likelihood.Probably)]
    [InlineData(0.5, Likelihood.Maybe)]
    public void AProbabilityIsSaidInWords(double probability, Likelihood likely) =>
        Assert.Equal(likely, DuplicateLines.Likely(new(null!, null!, probability, [])));

    private static string Told(Phraser phraser, DuplicateSign sign, string language)
    {
        var line = new PairLine(1, "A", "B", "Gien", Likelihood.Maybe, [new Spoken.Said(new PairReason(sign, new Spoken.Distance(40)))]);
        return phraser.Say([new DuplicatePairs([new Spoken.Said(line)], 1, 0, [])], language, 0)[0].Text;
    }
}
