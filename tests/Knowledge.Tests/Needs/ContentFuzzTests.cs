using System.Text;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Needs;

/// <summary>A damaged file of content is read, or refused with its place and reason.</summary>
public sealed class ContentFuzzTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void NoPhraseFileMakesTheReaderThrow() => Damage("# droits-caf\n- ma déclaration caf\n> note\n- les apl {x}\n\n# imprimer\n- imprimer = un cv\n* scanner", path => PhraseReader.Read(path).Problems);

    [Fact]
    public void NoTreeMakesTheReaderThrow() => Damage(File.ReadAllText(SharedFolder.InRepository("dialogs", "needs.yml"))[^3_000..], path => NeedTreeReader.Read(path).Problems);

    public void Dispose() => File.Delete(_file);

    private void Damage(string good, Func<string, IEnumerable<Problem>> read) => Mutations.Try([good, "needs:\n  - id: a\n    groups: [b, c]\n"], 10_000, text =>
    {
        File.WriteAllBytes(_file, Encoding.UTF8.GetBytes(text));
        Assert.All(read(_file), problem => Assert.True(problem.Line >= 0 && problem.Message.Length > 0));
    });
}
