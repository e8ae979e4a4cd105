using OrientationBot.Geo.Gazetteer;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Geo.Tests;

public sealed class GeoDataTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("geo");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public void TheShippedFactsAreWhatTheCompilationGives()
    {
        var compiled = GeoData.Compile(SharedFolder.Require("data"), _folder.FullName);
        Assert.Empty(compiled.Problems);
        Assert.All(compiled.Files, f => Assert.Equal(File.ReadAllText(SharedFolder.InRepository("data", f)), File.ReadAllText(Path.Combine(_folder.FullName, f))));
    }

    [Fact]
    public void AMissingFileIsToldNotThrown() =>
        Assert.Contains(GazetteerFiles.Read(_folder.FullName).Problems, p => p is { File: "communes.csv", Line: 0 });

    [Theory]
    [InlineData("code_insee,nom", 1)]
    [InlineData("code_insee,nom,codes_postaux,latitude,longitude,population\n18279,Vierzon,18100,47.2", 2)]
    [InlineData("code_insee,nom,codes_postaux,latitude,longitude,population\n\n18279,Vierzon,18100,147.2,2.07,25000", 3)]
    [InlineData("code_insee,nom,codes_postaux,latitude,longitude,population\n18279,Vierzon,18100,47.2,2.07,beaucoup", 2)]
    [InlineData("code_insee,nom,codes_postaux,latitude,longitude,population\n99279,Vierzon,18100,47.2,2.07,25000", 2)]
    public void ABrokenRowIsToldWithItsLine(string text, int line)
    {
        Write("departements.csv", "code,nom,code_region,nom_region\n18,Cher,24,Centre-Val de Loire");
        Write("communes.csv", text);
        Assert.Contains(GazetteerFiles.Read(_folder.FullName).Problems, p => p.File == "communes.csv" && p.Line == line);
    }

    [Fact]
    public void QuotesAndCommasSurvive()
    {
        Write("quartiers.csv", "nom,lieu\r\n\"Chinon, \"\"Vienne\"\" et Loire\",37072\r\n");
        Assert.Equal(("Chinon, \"Vienne\" et Loire", "37072"), Assert.Single(GazetteerFiles.Read(_folder.FullName).Data.Nicknames));
    }

    [Fact]
    public void AFaultySourceWritesNothing()
    {
        Assert.NotEmpty(GeoData.Compile(_folder.FullName, _folder.FullName).Problems);
        Assert.Empty(_folder.GetFiles());
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.FullName, file), text);
}
