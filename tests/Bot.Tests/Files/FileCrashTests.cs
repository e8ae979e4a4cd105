using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using OrientationBot.Bot.Tests.Conversations;
using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Bot.Tests.Files;

public sealed partial class FileCrashTests : IDisposable
{
    private const int Rows = 4_000;
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort();

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(600)]
    public async Task AServerKilledDuringAnImportHasDoneAllOfItOrNothingAndYesAgainAppliesItOnce(int milliseconds)
    {
        var database = await PrepareAsync();
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{_port}") };
        using (var first = await StartAsync(http, database))
        {
            await SignInAsync(http);
            using var sent = await http.PostAsync($"v3/directline/conversations/{Conversation(http)}/upload", File());
            Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
            var yes = SayAsync(http, "oui", "yes");
            await Task.Delay(milliseconds);
            first.Kill();
            await first.WaitForExitAsync();
            await Record.ExceptionAsync(() => yes);
        }
        Assert.Contains(Count(database, "SELECT COUNT(*) FROM structure_changes"), new long[] { 0, Rows });
        using var second = await StartAsync(http, database);
        await SayAsync(http, "oui", "yes");
        await SayAsync(http, "oui", "yes-again");
        second.Kill();
        await second.WaitForExitAsync();
        Assert.Equal(Rows, Count(database, "SELECT COUNT(*) FROM structure_changes"));
        Assert.Equal(1, Count(database, "SELECT COUNT(*) FROM proposals"));
    }

    public void Dispose() => _folder.Dispose();

    private static MultipartFormDataContent File()
    {
        var csv = new StringBuilder("id,nom,commune,code_postal,adresse,source,date_maj\n");
        for (var i = 0; i < Rows; i++) csv.AppendLine(CultureInfo.InvariantCulture, $"essai-{i},Lieu numéro {i},Gien,45500,{i} rue des Essais,Essai,2026-10-01");
        return new() { { new StringContent(csv.ToString()), "file", "lieux.csv" } };
    }

    private async Task<string> PrepareAsync()
    {
        var database = _folder.Database();
        await new AccountStore(database).AddAsync(EmailAddress.TryParse("marie@hub.fr", out var address) ? address : throw new FormatException(), Role.Coordinator, ["dep:45"], null, DateTimeOffset.UnixEpoch, default);
        return database;
    }

    private async Task<Process> StartAsync(HttpClient http, string database)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Server).Assembly.Location]) { WorkingDirectory = _folder.Path, RedirectStandardError = true };
        start.Environment["Storage__ConnectionString"] = database;
        start.Environment["Web__Address"] = http.BaseAddress!.ToString();
        var process = Process.Start(start)!;
        Assert.Contains("answers on", await process.StandardError.ReadLineAsync(), StringComparison.Ordinal);
        return process;
    }

    private async Task SignInAsync(HttpClient http)
    {
        http.DefaultRequestHeaders.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var response = await http.PostAsync("v3/directline/tokens/generate", null);
        var given = await response.Content.ReadFromJsonAsync<JsonElement>();
        http.DefaultRequestHeaders.Authorization = new("Bearer", given.GetProperty("token").GetString());
        http.DefaultRequestHeaders.Add("X-Conversation", given.GetProperty("conversationId").GetString());
        using var begun = await http.PostAsJsonAsync("v3/directline/conversations", new { });
        foreach (var text in new[] { "connexion", "marie@hub.fr" }) await SayAsync(http, text, text);
        await SayAsync(http, await CodeAsync(), "code");
    }

    private async Task<string> CodeAsync()
    {
        while (true)
        {
            var letters = System.IO.Directory.GetFiles(_folder.Path, "*.eml", SearchOption.AllDirectories);
            if (letters is [var letter] && Digits.Match(Text(letter)) is { Success: true } code) return code.Value;
            await Task.Delay(20);
        }
    }

    /// <summary>The letter; empty while the postman is still writing it.</summary>
    private static string Text(string path)
    {
        try
        {
            return System.IO.File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static async Task SayAsync(HttpClient http, string text, string id)
    {
        using var response = await http.PostAsJsonAsync($"v3/directline/conversations/{Conversation(http)}/activities", new { type = "message", text, channelData = new { clientActivityID = id } });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static long Count(string database, string sql)
    {
        using var connection = new SqliteConnection(database);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static string Conversation(HttpClient http) => http.DefaultRequestHeaders.GetValues("X-Conversation").Single();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"\d{3} \d{3}")]
    private static partial Regex Digits { get; }
}
