using System.Diagnostics;
using OrientationBot.Bot.Tests.Conversations;
using Xunit;

namespace OrientationBot.Bot.Tests.LanguageModel;

public sealed class NotLoadedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>A start without a language model does not pay for one: the process never maps its libraries.</summary>
    [SkippableFact]
    public async Task WithoutALanguageModelNothingOfItIsLoaded()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "reads /proc");
        using var chat = Start();
        await chat.StandardInput.WriteLineAsync("zrgt plopette machinchose");
        await chat.StandardInput.FlushAsync();
        while ((await chat.StandardOutput.ReadLineAsync())!.Length == 0) { }
        var mapped = await File.ReadAllTextAsync($"/proc/{chat.Id}/maps");
        chat.StandardInput.Close();
        await chat.WaitForExitAsync();
        Assert.Contains("OrientationBot.Knowledge.dll", mapped, StringComparison.Ordinal);
        Assert.DoesNotMatch("SemanticKernel|/OpenAI|Polly|Extensions.AI", mapped);
    }

    public void Dispose() => _folder.Dispose();

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrientationBot.Bot.dll"), "chat"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }
}
