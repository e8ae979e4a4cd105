using Microsoft.Data.Sqlite;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

/// <summary>What goes wrong in the middle of a change leaves everything as it was.</summary>
public sealed class TroubleTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("CREATE TRIGGER cut BEFORE INSERT ON structure_changes BEGIN SELECT RAISE(ABORT, 'cut'); END")]
    [InlineData("CREATE TRIGGER cut BEFORE INSERT ON proposals BEGIN SELECT RAISE(ABORT, 'cut'); END")]
    [InlineData("CREATE TRIGGER cut BEFORE UPDATE ON proposals BEGIN SELECT RAISE(ABORT, 'cut'); END")]
    [InlineData("CREATE TRIGGER cut BEFORE UPDATE ON structures BEGIN SELECT RAISE(ABORT, 'cut'); END")]
    public async Task AChangeCutBetweenTwoStatementsIsNotMadeAtAll(string cut)
    {
        await _office.ImportAsync(Some.Structure("a"));
        var draft = await _office.DraftAsync("a", "nom", "Nouveau");
        Run(cut);
        Assert.IsType<ApplyResult.StoreFailed>(await _office.Desk.ApplyAsync(draft, "anne"));
        Run("DROP TRIGGER cut");
        Assert.Equal("Structure a", (await _office.StructureAsync("a")).Name);
        Assert.Null((await _office.History.VerifyAsync()).Broken);
        await _office.ApplyAsync(draft);
    }

    [Fact]
    public async Task AWriterThatDiesBeforeItsCommitLeavesNothing()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var connection = new SqliteConnection($"Data Source={_office.File};Pooling=False");
        await connection.OpenAsync();
        var transaction = connection.BeginTransaction(deferred: false);
        new SheetTable(transaction).Write("a", 2, "{}");
        await connection.DisposeAsync();
        Assert.Equal(["a"], await _office.ShownAsync());
        await _office.ChangeAsync("a", "nom", "Nouveau");
    }

    [Fact]
    public async Task ALockedDatabaseIsNamedAndTheProposalCanBeConfirmedAgain()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var draft = await _office.DraftAsync("a", "nom", "Nouveau");
        var hasty = new ChangeDesk(new($"Data Source={_office.File}") { SecondsBeforeLocked = 1 }, TemporaryStore.Reference, (_, account) => new(new(account, ""), _ => true), _office.Time);
        await using (var other = new SqliteConnection($"Data Source={_office.File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var held = other.BeginTransaction(deferred: false);
            Assert.Equal(StoreTroubleKind.Locked, Assert.IsType<ApplyResult.StoreFailed>(await hasty.ApplyAsync(draft, "anne")).Trouble.Kind);
        }
        await _office.ApplyAsync(draft);
    }

    [Fact]
    public async Task AFullDiskIsNamedAndNothingIsLost()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var draft = await _office.DraftAsync("a", "presentation_detail", new string('x', 5_000));
        var before = await _office.TextAsync("a");
        // A connection keeps its limit when it goes back to the pool, from which the desk takes it.
        Run("PRAGMA max_page_count = 1");
        Assert.Equal(StoreTroubleKind.Full, Assert.IsType<ApplyResult.StoreFailed>(await _office.Desk.ApplyAsync(draft, "anne")).Trouble.Kind);
        Run("PRAGMA max_page_count = 1000000");
        Assert.Equal(before, await _office.TextAsync("a"));
        await _office.ApplyAsync(draft);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder($"Data Source={_office.File}") { DefaultTimeout = 5 }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
