using System.Diagnostics;
using Xunit;

namespace OrientationBot.Testing;

/// <summary>A folder of scripts with its own <c>package.json</c>: other people's programs as judges of ours, run under Node. Packages are installed once beside the scripts.</summary>
public sealed class NodeFolder
{
    private readonly string _folder;
    private readonly Lazy<Task> _installed;

    /// <param name="parts">Path of the folder in the repository.</param>
    public NodeFolder(params string[] parts)
    {
        _folder = SharedFolder.InRepository(parts);
        _installed = new(() => Directory.Exists(Path.Combine(_folder, "node_modules")) ? Task.CompletedTask : StartAsync("npm", ["ci", "--ignore-scripts"], ""));
    }

    /// <summary>Standard output of a script; fails the test with what it said on an error.</summary>
    /// <param name="script">File of the folder.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    public async Task<string> RunAsync(string script, string input, params string[] arguments)
    {
        await _installed.Value;
        return await StartAsync("node", [script, .. arguments], input);
    }

    private async Task<string> StartAsync(string program, string[] arguments, string input)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TZ"] = "Europe/Paris";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.StandardInput.WriteAsync(input.AsMemory(), timeout.Token);
        process.StandardInput.Close();
        await process.WaitForExitAsync(timeout.Token);
        Assert.True(process.ExitCode == 0, $"{program} {arguments[0]}: {await error}");
        return await output;
    }
}
