using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Documents;

/// <summary>Every command that README and CONTRIBUTING show is run as it stands there.</summary>
public sealed partial class DocumentedCommandsTests : IDisposable
{
    private const string TestCommand = "dotnet test";
    private const string Serve = "dotnet run --project src/Bot";

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("documented").FullName;

    public static TheoryData<string> Commands => [.. Shown("README.md").Concat(Shown("CONTRIBUTING.md")).Distinct().Except([Serve, TestCommand])];

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task AShownCommandSucceeds(string command)
    {
        using var process = Start(command);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{command}\n{output}\n{await error}");
    }

    [Fact]
    public async Task TheFirstCommandServesTheChatPage()
    {
        Assert.Contains(Serve, Shown("README.md"));
        var address = $"http://127.0.0.1:{FreePort()}";
        using var server = Start(Serve, address);
        try
        {
            Assert.Equal(HttpStatusCode.OK, await FirstAnswerAsync(address));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    [Fact]
    public void ContinuousIntegrationCallsTheTestCommandOfTheReadme()
    {
        Assert.Contains(TestCommand, Shown("README.md"));
        Assert.Contains(File.ReadLines(SharedFolder.InRepository(".ci", "run")), line => line.StartsWith($"{TestCommand} ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Shown(string document) =>
        ShellBlock().Matches(File.ReadAllText(SharedFolder.InRepository(document))).SelectMany(m => m.Groups[1].Value.Split('\n')).Select(l => l.Trim()).Where(l => l.Length > 0);

    private Process Start(string command, string address = "http://127.0.0.1:0")
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec {command}"]) { WorkingDirectory = SharedFolder.Repository, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(_folder, "documented.db")}";
        start.Environment["Web__Address"] = address;
        return Process.Start(start)!;
    }

    private static async Task<HttpStatusCode?> FirstAnswerAsync(string address)
    {
        using var client = new HttpClient();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(3); await Task.Delay(200))
        {
            try
            {
                return (await client.GetAsync(new Uri(address))).StatusCode;
            }
            catch (HttpRequestException)
            {
                // Not listening yet: ask again.
            }
        }
        return null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();
}
