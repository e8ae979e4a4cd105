using System.Diagnostics;
using OrientationBot.Testing;

namespace OrientationBot.Bot.Tests.Clients;

/// <summary>Runs a script of this folder under Node, with Microsoft's own packages installed once beside it.</summary>
internal static class NodeClient
{
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    private static string Folder => SharedFolder.InRepository("tests", "Bot.Tests", "Clients");

    /// <summary>Standard output of the script; fails the test with what it said on an error.</summary>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        await Installed.Value;
        return await StartAsync("node", [script, .. arguments]);
    }

    private static Task InstallAsync() =>
        System.IO.Directory.Exists(Path.Combine(Folder, "node_modules")) ? Task.CompletedTask : StartAsync("npm", ["ci", "--ignore-scripts"]);

    private static async Task<string> StartAsync(string program, string[] arguments)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.WaitForExitAsync(timeout.Token);
        Xunit.Assert.True(process.ExitCode == 0, $"{program} {arguments[0]}: {await error}");
        return await output;
    }
}
