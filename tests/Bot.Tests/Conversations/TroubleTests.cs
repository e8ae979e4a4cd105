using Microsoft.Data.Sqlite;
using OrientationBot.Bot.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Conversations;

public sealed class TroubleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task NothingIsLostWhileTheFileIsLocked()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        await house.SayAsync("je suis à Vierzon");
        using (Lock(house.Connection))
            await Assert.ThrowsAsync<JournalUnavailableException>(() => house.SayAsync("la CAF", id: "again"));
        Assert.NotNull(house.Journal.Fault);
        Assert.NotEmpty((await house.SayAsync("la CAF", id: "again")).Replies);
        Assert.Null(house.Journal.Fault);
    }

    [Fact]
    public void AStartOnALockedFileSaysWhatToDo()
    {
        var file = _folder.Database();
        using var other = Lock(file);
        Assert.Contains("locked", Assert.Throws<RefusalException>(() => Storage.Prepare(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStartOnAReadOnlyFileSaysWhatToDo()
    {
        var file = _folder.Database() + ";Mode=ReadOnly";
        Assert.Contains("read-only", Assert.Throws<RefusalException>(() => Storage.Prepare(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoDatabaseIsNamed()
    {
        var path = Path.Combine(_folder.Path, "notes.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("This is not a database. ", 100)));
        Assert.Contains("not a SQLite database", Assert.Throws<RefusalException>(() => Storage.Prepare($"Data Source={path}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatCannotBeMadeIsNamed()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "file"), "");
        var refusal = Assert.Throws<RefusalException>(() => Storage.Prepare($"Data Source={_folder.Path}/file/bot.db"));
        Assert.Contains("Storage:ConnectionString", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("👍")]
    [InlineData("\0\u0001\u001b[31m\u202e")]
    [InlineData("\ud800 moitié")]
    [InlineData("")]
    [InlineData("'; DROP TABLE lines; --")]
    public async Task NoTextBreaksAConversation(string text)
    {
        await using var house = await House.OpenAsync(_folder.Database());
        Assert.NotEmpty((await house.SayAsync(text)).Replies);
        Assert.NotEmpty((await house.SayAsync("je suis à Vierzon")).Replies);
    }

    [Fact]
    public async Task AVeryLongTextIsReadFromItsBeginning()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        Assert.NotEmpty((await house.SayAsync("la CAF à Vierzon " + new string('a', 100_000))).Replies);
        Assert.True((await house.Store.LinesAsync("c", 0, default))[0].Said!.Text!.Length <= 4_000);
    }

    [Fact]
    public async Task AMessageWithNothingInItIsAnswered()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        Assert.NotEmpty((await house.Turn.AnswerAsync(new("c", "1", house.Time.GetUtcNow()), default)).Replies);
    }

    public void Dispose() => _folder.Dispose();

    private static SqliteConnection Lock(string connectionString)
    {
        var connection = new SqliteConnection($"{connectionString};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        return connection;
    }
}
