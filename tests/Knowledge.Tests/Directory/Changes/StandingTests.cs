using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Exchange;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

/// <summary>Roles and territories, where a change is applied.</summary>
public sealed class StandingTests : IDisposable
{
    private static readonly GazetteerData Data = new(
        [Some.Vierzon, new("45155", "Gien", ["45500"], "45", "24", new(47.69, 2.63), 14_000)], [],
        [new("dep:18", TerritoryKind.Departement, "Cher", ["18279"]), new("dep:45", TerritoryKind.Departement, "Loiret", ["45155"])], "24");

    private static readonly Gazetteer Gazetteer = new(Data);
    private static readonly Reference Reference = new(Gazetteer, Data);

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData(Role.Coordinator, "dep:18", true)]
    [InlineData(Role.Coordinator, "dep:45", false)]
    [InlineData(Role.Mediator, "dep:18", false)]
    [InlineData(Role.Structure, "a", false)]
    [InlineData(Role.Administrator, "", true)]
    public async Task AChangeIsAppliedByWhoeverDecidesThere(Role role, string over, bool applied) =>
        Assert.Equal(applied, await ApplyAsync(role, over, ("nom", "Nouveau")) is ApplyResult.Applied);

    [Theory]
    [InlineData("dep:18", false)]
    [InlineData("dep:45", false)]
    [InlineData("dep:18 dep:45", true)]
    public async Task ASheetMovesOnlyByWhoeverDecidesAtBothEnds(string over, bool applied) =>
        Assert.Equal(applied, await ApplyAsync(Role.Coordinator, over, ("commune", "Gien")) is ApplyResult.Applied);

    [Fact]
    public async Task TheHistoryKeepsTheRoleAndNeverAnAddress()
    {
        await ApplyAsync(Role.Coordinator, "dep:18", ("nom", "Nouveau"));
        Assert.Equal(new("id-1", "Coordinator"), (await _office.History.FindAsync(new(Field: "nom")))[0].By);
    }

    private async Task<ApplyResult> ApplyAsync(Role role, string over, (string, string) wish)
    {
        await _office.ImportAsync(Some.Structure("a"));
        var account = new Account("id-1", role, [.. over.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        using var desk = new ChangeDesk(_office.Store, Reference, (_, _) => Standing.Of(account, new(Gazetteer)), _office.Time);
        var draft = Draft.Change(await desk.SheetAsync("a"), Office.Wish(wish), Office.Today, Reference);
        return await desk.ApplyAsync(Proposal.Of(((DraftResult.Ready)draft).Sheets, Author.Of(account), _office.Time.Now, ChangeOrigin.Coordinator), account.Id);
    }
}
