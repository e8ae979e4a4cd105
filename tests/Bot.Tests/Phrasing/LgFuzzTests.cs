using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Phrasing;

/// <summary>A damaged file of sentences is read, or its faults are told with their line.</summary>
public sealed class LgFuzzTests
{
    private static readonly string[] Files =
    [
        "[a](b.lg)\n# Hello(name)\n> note\n- Bonjour ${name}, ${if(count > 1, 'des lieux', 'un lieu')}\n- Salut !\n# Found\n- IF: ${count == 0}\n  - Rien\n- ELSEIF: ${count < 3 && !far}\n  - Un ou deux\n- ELSE:\n  - Beaucoup",
        "# Long\n- ```\nDeux lignes ${Hello(x)}\nfin```\n# Case\n- SWITCH: ${kind}\n- CASE: ${'a'}\n  - A\n- DEFAULT:\n  - B ${join(list, ', ', ' et ')}",
    ];

    [Fact]
    public void NoFileMakesTheReaderThrow() => Mutations.Try(Files, 100_000, text =>
        Assert.All(new LgFile("a.lg", text).Problems, problem => Assert.True(problem.Line > 0 && problem.Message.Length > 0)));
}
