using System.Text;
using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Exchange.Exports;
using OrientationBot.Knowledge.Tests.Directory;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange.Judge;

/// <summary>Every export before a judge that is not ours: Ajv with the published constraints, NetTopologySuite, SheetJS.</summary>
public class ExportJudgeTests
{
    private static readonly NodeFolder Node = new("tests", "Knowledge.Tests", "Exchange", "Judge");
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() } };

    [Theory]
    [InlineData(ExportFormat.DataInclusion, "data-inclusion.schema.json")]
    [InlineData(ExportFormat.Hsds, "hsds.schema.json")]
    public async Task RandomDirectoriesConform(ExportFormat format, string schema) =>
        Assert.Equal("", await Node.RunAsync("validate.mjs", Text(await ExportedAsync(format, Odd())), schema));

    [Theory]
    [InlineData(ExportFormat.DataInclusion, "data-inclusion.schema.json")]
    [InlineData(ExportFormat.Hsds, "hsds.schema.json")]
    public async Task TheStarterDirectoryConforms(ExportFormat format, string schema) =>
        Assert.Equal("", await Node.RunAsync("validate.mjs", Text(await ExportedAsync(format, await StarterAsync())), schema));

    [SkippableTheory]
    [InlineData(ExportFormat.DataInclusion, "data-inclusion.schema.json")]
    [InlineData(ExportFormat.Hsds, "hsds.schema.json")]
    public async Task TheHubsDirectoryConforms(ExportFormat format, string schema)
    {
        var hub = await StarterDirectory.LoadAsync(SharedFolder.Require("data", "hub-lo-2023.json"), Places.Reference, default);
        Assert.Equal("", await Node.RunAsync("validate.mjs", Text(await ExportedAsync(format, hub)), schema));
    }

    [Theory]
    [InlineData("data-inclusion.schema.json", "{\"structures\":[{\"source\":\"a\",\"id\":\"b\",\"nom\":\"c\",\"date_maj\":\"2026-01-01\"}],\"services\":[]}")]
    [InlineData("hsds.schema.json", "{\"organizations\":[{\"id\":\"1\"}],\"locations\":[],\"services\":[],\"service_at_locations\":[],\"schedules\":[]}")]
    public async Task TheJudgeSeesAFault(string schema, string document) => Assert.NotEqual("", await Node.RunAsync("validate.mjs", document, schema));

    [Fact]
    public async Task NetTopologySuiteReadsEveryPointWhereItStands()
    {
        var structures = Odd().Where(s => !s.Doubts.HasFlag(SheetDoubts.PositionIsCommune)).ToArray();
        var features = Features(await ExportedAsync(ExportFormat.GeoJson, structures));
        Assert.Equal(structures.Select(s => (s.Name, Math.Round(s.Position.Longitude, 6))), features.Select(f => ((string)f.Attributes["nom"], f.Geometry.Coordinate.X)));
    }

    [Fact]
    public async Task AStructureKnownByItsCommuneOnlyHasNoPoint()
    {
        var feature = Features(await ExportedAsync(ExportFormat.GeoJson, [Some.Structure("a") with { Doubts = SheetDoubts.PositionIsCommune }]))[0];
        Assert.Null(feature.Geometry);
    }

    [Fact]
    public async Task SheetJsReadsTheWorkbookAsTheStandardWritesIt()
    {
        var structures = Odd();
        var book = await BookAsync(structures);
        Assert.Equal(structures.Select(s => string.Join('|', StandardRow.Of(s))), book.GetProperty("rows").EnumerateArray().Skip(1).Select(row => string.Join('|', row.EnumerateArray().Select(c => c.GetString()))));
    }

    [Fact]
    public async Task NoCellOfAWorkbookCalculates()
    {
        var book = await BookAsync([Some.Structure("a") with { Name = "=HYPERLINK(\"http://mal.example\")", Summary = "+1+1", Details = "@SUM(1)" }]);
        Assert.Equal((0, 0, 0), (book.GetProperty("formulas").GetInt32(), book.GetProperty("notText").GetInt32(), book.GetProperty("notTextFormat").GetInt32()));
    }

    internal static async Task<byte[]> ExportedAsync(ExportFormat format, IReadOnlyList<Structure> structures)
    {
        using var stream = new MemoryStream();
        await Exporter.WriteAsync(format, structures, stream, default);
        return stream.ToArray();
    }

    private static async Task<JsonElement> BookAsync(IReadOnlyList<Structure> structures)
    {
        var bytes = await ExportedAsync(ExportFormat.Xlsx, structures);
        return JsonDocument.Parse(await Node.RunAsync("workbook.mjs", Convert.ToBase64String(bytes))).RootElement;
    }

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);

    private static FeatureCollection Features(byte[] json) => JsonSerializer.Deserialize<FeatureCollection>(json, GeoJson)!;

    private static Task<IReadOnlyList<Structure>> StarterAsync() => StarterDirectory.LoadAsync(SharedFolder.InRepository("data", "structures.csv"), Places.Reference, default);

    /// <summary>Everything a sheet can hold, in odd company: long, accented, several, unknown.</summary>
    private static Structure[] Odd()
    {
        var random = new Random(20261123);
        return [.. Some.Directory(11, 150).Select(s => s with
        {
            Name = random.Next(8) == 0 ? new string('é', 200) : s.Name,
            Pivot = random.Next(3) switch { 0 => "13000548100015", 1 => "130005481", _ => s.Pivot },
            Emails = random.Next(3) switch { 0 => ["accueil@gien.fr", "x@y.fr"], 1 => ["sans arobase"], _ => [] },
            WebSites = random.Next(2) == 0 ? ["https://médiathèque.example/é è?a=1|2", "https://b.example"] : [],
            Summary = random.Next(2) == 0 ? new string('a', 300) : null,
            Details = random.Next(3) == 0 ? new string('b', 12_000) : null,
            AppointmentPage = random.Next(2) == 0 ? "https://rdv.example/à bientôt" : null,
            AccessibilityPage = random.Next(4) == 0 ? "https://acceslibre.beta.gouv.fr/app/x/" : null,
            Hours = random.Next(5) switch { 0 => "Mo-Fr 09:00-12:00,14:00-17:00; PH off", 1 => "Fr 20:00-02:00", 2 => "des horaires", 3 => "We 10:00+", _ => s.Hours },
            Source = random.Next(2) == 0 ? "ANCT, liste des France services" : null,
            Address = random.Next(4) == 0 ? "" : s.Address,
        })];
    }
}
