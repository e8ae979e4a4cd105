using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Conversations;
using OrientationBot.Bot.Coverage.Picture;
using OrientationBot.Bot.Figures;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Bot.Tests.SignIn;
using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Bot.Tests.Figures;

public sealed class FiguresTests
{
    private const string Marie = "marie@hub.fr";

    [Fact]
    public async Task FiguresThatCannotBeReadNowGetAKindSentence()
    {
        await using var entrance = await WithMarieAsync();
        await using var other = new SqliteConnection(entrance.Connection);
        await other.OpenAsync();
        await RunAsync(other, "ALTER TABLE outcomes RENAME TO elsewhere; CREATE VIEW outcomes AS SELECT *, no_such_function(Day) FROM elsewhere");
        Assert.Contains("Redemandez dans une minute", await entrance.SayAsync("statistiques du mois"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAccountTakenAwayReadsNoFigures()
    {
        await using var entrance = await WithMarieAsync();
        Assert.Contains("recherche", await entrance.SayAsync("statistiques du mois"), StringComparison.Ordinal);
        Assert.True(await entrance.Accounts.RemoveAsync((await entrance.Accounts.AllAsync(default))[0].Id, default));
        Assert.DoesNotContain("recherches", await entrance.SayAsync("le mois dernier"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASearchIsKeptWithoutWordsHourOrPerson()
    {
        await using var entrance = await WithMarieAsync();
        await entrance.SayAsync("ma mère Ginette veut de l'aide pour la CAF à Vierzon", "someone", "ip-9");
        var rows = await RowsAsync(entrance, "SELECT * FROM outcomes");
        Assert.Contains("droits-caf", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("inette", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("someone", rows, StringComparison.Ordinal);
        Assert.DoesNotContain(":00", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DangerIsKeptWithoutItsKindOrPlace()
    {
        await using var entrance = await WithMarieAsync();
        await entrance.SayAsync("mon mari me frappe j'habite Vierzon", "someone");
        Assert.Equal("2026-11-23|distress||||||", await RowsAsync(entrance, "SELECT Day, Result, Need, Commune, Territory, Widened, Meters, Structure FROM outcomes"));
    }

    [Fact]
    public async Task WhoLeavesBeforeTheSearchIsCountedOnceTheConversationIsErased()
    {
        await using var entrance = await WithMarieAsync();
        await entrance.SayAsync("j'ai besoin d'aide pour la CAF", "someone");
        Assert.Equal("", await RowsAsync(entrance, "SELECT Result FROM outcomes"));
        await EraseAsync(entrance, TimeSpan.FromHours(25));
        Assert.Equal("left|droits-caf", await RowsAsync(entrance, "SELECT Result, Need FROM outcomes"));
    }

    [Fact]
    public async Task FiguresAreErasedAfterTwentyFiveMonths()
    {
        await using var entrance = await WithMarieAsync();
        await entrance.SayAsync("j'ai besoin d'aide pour la CAF à Vierzon", "someone");
        await EraseAsync(entrance, TimeSpan.FromDays(30 * 24));
        Assert.NotEqual("", await RowsAsync(entrance, "SELECT Result FROM outcomes"));
        await EraseAsync(entrance, TimeSpan.FromDays(62));
        Assert.Equal("", await RowsAsync(entrance, "SELECT Result FROM outcomes"));
    }

    [Fact]
    public async Task NoFileTellsACountBelowFive()
    {
        var paper = await PaperAsync(("droits-caf", 12), ("pix", 3), ("droits-impots", 6));
        using var file = new MemoryStream();
        await FiguresCsv.WriteAsync(paper, file, default);
        var csv = Encoding.UTF8.GetString(file.ToArray());
        Assert.Contains("besoin,pix,Tester mon niveau (Pix),moins de 5", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",3,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",9,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePictureSaysInWordsWhatItsBarsShow()
    {
        var scene = (await PaperAsync(("droits-caf", 12), ("droits-impots", 6))).Scene();
        Assert.Contains("CAF, RSA, allocations : 12 ; Impôts : 6", scene.Description.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var bars = scene.Shapes.OfType<Shape.Box>().ToArray();
        Assert.Equal(2, bars[0].Width / bars[1].Width, 3);
        Assert.All(scene.Shapes.OfType<Shape.Words>(), w => Assert.True(w.Type.Size >= 18));
    }

    [Fact]
    public async Task ABarThatIsNotToldHasNoLength()
    {
        var scene = (await PaperAsync(("droits-caf", 12), ("pix", 3), ("droits-impots", 6))).Scene();
        Assert.Single(scene.Shapes.OfType<Shape.Box>());
        Assert.Contains(scene.Shapes.OfType<Shape.Words>(), w => w.Text.Replace('\u00A0', ' ') == "moins de 5");
    }

    private static async Task<Entrance> WithMarieAsync()
    {
        var entrance = await Entrance.WithDirectoryAsync(await House.ContentAsync, new FakeTimeProvider(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));
        await entrance.AddAsync(Marie, Role.Coordinator, "dep:18");
        await entrance.SignInAsync(Marie);
        return entrance;
    }

    private static async Task EraseAsync(Entrance entrance, TimeSpan after)
    {
        entrance.Time.Advance(after);
        await using var journal = new SqliteJournal(entrance.Connection);
        await journal.EraseExpiredAsync(entrance.Time.GetUtcNow());
    }

    private static async Task<FiguresPaper> PaperAsync(params (string Need, int Count)[] asked)
    {
        var content = await House.ContentAsync;
        var tally = new Tally(_ => null);
        foreach (var (need, count) in asked)
            for (var i = 0; i < count; i++) tally.Add(new(Bot.Citizen.SearchEnd.Found, need, "18279", null, null, 1_200, "s"));
        var sheet = FiguresSheet.Of(content.Coverage.Territory("dep:18")!, new(new(2026, 11, 1), new(2026, 11, 23)), tally, new(_ => null), new([.. content.Tree.Needs.Select(n => n.Id)], []), inDetail: false);
        return new(sheet, new(content.Tree, content.Gazetteer, content.Directory.Now), content.Phraser, "fr", unanswered: false);
    }

    private static async Task<string> RowsAsync(Entrance entrance, string sql)
    {
        await using var connection = new SqliteConnection(entrance.Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var row = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await row.ReadAsync()) lines.Add(string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => row[i])));
        return string.Join('\n', lines);
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
