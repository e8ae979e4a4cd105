using Microsoft.Extensions.Configuration;
using OrientationBot.Bot.Tests.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Commands;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void EveryFaultIsListedAtOnceWithItsFileAndKey()
    {
        var message = Refusal("""{ "Web": { "Address": "nowhere" }, "Conversations": { "RetentionHours": 0, "MostLive": "many" }, "DirectLine": { "Secret": "short", "TrustedOrigins": ["https://a.fr/page"] } }""");
        foreach (var key in new[] { "Web:Address", "Conversations:RetentionHours", "Conversations:MostLive", "DirectLine:Secret", "DirectLine:TrustedOrigins" })
            Assert.Contains(key, message, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenFileIsNamedWithItsLine() =>
        Assert.Contains("appsettings.json:3:", Refusal("{\n  \"Web\": {},\n  oops\n}"), StringComparison.Ordinal);

    [Fact]
    public void AFileThatIsNoObjectIsNamed() => Assert.Contains("appsettings.json:1:", Refusal("[1]"), StringComparison.Ordinal);

    [Fact]
    public void WithoutAnySettingTheDefaultsHold()
    {
        var settings = Load("{}");
        Assert.Equal((new Uri("http://localhost:5080"), TimeSpan.FromHours(24)), (settings.Web.Address, settings.Conversations.Retention));
    }

    [Fact]
    public void ARelativeDatabaseStandsInTheFolderTheProductRunsFrom() =>
        Assert.Contains(Path.Combine(_folder.Path, "var", "x.db"), Load("""{ "Storage": { "ConnectionString": "Data Source=var/x.db" } }""").Storage.ConnectionString, StringComparison.Ordinal);

    [Fact]
    public void TheEnvironmentOverridesTheFile()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Web:Address", "http://127.0.0.1:6000")]).Build();
        Assert.Equal(6000, Settings.Read(configuration, new(_folder.Path), out _).Web.Address.Port);
    }

    public void Dispose() => _folder.Dispose();

    private string Refusal(string json) => Assert.Throws<RefusalException>(() => Load(json)).Message;

    private Settings Load(string json)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "appsettings.json"), json);
        return SettingsFile.Load(new(_folder.Path));
    }
}
