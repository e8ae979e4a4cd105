using Microsoft.Extensions.Time.Testing;
using OrientationBot.Knowledge.LanguageModel;
using OrientationBot.Testing.Models;
using Xunit;

namespace OrientationBot.Knowledge.Tests.LanguageModel;

public sealed class LimitTests : IDisposable
{
    private const string NoNeed = """{"needs":[],"commune":"","wishes":[]}""";
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("language-model-").FullName;

    private string CountFile => Path.Combine(_folder, "calls.txt");

    [Fact]
    public async Task AModelThatKeepsFailingIsLeftAlone()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(_ => new() { Status = 500 });
        var advised = Advised.By(endpoint);
        for (var i = 0; i < 12; i++) await advised.ConsiderAsync(Advised.Doubtful);
        Assert.InRange(endpoint.Calls.Count, 4, 6);
        Assert.Equal(ModelTrouble.LeftAlone, advised.Trouble);
    }

    [Fact]
    public async Task NothingIsAskedTwice()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(_ => new() { Status = 429 });
        var advised = Advised.By(endpoint);
        await advised.ConsiderAsync(Advised.Doubtful);
        Assert.Single(endpoint.Calls);
        Assert.Equal(ModelTrouble.Refused, advised.Trouble);
    }

    [Fact]
    public async Task SilenceCostsTheTimeLimitAndNoMore()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(_ => new() { How = "slow" });
        var advised = Advised.By(endpoint, s => s with { Timeout = TimeSpan.FromMilliseconds(200) });
        await advised.ConsiderAsync(Advised.Doubtful).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(ModelTrouble.TooSlow, advised.Trouble);
    }

    [Fact]
    public async Task CallsBeyondThoseAllowedAtOnceAreDoneWithout()
    {
        await using var endpoint = await ModelEndpoint.StartAsync(_ => new() { How = "slow" });
        var advised = Advised.By(endpoint, s => s with { Concurrent = 1, Timeout = TimeSpan.FromSeconds(5) });
        var first = advised.ConsiderAsync(Advised.Doubtful);
        while (endpoint.Calls.Count == 0) await Task.Yield();
        await advised.ConsiderAsync(Advised.Doubtful);
        Assert.Equal((ModelTrouble.TooMany, 1, false), (advised.Trouble, endpoint.Calls.Count, first.IsCompleted));
        await first;
    }

    [Fact]
    public async Task TheBudgetOfTheDaySurvivesARestartAndBeginsAnewTheNextDay()
    {
        await using var endpoint = await ModelEndpoint.SayingAsync(NoNeed);
        var time = new FakeTimeProvider(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        for (var start = 0; start < 3; start++) await Start(endpoint, time).ConsiderAsync(Advised.Doubtful);
        Assert.Equal(2, endpoint.Calls.Count);
        time.Advance(TimeSpan.FromHours(11));
        await Start(endpoint, time).ConsiderAsync(Advised.Doubtful);
        Assert.Equal(3, endpoint.Calls.Count);
    }

    [Fact]
    public void ACountFileThatCannotBeWrittenCountsInMemory()
    {
        var budget = new DailyBudget(1, Path.Combine(_folder, "absent", "calls.txt"), TimeProvider.System);
        Assert.Equal((true, false), (budget.Take(), budget.Take()));
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private Advised Start(ModelEndpoint endpoint, TimeProvider time) => Advised.By(endpoint, s => s with { CallsPerDay = 2, CountFile = CountFile }, time);
}
