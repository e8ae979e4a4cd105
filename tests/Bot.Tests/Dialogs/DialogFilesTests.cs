using System.Text.Json;
using OrientationBot.Bot.Tests.Clients;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Dialogs;

public sealed class DialogFilesTests
{
    [Fact]
    public async Task EveryFileIsReadByMicrosoftsParsersWithoutADiagnostic()
    {
        var files = System.IO.Directory.GetFiles(SharedFolder.InRepository("dialogs"), "*.l?", SearchOption.AllDirectories);
        var diagnostics = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await NodeClient.RunAsync("read-dialogs.js", files))!;
        Assert.True(diagnostics.Count > 2);
        Assert.Empty(diagnostics.SelectMany(file => file.Value.Select(d => $"{file.Key}: {d}")));
    }
}
