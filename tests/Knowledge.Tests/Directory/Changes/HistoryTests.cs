using Microsoft.Data.Sqlite;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Changes;

public sealed class HistoryTests : IDisposable
{
    private const string Unlock = "DROP TRIGGER structure_changes_keep; DROP TRIGGER structure_changes_stay; DROP TRIGGER structure_changes_follow; ";

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task AnUntouchedHistoryHolds()
    {
        await WorkAsync();
        var verdict = await _office.History.VerifyAsync();
        Assert.Equal((4, null), (verdict.Rows, verdict.Broken));
        Assert.Equal(64, verdict.Head.Length);
    }

    [Theory]
    [InlineData("UPDATE structure_changes SET Why = 'x' WHERE Id = 3", "row 3 of the history (a) was rewritten")]
    [InlineData("UPDATE structure_changes SET \"By\" = 'x' WHERE Id = 3", "row 3 of the history (a) was rewritten")]
    [InlineData("UPDATE structure_changes SET At = At + 1 WHERE Id = 3", "row 3 of the history (a) was rewritten")]
    [InlineData("UPDATE structure_changes SET Changes = '[[\"nom\",\"Structure a\",\"z\"]]' WHERE Id = 3", "row 3 of the history (a) was rewritten")]
    [InlineData("UPDATE structure_changes SET Changes = 'z' WHERE Id = 3", "row 3 of the history cannot be read")]
    [InlineData("UPDATE structure_changes SET Hash = 'x' WHERE Id = 3", "row 3 of the history (a) was rewritten")]
    [InlineData("UPDATE structure_changes SET Previous = 'x' WHERE Id = 3", "row 3 of the history (a) does not follow row 2")]
    [InlineData("DELETE FROM structure_changes WHERE Id = 2", "row 2 of the history is missing")]
    [InlineData("DELETE FROM structure_changes WHERE Id = 4", "the sheet a stands at version 3, its history ends at version 2")]
    [InlineData("UPDATE structures SET Sheet = replace(Sheet, 'Troisième', 'Autre') WHERE Id = 'a'", "the nom of the sheet a is not what its history says")]
    [InlineData("UPDATE structures SET Version = 9 WHERE Id = 'b'", "the sheet b stands at version 9, its history ends at version 1")]
    [InlineData("DELETE FROM structures WHERE Id = 'b'", "the sheet b is missing, its history is there")]
    public async Task WhoeverTampersIsFoundAtTheFirstBrokenLink(string tampering, string broken)
    {
        await WorkAsync();
        Run(Unlock + tampering);
        Assert.Equal(broken, (await _office.History.VerifyAsync()).Broken);
    }

    [Theory]
    [InlineData("DELETE FROM structure_changes")]
    [InlineData("UPDATE structure_changes SET Why = 'x'")]
    [InlineData("INSERT OR REPLACE INTO structure_changes SELECT * FROM structure_changes WHERE Id = 2")]
    [InlineData("INSERT INTO structure_changes SELECT 9, Proposal, Structure, 9, Changes, \"By\", Role, At, Origin, Why, Person, Undoes, Previous, Hash FROM structure_changes WHERE Id = 2")]
    public async Task TheDatabaseItselfRefusesToRewriteTheHistory(string tampering)
    {
        await WorkAsync();
        Assert.Throws<SqliteException>(() => Run(tampering));
    }

    [Fact]
    public async Task ItCanBeAskedByStructureByFieldByPersonAndByDate()
    {
        await WorkAsync();
        Assert.Equal(3, (await _office.History.FindAsync(new(Structure: "a"))).Length);
        Assert.Equal(4, (await _office.History.FindAsync(new(Field: "nom"))).Length);
        Assert.Empty(await _office.History.FindAsync(new(Account: "anne", Field: "horaires")));
        Assert.Equal(2, (await _office.History.FindAsync(new(Account: "anne"))).Length);
        Assert.Empty(await _office.History.FindAsync(new(From: _office.Time.Now.AddDays(1))));
        Assert.Empty(await _office.History.FindAsync(new(To: _office.Time.Now)));
    }

    private async Task WorkAsync()
    {
        await _office.ImportAsync(Some.Structure("a"), Some.Structure("b"));
        await _office.ChangeAsync("a", "nom", "Deuxième");
        await _office.ChangeAsync("a", "nom", "Troisième");
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_office.File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
