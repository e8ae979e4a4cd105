using System.Net;
using Microsoft.Data.Sqlite;
using OrientationBot.Bot.Tests.Channels;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Bot.Tests.SignIn;
using OrientationBot.Bot.Tests.Transcripts;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Files;

public class FileRoadTests
{
    [Fact]
    public async Task AnExportIsFetchedOnceItsLinkIsGivenAndNoMoreAfterAQuarterOfAnHour()
    {
        await using var bot = await RunningBot.StartAsync();
        var path = await AskAsync(bot, "exporte le Loiret en csv");
        using var file = await bot.Http.GetAsync(path);
        Assert.Equal("attachment; filename=annuaire.csv", file.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("id,pivot,nom", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        bot.Time.Advance(TimeSpan.FromMinutes(16));
        using var late = await bot.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Theory]
    [InlineData("exports/0000000000000000000000000000000000000000000000000000000000000000/annuaire.csv")]
    [InlineData("exports/..%2f..%2faccounts.key/annuaire.csv")]
    [InlineData("exports/x/accounts.key")]
    public async Task AGuessedExportIsNotFound(string path)
    {
        await using var bot = await RunningBot.StartAsync();
        using var response = await bot.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task YesSaidTwiceAppliesOnce()
    {
        await using var entrance = await KeptAsync();
        await SendAsync(entrance, "loiret.csv");
        await SayAsync(entrance, "oui", "m-yes");
        Assert.Contains("Fiches mises à jour", await SayAsync(entrance, "oui", "m-yes"), StringComparison.Ordinal);
        Assert.Equal(3L, Count(entrance, "SELECT COUNT(*) FROM structure_changes"));
    }

    [Fact]
    public async Task AFileIsNotKeptOnceItIsDecidedNorInTheJournal()
    {
        await using var entrance = await KeptAsync();
        await SendAsync(entrance, "loiret.csv");
        await SayAsync(entrance, "non", "m-no");
        Assert.Empty(System.IO.Directory.GetFiles(Path.Combine(Path.GetDirectoryName(new SqliteConnectionStringBuilder(entrance.Connection).DataSource)!, "files")));
        Assert.Equal(0L, Count(entrance, "SELECT COUNT(*) FROM lines WHERE Json LIKE '%0238000001%'"));
    }

    [SkippableTheory]
    [InlineData("hub-lo-2023.json")]
    [InlineData("france-services-centre-val-de-loire-2024-08-01.csv")]
    public async Task TheRealFilesAreImportedByChatAndTheSecondTimeChangesNothing(string name)
    {
        var bytes = File.ReadAllBytes(SharedFolder.Require("data", name));
        await using var entrance = await KeptAsync();
        var shown = await SendAsync(entrance, name, bytes);
        if (shown.Contains("J’applique", StringComparison.Ordinal)) await SayAsync(entrance, "oui", "m-yes");
        Assert.Contains("0 nouvelles, 0 modifiées", await SendAsync(entrance, name, bytes, "m-again"), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(RunningBot bot, string text)
    {
        var message = new Message("c", "m", bot.Time.GetUtcNow()) { Text = text, As = Account.Local(Role.Coordinator, ["dep:45"]) };
        var answer = await bot.Service<Turn>().AnswerAsync(message, default);
        return new Uri(answer.Replies[0].Text[answer.Replies[0].Text.IndexOf("http", StringComparison.Ordinal)..].Split('\n')[0]).PathAndQuery;
    }

    private static async Task<Entrance> KeptAsync() => await Entrance.WithDirectoryAsync(await House.ContentAsync);

    private static Task<string> SendAsync(Entrance entrance, string name, byte[]? bytes = null, string id = "m-file") => AnswerAsync(entrance, new("c", id, entrance.Time.GetUtcNow())
    {
        Attachments = [new(name, "") { Bytes = bytes ?? File.ReadAllBytes(TranscriptTests.InFolder($"Files/{name}")) }],
    });

    private static Task<string> SayAsync(Entrance entrance, string text, string id) => AnswerAsync(entrance, new("c", id, entrance.Time.GetUtcNow()) { Text = text });

    private static async Task<string> AnswerAsync(Entrance entrance, Message message) =>
        string.Join('\n', (await entrance.Turn.AnswerAsync(message with { As = Account.Local(Role.Administrator, []) }, default)).Replies.Select(r => r.Text));

    private static object? Count(Entrance entrance, string sql)
    {
        using var connection = new SqliteConnection(entrance.Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
