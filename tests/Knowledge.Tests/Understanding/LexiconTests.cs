using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding.Reading;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

public sealed class LexiconTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();
    private readonly NeedTree _tree = NeedTreeReader.Read(SharedFolder.InRepository("dialogs", "needs.yml")).Value;

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("je veux mourir", true)]
    [InlineData("jveu vraiment mourire", true)]
    [InlineData("on veut manger", false)]
    public void AnExpressionIsFoundWithItsGapItsListAndItsSpelling(string text, bool found)
    {
        var lexicon = Read("""
            lists:
              vouloir: [veux, "ai envie de"]
            spelling:
              jveu: je veux
            distress:
              suicide: ["<vouloir> .. mourir"]
            """).Value;
        Assert.Equal(found, lexicon.Book.Find(Tokens.Of(text, lexicon.Spelling)).Count > 0);
    }

    [Fact]
    public void EveryFaultOfALexiconIsListedWithItsLine()
    {
        var problems = Read("couleurs:\n  bleu: [ciel]\ndistress:\n  chagrin: [triste]\n  suicide: [\"<rien> mourir\"]\n").Problems;
        Assert.Equal([1, 4, 5], problems.Select(p => p.Line));
    }

    [Fact]
    public void ChoicesOneBehindTheOtherDoNotMultiply()
    {
        var lexicon = Read("distress:\n  suicide: [\"a|b|c|d e|f|g|h .. i|j|k|l m|n|o|p? q|r|s|t .. u|v|w|x y|z\"]\n").Value;
        Assert.InRange(lexicon.Book.Size, 1, 100);
        Assert.Single(lexicon.Book.Find(Tokens.Of("c h puis l q et encore v z", null)));
        Assert.Empty(lexicon.Book.Find(Tokens.Of("c h puis l et encore v z", null)));
    }

    private Loaded<Lexicon> Read(string content)
    {
        File.WriteAllText(_path, content);
        return LexiconReader.Read([_path], _tree);
    }
}
