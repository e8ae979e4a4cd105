using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Tests.Commands;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Directory;

[Collection(nameof(OneTerminal))]
public sealed class DirectoryRefreshTests : IDisposable
{
    private const string Setting = "Storage__ConnectionString";
    private static readonly string Starter = SharedFolder.InRepository("data", "structures.csv");

    private readonly TemporaryFolder _folder = new();

    public DirectoryRefreshTests() => Environment.SetEnvironmentVariable(Setting, Connection);

    private string Connection => $"Data Source={Path.Combine(_folder.Path, "bot.db")}";

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Setting, null);
        _folder.Dispose();
    }

    [Fact]
    public async Task AnImportIntoANewStoreAddsToTheStarterDirectory()
    {
        Assert.Equal(0, (await Shell.RunAsync(["import", OneMore()])).ExitCode);
        var kept = await new DirectoryStore(Connection).LoadAsync((await House.ContentAsync).Reference, default);
        Assert.Equal(await CountStarterAsync() + 1, kept.Count);
    }

    [Fact]
    public async Task ARunningServerSeesWhatAnotherProcessImported()
    {
        var store = new DirectoryStore(Connection);
        var shared = await House.ContentAsync;
        var content = shared with { Directory = new(new(await store.OpenAsync(Starter, shared.Reference, default))) };
        using var follower = new DirectoryFollower(store, content.Directory, content.Reference, new FakeTimeProvider());
        Assert.Equal(0, await follower.CatchUpAsync());
        await Shell.RunAsync(["import", OneMore()]);
        Assert.Equal(1, await follower.CatchUpAsync());
        Assert.NotNull(content.Directory.Now.ById("one-more"));
        Assert.Equal(0, await follower.CatchUpAsync());
    }

    private static async Task<int> CountStarterAsync() => (await House.ContentAsync).Directory.Now.Structures.Length;

    private string OneMore()
    {
        var lines = File.ReadLines(Starter).Take(2).ToArray();
        var path = Path.Combine(_folder.Path, "one-more.csv");
        File.WriteAllLines(path, [lines[0], "one-more" + lines[1][lines[1].IndexOf(',', StringComparison.Ordinal)..]]);
        return path;
    }
}
