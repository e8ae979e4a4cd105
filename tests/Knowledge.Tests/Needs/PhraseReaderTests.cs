using OrientationBot.Knowledge.Needs;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Needs;

public sealed class PhraseReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void APhraseKeepsItsIntentAndItsLine()
    {
        File.WriteAllText(_path, "> comment\n# droits-caf\n\n- la caf\n");
        Assert.Equal(new("la caf", "droits-caf", _path, 4), Assert.Single(PhraseReader.Read(_path).Value.All));
    }

    [Fact]
    public void EveryFaultIsListedWithItsLine()
    {
        File.WriteAllText(_path, "- too early\n# a\n- {entity}\nwhat is this\n- same\n# b\n- same\n");
        Assert.Equal([1, 3, 4, 7], PhraseReader.Read(_path).Problems.Select(p => p.Line));
    }

    [Fact]
    public void EveryFrenchNeedHasManyPhrases()
    {
        var phrases = PhraseReader.Read(SharedFolder.InRepository("dialogs", "fr", "needs.lu")).Value.All;
        Assert.All(phrases.GroupBy(p => p.Intent), intent => Assert.True(intent.Count() >= 40, intent.Key));
    }
}
