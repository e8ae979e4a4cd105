using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class FollowerTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task AChangeIsInTheNextSearch()
    {
        var (live, follower) = await StartAsync();
        await _office.ChangeAsync("a", "nom", "Nouveau nom");
        Assert.Equal(1, await follower.CatchUpAsync());
        Assert.Equal("Nouveau nom", live.Now.ById("a")!.Name);
    }

    [Fact]
    public async Task WhatIsClosedIsGone()
    {
        var (live, follower) = await StartAsync();
        await _office.ApplyAsync(_office.Propose(Closing.ForGood(await _office.Desk.SheetAsync("a"), Office.Today)));
        await follower.CatchUpAsync();
        Assert.Equal(["b"], live.Now.Structures.Select(s => s.Id));
    }

    [Fact]
    public async Task OnlyWhatChangedIsReadAgain()
    {
        var (live, follower) = await StartAsync();
        var untouched = live.Now.ById("b");
        await _office.ChangeAsync("a", "nom", "Nouveau nom");
        await follower.CatchUpAsync();
        Assert.Same(untouched, live.Now.ById("b"));
    }

    [Fact]
    public async Task WhatWasChangedWhileTheDirectoryWasBeingReadIsNotMissed()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var loaded = await _office.Store.LoadAsync(TemporaryStore.Reference, default);
        await _office.ChangeAsync("a", "nom", "Nouveau nom");
        var live = new LiveDirectory(new(loaded));
        using var follower = new DirectoryFollower(_office.Store, live, TemporaryStore.Reference, _office.Time);
        await follower.CatchUpAsync();
        Assert.Equal("Nouveau nom", live.Now.ById("a")!.Name);
    }

    [Fact]
    public void ASnapshotWithChangesFindsAsOneBuiltAnew()
    {
        var all = Some.Directory(5, 300);
        var changed = Some.Directory(6, 300).Where((_, i) => i % 7 == 0).ToArray();
        string[] gone = ["s00001", "s00002"];
        var byHand = all.Where(s => !gone.Contains(s.Id) && changed.All(c => c.Id != s.Id)).Concat(changed);
        Assert.Equal(new DirectorySnapshot(byHand).Find(Some.Query()).Ids(), new DirectorySnapshot(all).With(changed, gone).Find(Some.Query()).Ids());
    }

    private async Task<(LiveDirectory Live, DirectoryFollower Follower)> StartAsync()
    {
        await _office.ImportAsync(Some.Structure("a"), Some.Structure("b"));
        var live = new LiveDirectory(new(await _office.Store.LoadAsync(TemporaryStore.Reference, default)));
        var follower = new DirectoryFollower(_office.Store, live, TemporaryStore.Reference, _office.Time);
        await follower.CatchUpAsync();
        return (live, follower);
    }
}
