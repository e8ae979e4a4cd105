using System.Diagnostics;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Web.Tests;

/// <summary>The page's own modules have their tests beside them (<c>src/Bot/Web/test</c>); they count here.</summary>
public sealed class PageModulesTests
{
    [Fact]
    public async Task TheModulesOfThePageKeepTheirPromises()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var npm = Process.Start(new ProcessStartInfo("npm", ["test", "--silent", "--", "--reporter=dot", "--no-color"])
        {
            WorkingDirectory = SharedFolder.InRepository("src", "Bot", "Web"), RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(timeout.Token), npm.StandardError.ReadToEndAsync(timeout.Token));
        await npm.WaitForExitAsync(timeout.Token);
        Assert.True(npm.ExitCode == 0, string.Concat(said));
    }
}
