using System.Text;
using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;
using Xunit;

namespace OrientationBot.Bot.Tests.Coverage;

public sealed class CoverageFileTests
{
    private static readonly JsonSerializerOptions IndependentReader = new() { Converters = { new GeoJsonConverterFactory() } };

    [Fact]
    public async Task AnIndependentReaderReadsTheGeoJson()
    {
        var survey = await Surveys.OfAsync("droits-caf", "dep:45");
        var read = JsonSerializer.Deserialize<FeatureCollection>(await Surveys.WriteAsync("geojson", survey), IndependentReader)!;
        Assert.Equal(survey.Map.Communes.Length, read.Count);
        Assert.Equal(survey.Map.Communes[0].Commune.Centre.Longitude, read[0].Geometry.Coordinate.X);
        Assert.Equal(survey.Map.Communes[0].Commune.Centre.Latitude, read[0].Geometry.Coordinate.Y);
    }

    [Fact]
    public async Task GeoJsonSaysNullWhereNobodyAnswers()
    {
        using var json = JsonDocument.Parse(await Surveys.WriteAsync("geojson", await Surveys.OfAsync("materiel-solidaire", "Cher")));
        var properties = json.RootElement.GetProperty("features")[0].GetProperty("properties");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (properties.GetProperty("meters").ValueKind, properties.GetProperty("structure").ValueKind));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+33", "\"'+33\"")]
    [InlineData("@SUM(1)", "\"'@SUM(1)\"")]
    [InlineData("Médiathèque, « Le Bourg »", "\"Médiathèque, « Le Bourg »\"")]
    [InlineData("deux\nlignes", "\"deux\nlignes\"")]
    public async Task NoNameIsAFormulaOrBreaksARow(string name, string cell)
    {
        var survey = await Surveys.OfOneAsync(s => s with { Name = name });
        Assert.Contains($",{cell},", Encoding.UTF8.GetString(await Surveys.WriteAsync("csv", survey)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCsvHasARowForEveryCommune()
    {
        var survey = await Surveys.OfAsync(null, "dep:45");
        var rows = Encoding.UTF8.GetString(await Surveys.WriteAsync("csv", survey)).TrimEnd('\n').Split('\n');
        Assert.Equal((325 + 1, "code_insee,commune,departement,population,structure,nom,meters"), (rows.Length, rows[0]));
    }
}
