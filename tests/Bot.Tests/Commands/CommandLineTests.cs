using System.Text.Json;
using OrientationBot.Bot.Tests.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.Commands;

[Collection(nameof(OneTerminal))]
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("chat")]
    [InlineData("ask")]
    [InlineData("explain")]
    [InlineData("understand")]
    [InlineData("locate")]
    [InlineData("hours")]
    [InlineData("hours-fr")]
    [InlineData("nearest")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("evaluate", "intents")]
    [InlineData("evaluate", "retrieval")]
    [InlineData("evaluate", "places")]
    [InlineData("coverage")]
    [InlineData("duplicates")]
    [InlineData("dialogs", "check")]
    [InlineData("coordinators", "add")]
    [InlineData("coordinators", "list")]
    [InlineData("coordinators", "remove")]
    [InlineData("history", "show")]
    [InlineData("history", "verify")]
    [InlineData("compile")]
    public async Task EveryVerbHasItsOwnHelp(params string[] verb)
    {
        var help = await Shell.RunAsync([.. verb, "--help"]);
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Usage:", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskAnswersInJson()
    {
        var asked = await Shell.RunAsync(["ask", "je cherche de l'aide pour la CAF", "--near", "Vierzon", "--json"]);
        var json = JsonSerializer.Deserialize<JsonElement>(asked.Output);
        Assert.True(json.GetProperty("replies").GetArrayLength() > 0);
        Assert.Equal(JsonValueKind.Array, json.GetProperty("matches").ValueKind);
    }

    [Fact]
    public async Task AnUnknownPlaceIsSaidInOneLine()
    {
        var asked = await Shell.RunAsync(["ask", "la CAF", "--near", "Zorglubville"]);
        Assert.Equal((1, 1), (asked.ExitCode, asked.Error.Trim().Split('\n').Length));
    }

    [Fact]
    public async Task HoursAreEvaluatedLineByLine()
    {
        var hours = await Shell.RunAsync(["hours"], """{"hours":"Mo-Fr 09:00-12:00","from":"2026-11-23T00:00","to":"2026-11-24T00:00"}""");
        Assert.Equal("""{"intervals":[["2026-11-23T09:00","2026-11-23T12:00","open",null]],"warnings":[],"error":null}""", hours.Output.Trim());
    }

    [Fact]
    public async Task PlacesAreMeasuredOnCases()
    {
        var cases = Path.GetTempFileName();
        await File.WriteAllTextAsync(cases, "text,expected\nje suis sur Vierzon,18279\nune tour de contrôle,\n");
        var measured = await Shell.RunAsync(["evaluate", "places", "--cases", cases]);
        File.Delete(cases);
        var figures = JsonSerializer.Deserialize<JsonElement>(measured.Output);
        Assert.Equal((1, 0), (figures.GetProperty("right").GetDouble(), figures.GetProperty("falsePlaces").GetInt32()));
    }

    [Theory]
    [InlineData("hours", "{")]
    [InlineData("hours", """{"hours":"Mo","from":"yesterday","to":"2026-11-24T00:00"}""")]
    [InlineData("nearest", """{"lat":91,"lon":0,"count":3}""")]
    [InlineData("nearest", """{"lat":47,"lon":2,"count":-1}""")]
    [InlineData("nearest", "null")]
    public async Task ABadLineIsNamedByItsNumber(string verb, string line)
    {
        var refused = await Shell.RunAsync([verb], line);
        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith("line 1:", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NearestGivesMetersInOrder()
    {
        var found = JsonSerializer.Deserialize<JsonElement>((await Shell.RunAsync(["nearest"], """{"lat":47.2,"lon":2.07,"count":5}""")).Output);
        var meters = found.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("meters").GetDouble()).ToArray();
        Assert.Equal(5, meters.Length);
        Assert.Equal(meters.Order(), meters);
    }

    [Fact]
    public async Task AccentsGoInAndOutAsTheyAre()
    {
        var located = await Shell.RunAsync(["locate"], "La Châtre");
        Assert.Contains("\"La Châtre\"", located.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConversationCanBePiped()
    {
        var chat = await Shell.RunAsync(["chat"], "la CAF\nVierzon\n");
        Assert.Equal(0, chat.ExitCode);
        Assert.Contains("Vierzon", chat.Output, StringComparison.Ordinal);
    }

    /// <summary>An account given on the command line makes a file without structures; the conversation makes the rest.</summary>
    [Fact]
    public async Task ACoordinatorWorksInTheTerminalWhereNoServerEverRan()
    {
        const string Setting = "Storage__ConnectionString";
        using var folder = new TemporaryFolder();
        Environment.SetEnvironmentVariable(Setting, $"Data Source={Path.Combine(folder.Path, "new.db")}");
        try
        {
            await Shell.RunAsync(["coordinators", "add", "a@exemple.fr", "--role", "administrator"]);
            var chat = await Shell.RunAsync(["chat", "--as", "coordinator", "--territory", "dep:45"], "les fiches sans horaires\nla 1\n");
            Assert.Contains("Adresse", chat.Output, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Setting, null);
        }
    }
}
