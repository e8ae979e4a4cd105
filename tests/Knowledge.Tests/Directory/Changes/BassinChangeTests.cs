using Microsoft.Data.Sqlite;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

/// <summary>A commune put into another bassin: who may, what is kept, and who sees it.</summary>
public sealed class BassinChangeTests : IDisposable
{
    private static readonly GazetteerData Data = new(
        [Some.Vierzon, new("45155", "Gien", ["45500"], "45", "24", new(47.69, 2.63), 14_000)], [],
        [
            new("bassin:Vierzon", TerritoryKind.Bassin, "Vierzon", ["18279"]), new("bassin:Gien", TerritoryKind.Bassin, "Gien", ["45155"]), new("epci:1", TerritoryKind.Epci, "CC", ["18279"]),
            new("dep:18", TerritoryKind.Departement, "Cher", ["18279"]), new("dep:45", TerritoryKind.Departement, "Loiret", ["45155"]), new("reg:24", TerritoryKind.Region, "Centre", ["18279", "45155"]),
        ], "24");

    private readonly Office _office = new();
    private readonly Gazetteer _here = new(Data), _elsewhere = new(Data);

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData(Role.Administrator, "", true)]
    [InlineData(Role.Coordinator, "reg:24", true)]
    [InlineData(Role.Coordinator, "dep:18", true)]
    [InlineData(Role.Coordinator, "epci:1", true)]
    [InlineData(Role.Coordinator, "bassin:Vierzon", false)]
    [InlineData(Role.Coordinator, "bassin:Gien", false)]
    [InlineData(Role.Coordinator, "dep:45", false)]
    [InlineData(Role.Mediator, "dep:18", false)]
    [InlineData(Role.Structure, "a", false)]
    public async Task ACommuneIsMovedByWhoeverHoldsMoreThanABassin(Role role, string over, bool moved) =>
        Assert.Equal(moved, await MoveAsync("bassin:Gien", Account(role, over)) is ApplyResult.Applied);

    [Theory]
    [InlineData(Role.Coordinator, "bassin:Vierzon", true)]
    [InlineData(Role.Coordinator, "bassin:Gien", true)]
    [InlineData(Role.Mediator, "dep:18", true)]
    [InlineData(Role.Coordinator, "dep:45", false)]
    [InlineData(Role.Structure, "a", false)]
    public async Task WhoWorksWhereItIsOrWouldBeProposesIt(Role role, string over, bool proposed)
    {
        await PrepareAsync();
        var proposal = await ProposalAsync("bassin:Gien");
        Assert.Equal(proposed, await Waiting(Account(role, over)).SubmitAsync(proposal with { By = new("who", "") }));
        Assert.Equal(proposed, !(await Waiting(Account(Role.Coordinator, "dep:18")).WaitingAsync("who")).IsEmpty);
        Assert.Empty(await Waiting(Account(Role.Coordinator, "bassin:Gien")).WaitingAsync("who"));
    }

    [Fact]
    public async Task AnotherProcessFollowsAndARestartForgetsNothing()
    {
        await PrepareAsync();
        using var follower = Follower(_elsewhere);
        await follower.CatchUpAsync();
        await MoveAsync("bassin:Gien", Account(Role.Administrator, ""));
        await follower.CatchUpAsync();
        Assert.Contains(_elsewhere.TerritoriesOf("18279"), t => t.Id == "bassin:Gien");
        Assert.Equal("bassin:Gien", (await _office.Store.SaidBassinsAsync())["18279"]);
    }

    [Fact]
    public async Task AProcessThatHasNotHeardOfAMoveYetGivesNoRightByIt()
    {
        await MoveAsync("bassin:Gien", Account(Role.Administrator, ""));
        var stale = new Rights(_elsewhere);
        using var desk = new ChangeDesk(_office.Store, new(_elsewhere, Data), Reader(stale, Account(Role.Coordinator, "bassin:Vierzon")), _office.Time);
        var draft = Draft.Change(await desk.SheetAsync("a"), Office.Wish(("nom", "Nouveau")), Office.Today, new(_elsewhere, Data));
        Assert.IsType<ApplyResult.Forbidden>(await desk.ApplyAsync(_office.Propose(draft), "who"));
    }

    [Fact]
    public async Task WhatIsTakenBackIsAsTheSourceHasItAndTheChainHolds()
    {
        var applied = Assert.IsType<ApplyResult.Applied>(await MoveAsync("bassin:Gien", Account(Role.Administrator, "")));
        var undo = Assert.IsType<UndoResult.Ready>(await _office.History.UndoAsync(applied.Proposal.Id));
        using var desk = Desk(Account(Role.Coordinator, "dep:18"));
        Assert.IsType<ApplyResult.Applied>(await desk.ApplyAsync(undo.By(Office.Anne, _office.Time.GetUtcNow(), applied.Proposal.Id), "who"));
        Assert.Empty(await _office.Store.SaidBassinsAsync());
        Assert.Null((await _office.History.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task ABassinChangedBesideTheHistoryIsNamed()
    {
        await MoveAsync("bassin:Gien", Account(Role.Administrator, ""));
        using (var connection = new SqliteConnection($"Data Source={_office.File}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """UPDATE structures SET Sheet = '{"bassin":"bassin:Vierzon"}' WHERE Id = 'commune:18279'""";
            command.ExecuteNonQuery();
        }
        Assert.Contains("commune:18279", (await _office.History.VerifyAsync()).Broken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commune:18279", "bassin", "bassin:Nowhere")]
    [InlineData("commune:18279", "nom", "Vierzon")]
    [InlineData("commune:99999", "bassin", "bassin:Gien")]
    [InlineData("a", "bassin", "bassin:Gien")]
    public async Task ACommuneHasABassinThatExistsAndAStructureHasNone(string sheet, string field, string cell)
    {
        await PrepareAsync();
        using var desk = Desk(Account(Role.Administrator, ""));
        var kept = await desk.SheetAsync(sheet);
        var proposal = Proposal.Of([new(sheet, kept.Version, [new(field, "", cell)])], Office.Anne, _office.Time.GetUtcNow(), ChangeOrigin.Coordinator);
        Assert.IsNotType<ApplyResult.Applied>(await desk.ApplyAsync(proposal, "who"));
    }

    [Fact]
    public async Task AFileNeitherLosesACorrectionNorWritesOne()
    {
        await MoveAsync("bassin:Gien", Account(Role.Administrator, ""));
        var report = await _office.ImportAsync(Some.Structure("a") with { Name = "Nouveau" }, Some.Structure("commune:18279"));
        Assert.Equal(1, report.Count(Fate.Refused));
        Assert.Equal("bassin:Gien", (await _office.Store.SaidBassinsAsync())["18279"]);
    }

    private async Task<ApplyResult> MoveAsync(string bassin, Account who)
    {
        await PrepareAsync();
        using var desk = Desk(who);
        return await desk.ApplyAsync(await ProposalAsync(bassin), who.Id);
    }

    private Task<ImportReport> PrepareAsync() => _office.ImportAsync(Some.Structure("a"));

    private async Task<Proposal> ProposalAsync(string bassin)
    {
        var change = CommuneSheet.Said(await _office.Desk.SheetAsync(CommuneSheet.IdOf("18279")), _here.Bassins.Of("18279")!, bassin);
        return Proposal.Of([change!], Office.Anne, _office.Time.GetUtcNow(), ChangeOrigin.Coordinator);
    }

    private ChangeDesk Desk(Account who) => new(_office.Store, new(_here, Data), Reader(new(_here), who), _office.Time);

    private WaitingProposals Waiting(Account who) => new(_office.Store, new(_here, Data), Reader(new(_here), who), _office.Time);

    private DirectoryFollower Follower(Gazetteer gazetteer) => new(_office.Store, new(new([])), new(gazetteer, Data), _office.Time);

    private StandingReader Reader(Rights rights, Account who) => AccountStanding.Reader(rights, _office.Time, who);

    private static Account Account(Role role, string over) => new("who", role, [.. over.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
