using Microsoft.Data.Sqlite;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class QueueTests : IDisposable
{
    private static readonly Author Medhi = new("medhi", "Mediator");
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task WhatIsProposedWaitsForWhoeverMayDecide()
    {
        var proposal = await ProposedAsync();
        Assert.Equal(proposal.Id, Assert.Single(await Queue.WaitingAsync("anne")).Id);
        Assert.Empty(await Queue.WaitingAsync("medhi"));
        Assert.Empty(await Queue.WaitingAsync("anne", new HashSet<string> { "45155" }));
        Assert.Equal("Structure a", (await _office.StructureAsync("a")).Name);
    }

    [Fact]
    public async Task WhatIsAcceptedIsAppliedAndToldToWhoeverProposed()
    {
        var waiting = await WaitingAsync();
        Assert.IsType<ApplyResult.Applied>(await _office.Desk.ApplyAsync(waiting, "anne", "merci"));
        Assert.Equal("Proposé", (await _office.StructureAsync("a")).Name);
        Assert.Equal((ProposalState.Applied, "merci"), Told(Assert.Single(await Queue.NoticesAsync("medhi"))));
        Assert.Empty(await Queue.WaitingAsync("anne"));
    }

    [Fact]
    public async Task WhatIsRefusedIsToldWithItsReason()
    {
        var waiting = await WaitingAsync();
        Assert.True(await Queue.RefuseAsync(waiting.Id, "anne", "faux"));
        Assert.Equal((ProposalState.Refused, "faux"), Told(Assert.Single(await Queue.NoticesAsync("medhi"))));
        Assert.IsType<ApplyResult.AlreadyDecided>(await _office.Desk.ApplyAsync(waiting, "anne"));
    }

    [Fact]
    public async Task WhatIsAmendedIsToldAsSuch()
    {
        var waiting = await WaitingAsync();
        await _office.ApplyAsync((await _office.DraftAsync("a", "nom", "Mieux")) with { Amends = waiting.Id });
        Assert.Equal(ProposalState.Amended, Assert.Single(await Queue.NoticesAsync("medhi")).State);
        Assert.IsType<ApplyResult.AlreadyDecided>(await _office.Desk.ApplyAsync(waiting, "anne"));
    }

    [Fact]
    public async Task AProposalThatTheSheetOvertookIsOfferedAnewInItsPlace()
    {
        var waiting = await WaitingAsync();
        await _office.ChangeAsync("a", "telephone", "0248550060");
        var conflict = Assert.IsType<ApplyResult.Conflict>(await _office.Desk.ApplyAsync(waiting, "anne"));
        await _office.ApplyAsync(conflict.Rebased!);
        Assert.Empty(await Queue.WaitingAsync("anne"));
    }

    [Fact]
    public async Task OnlyItsAuthorTakesAProposalBack()
    {
        var waiting = await WaitingAsync();
        Assert.False(await Queue.WithdrawAsync(waiting.Id, "anne"));
        Assert.True(await Queue.WithdrawAsync(waiting.Id, "medhi"));
        Assert.Empty(await Queue.WaitingAsync("anne"));
    }

    [Fact]
    public async Task WhoeverMayOnlyProposeDecidesNothing()
    {
        var waiting = await WaitingAsync();
        Assert.False(await Queue.RefuseAsync(waiting.Id, "medhi", "non"));
        Assert.IsType<ApplyResult.Forbidden>(await _office.DeskOf(Standing).ApplyAsync(waiting, "medhi"));
    }

    [Fact]
    public async Task AStrangerProposesNothing()
    {
        await _office.ImportAsync(Some.Structure("a"));
        Assert.False(await Queue.SubmitAsync((await _office.DraftAsync("a", "nom", "x")) with { By = new("nobody", "") }));
    }

    [Fact]
    public async Task ANoticeIsToldOnce()
    {
        await Queue.RefuseAsync((await WaitingAsync()).Id, "anne", "faux");
        await Queue.ToldAsync(Assert.Single(await Queue.NoticesAsync("medhi")));
        Assert.Empty(await Queue.NoticesAsync("medhi"));
    }

    [Fact]
    public async Task WhatCitizensSignalWaitsUntilItIsAnswered()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var reports = new CitizenReports(_office.Store, TemporaryStore.Reference, Standing, _office.Time);
        Assert.Empty(await reports.WaitingAsync("anne"));
        Signal("a", "c'est fermé");
        var report = Assert.Single(await reports.WaitingAsync("anne"));
        Assert.False(await reports.AnswerAsync(report.Id, "medhi", "vu"));
        Assert.True(await reports.AnswerAsync(report.Id, "anne", "vu"));
        Assert.Empty(await reports.WaitingAsync("anne"));
    }

    [Fact]
    public void ListsAreOfATerritoryTheOldestFirst()
    {
        var directory = new DirectorySnapshot([Some.Structure("a"), Some.Structure("b") with { Updated = new(2020, 1, 1), Hours = null }, Some.Structure("c") with { Updated = new(2021, 1, 1) }]);
        Assert.Equal(["b", "c"], directory.OlderThan(new(2025, 1, 1)).Select(s => s.Id));
        Assert.Equal(["b"], directory.WithoutHours(new("dep:18", TerritoryKind.Departement, "Cher", ["18279"])).Select(s => s.Id));
        Assert.Empty(directory.WithoutPhone(new("dep:45", TerritoryKind.Departement, "Loiret", ["45155"])));
    }

    private WaitingProposals Queue => new(_office.Store, TemporaryStore.Reference, Standing, _office.Time);

    private static Standing? Standing(SqliteTransaction transaction, string account) => account switch
    {
        "anne" => new(Office.Anne, _ => true),
        "medhi" => new(Medhi, _ => false) { MayPropose = _ => true },
        _ => null,
    };

    private static (ProposalState, string?) Told(Notice notice) => (notice.State, notice.Answer);

    private async Task<Proposal> ProposedAsync()
    {
        await _office.ImportAsync(Some.Structure("a"));
        var proposal = (await _office.DraftAsync("a", "nom", "Proposé")) with { By = Medhi, Origin = ChangeOrigin.Mediator };
        Assert.True(await Queue.SubmitAsync(proposal));
        return proposal;
    }

    private async Task<Proposal> WaitingAsync()
    {
        await ProposedAsync();
        return (await Queue.WaitingAsync("anne")).Single();
    }

    private void Signal(string structure, string words)
    {
        using var connection = new SqliteConnection($"Data Source={_office.File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE error_reports (Id INTEGER PRIMARY KEY AUTOINCREMENT, Conversation TEXT, Structure TEXT, Words TEXT, At INTEGER); INSERT INTO error_reports (Conversation, Structure, Words, At) VALUES ('c', $1, $2, 0)";
        command.Parameters.AddWithValue("$1", structure);
        command.Parameters.AddWithValue("$2", words);
        command.ExecuteNonQuery();
    }
}
