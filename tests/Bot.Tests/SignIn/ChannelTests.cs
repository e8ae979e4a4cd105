using System.Text.RegularExpressions;
using OrientationBot.Bot.Tests.Channels;
using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Bot.Tests.SignIn;

public sealed partial class ChannelTests
{
    [Fact]
    public async Task ACoordinatorSignsInOverDirectLineAndTheEchoShowsNeitherAddressNorCode()
    {
        await using var bot = await RunningBot.StartAsync();
        await AddAsync(bot);
        var page = await bot.OpenAsync();
        foreach (var text in new[] { "connexion", "marie@hub.fr" }) await page.SayAsync(text);
        var code = await CodeAsync(bot);
        await page.SayAsync(code);
        var told = string.Join('\n', (await page.ActivitiesAsync()).Select(a => a.ToString()));
        Assert.Contains("Loiret", told, StringComparison.Ordinal);
        Assert.DoesNotContain("marie@hub.fr", told, StringComparison.Ordinal);
        Assert.DoesNotContain(code, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACoordinatorSignsInWithoutAnyScript()
    {
        await using var bot = await RunningBot.StartAsync();
        await AddAsync(bot);
        var html = await bot.Http.GetStringAsync("sans-javascript");
        foreach (var text in new[] { "connexion", "marie@hub.fr" }) html = await PostAsync(bot, html, text);
        html = await PostAsync(bot, html, await CodeAsync(bot));
        Assert.Contains("Loiret", html, StringComparison.Ordinal);
        Assert.DoesNotContain("marie@hub.fr", html, StringComparison.Ordinal);
    }

    private static Task<Account?> AddAsync(RunningBot bot) => new AccountStore(bot.Database).AddAsync(
        EmailAddress.TryParse("marie@hub.fr", out var address) ? address : throw new FormatException(), Role.Coordinator, ["dep:45"], null, bot.Time.GetUtcNow(), default);

    /// <summary>The code of the letter that the running postman writes beside the database.</summary>
    private static async Task<string> CodeAsync(RunningBot bot)
    {
        var folder = Path.Combine(Path.GetDirectoryName(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(bot.Database).DataSource)!, "mail");
        while (!System.IO.Directory.Exists(folder) || System.IO.Directory.GetFiles(folder, "*.eml") is not [var file] || Digits.Match(await File.ReadAllTextAsync(file)) is not { Success: true }) await Task.Delay(20);
        return Digits.Match(await File.ReadAllTextAsync(System.IO.Directory.GetFiles(folder, "*.eml").Single())).Value;
    }

    private static async Task<string> PostAsync(RunningBot bot, string html, string text)
    {
        var fields = Hidden.Matches(html).DistinctBy(m => m.Groups[1].Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        using var form = new FormUrlEncodedContent([.. fields, new("text", text)]);
        using var response = await bot.Http.PostAsync("sans-javascript", form);
        return await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex(@"\d{3} \d{3}")]
    private static partial Regex Digits { get; }

    [GeneratedRegex("name=\"(session|id)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden { get; }
}
