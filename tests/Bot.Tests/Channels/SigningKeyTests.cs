using OrientationBot.Bot.Channels.DirectLine;
using OrientationBot.Bot.Tests.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

public sealed class SigningKeyTests : IDisposable
{
    private static readonly DirectLineSettings None = new(null, null, TimeSpan.FromHours(1), []);
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void AKeyIsMadeAtFirstStartAndKept() =>
        Assert.Equal(SigningKey.Load(None, _folder.Path), SigningKey.Load(None, _folder.Path));

    [SkippableFact]
    public void OnlyTheAccountOfTheServerReadsTheKey()
    {
        Skip.If(OperatingSystem.IsWindows(), "needs Unix file modes");
        SigningKey.Load(None, _folder.Path);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(Path.Combine(_folder.Path, "directline.key")));
    }

    [Fact]
    public void ADamagedKeyIsSaid()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "directline.key"), "short");
        Assert.Contains("damaged", Assert.Throws<RefusalException>(() => SigningKey.Load(None, _folder.Path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
