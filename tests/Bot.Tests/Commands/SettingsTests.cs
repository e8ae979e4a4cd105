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

    [Fact]
    public void WithoutAnAddressThereIsNoLanguageModel() => Assert.Null(Load("{}").LanguageModel);

    [Fact]
    public void AnAddressAndAModelAreEnoughForALanguageModel()
    {
        var model = Load("""{ "LanguageModel": { "Url": "http://localhost:11434/v1", "Model": "mistral" } }""").LanguageModel;
        Assert.Equal(("mistral", 2_500), (model?.Model, model?.Timeout.TotalMilliseconds));
    }

    [Fact]
    public void TheKeyOfTheLanguageModelIsRefusedInTheFileAndNotRepeated()
    {
        var message = Refusal("""{ "LanguageModel": { "Url": "http://localhost/v1", "Model": "m", "Key": "sk-very-secret" } }""");
        Assert.Contains("LanguageModel__Key", message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-very-secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheKeyOfTheLanguageModelComesFromTheEnvironment()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("LanguageModel:Url", "http://localhost/v1"), new("LanguageModel:Model", "m"), new("LanguageModel:Key", "sk-very-secret")]).Build();
        Assert.Equal("sk-very-secret", Settings.Read(configuration, new(_folder.Path), out _).LanguageModel?.Key);
    }

    [Theory]
    [InlineData("""{ "LanguageModel": { "Embeddings": "m" } }""", "LanguageModel:Url")]
    [InlineData("""{ "LanguageModel": { "Model": "m" } }""", "LanguageModel:Url")]
    [InlineData("""{ "LanguageModel": { "Url": "http://localhost/v1" } }""", "LanguageModel:Model")]
    [InlineData("""{ "LanguageModel": { "Url": "http://me:secret@localhost/v1", "Model": "m" } }""", "LanguageModel:Url")]
    [InlineData("""{ "LanguageModel": { "Url": "http://localhost/v1", "Model": "m", "TimeoutMilliseconds": 5 } }""", "LanguageModel:TimeoutMilliseconds")]
    public void ALanguageModelHalfSetIsRefused(string json, string key) => Assert.Contains(key, Refusal(json), StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private string Refusal(string json) => Assert.Throws<RefusalException>(() => Load(json)).Message;

    private Settings Load(string json)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "appsettings.json"), json);
        return SettingsFile.Load(new(_folder.Path));
    }
}
