using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using OrientationBot.Bot.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Conversations;

public sealed class ForgettingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task ForgetMeErasesEverythingAtOnce()
    {
        var file = _folder.Database();
        await using (var house = await House.OpenAsync(file))
        {
            await house.SayAsync("mon mari chante zygomatique à Vierzon");
            await house.SayAsync("oublie-moi");
            Assert.All(await house.Store.LinesAsync("c", 0, default), line => Assert.NotNull(line.Reply));
        }
        Assert.DoesNotContain("zygomatique", Bytes(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConversationIsErasedADayAfterItsLastMessage()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        await house.SayAsync("bonjour");
        house.Time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(0, await RetentionOf(house).EraseAsync());
        house.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await RetentionOf(house).EraseAsync());
        Assert.Empty(await house.Store.LinesAsync("c", 0, default));
    }

    [Fact]
    public async Task AnErasedConversationBeginsAnew()
    {
        await using var house = await House.OpenAsync(_folder.Database());
        await house.SayAsync("je suis à Vierzon");
        house.Time.Advance(TimeSpan.FromHours(25));
        await RetentionOf(house).EraseAsync();
        await house.SayAsync("bonjour");
        Assert.Equal(1, (await house.Journal.RecallAsync("c", default)).Turns);
    }

    [Theory]
    [InlineData("mon numéro est le 06 12 34 56 78, je suis à Vierzon", "12 34 56")]
    [InlineData("écrivez à zebulon.martin@exemple.fr", "zebulon")]
    [InlineData("ma sécu 2 85 05 18 279 123 45", "18 279")]
    public async Task PersonalDataTypedByMistakeNeverReachesTheDisk(string text, string secret)
    {
        var file = _folder.Database();
        await using (var house = await House.OpenAsync(file)) await house.SayAsync(text);
        Assert.DoesNotContain(secret, Bytes(file), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static Retention RetentionOf(House house) => new(house.Store, house.Journal, house.Time, NullLogger<Retention>.Instance);

    private static string Bytes(string connection)
    {
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(connection).DataSource;
        return string.Concat(new[] { file, $"{file}-wal" }.Where(File.Exists).Select(f => Encoding.UTF8.GetString(File.ReadAllBytes(f))));
    }
}
