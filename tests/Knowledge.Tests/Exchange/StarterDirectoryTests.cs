using OrientationBot.Knowledge.Exchange;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class StarterDirectoryTests
{
    [SkippableFact]
    public async Task TheShippedFileIsWhatItsSourcesCompileTo()
    {
        using var compiled = new MemoryStream();
        var sources = new[] { SharedFolder.Require("data", "france-services-centre-val-de-loire-2024-08-01.csv"), SharedFolder.InRepository("data", "structures-hub.csv") };
        await StarterDirectory.CompileAsync(sources, compiled, Places.Reference, default);
        Assert.Equal(File.ReadAllBytes(SharedFolder.InRepository("data", "structures.csv")), compiled.ToArray());
    }
}
