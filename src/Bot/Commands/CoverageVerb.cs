using System.CommandLine;
using System.Text.Json;
using OrientationBot.Geo.Coverage;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Geo.Nearest;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Commands;

/// <summary><c>coverage</c>: distance of every commune of the region to its nearest offer, as the crow flies.</summary>
internal static class CoverageVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var need = new Option<string?>("--need") { Description = "Only what answers this need, such as droits-caf." };
        var territory = new Option<string?>("--territory") { Description = "Only this territory, such as dep:45." };
        var format = new Option<string>("--format") { Description = "csv or geojson.", DefaultValueFactory = _ => "csv" }.AcceptOnlyFromAmong("csv", "geojson");
        var verb = new Command("coverage", "Distance of every commune to its nearest offer, as the crow flies.") { need, territory, format };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var (map, offers) = await MeasureAsync(parsed.GetValue(need), parsed.GetValue(territory), cancellationToken);
            Console.Out.WriteLine(parsed.GetValue(format) == "geojson" ? GeoJson(map, offers) : Csv(map, offers));
            await Console.Error.WriteLineAsync($"{map.Communes.Length} communes, {offers.Length} offers: {map.ShareWithin(5_000):P0} of the people within 5 km, {map.ShareWithin(10_000):P0} within 10 km");
            return 0;
        });
        return verb;
    }

    private static async Task<(CoverageMap Map, Structure[] Offers)> MeasureAsync(string? needId, string? territoryId, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Folders.Here);
        var content = await Terminal.ContentAsync(cancellationToken);
        var need = needId is null ? null : content.Tree.Need(needId) ?? throw new RefusalException($"--need: '{needId}' is no need of the tree.");
        var territory = territoryId is null ? null : content.Gazetteer.ById(territoryId)?.Territory ?? throw new RefusalException($"--territory: '{territoryId}' is no territory; dep:45 is one.");
        Structure[] offers = [.. content.Directory.Now.Structures.Where(s => need is null || Answers(s, need))];
        var communes = GazetteerFiles.Read(settings.Content.Data, settings.Content.Region).Data.Communes.Where(c => territory is not null || c.Region == settings.Content.Region);
        var map = CoverageMap.Of(communes, new NearestIndex([.. offers.Select(o => o.Position)]), []);
        return (territory is null ? map : map.Within(territory), offers);
    }

    private static bool Answers(Structure structure, Need need) => (structure.Services & need.Services) != 0 || structure.Types.Overlaps(need.Types);

    private static string Csv(CoverageMap map, Structure[] offers) => string.Join('\n', map.Communes
        .Select(c => $"{c.Commune.Code},{c.Commune.Name},{c.Commune.Departement},{c.Commune.Population},{(c.Offer is { } offer ? $"{offers[offer].Id},{c.Meters:0}" : ",")}")
        .Prepend("code_insee,commune,departement,population,structure,meters"));

    private static string GeoJson(CoverageMap map, Structure[] offers) => JsonSerializer.Serialize(
        new
        {
            type = "FeatureCollection",
            features = map.Communes.Select(c => new
            {
                type = "Feature",
                geometry = new { type = "Point", coordinates = new[] { c.Commune.Centre.Longitude, c.Commune.Centre.Latitude } },
                properties = new { code = c.Commune.Code, name = c.Commune.Name, population = c.Commune.Population, structure = c.Offer is { } offer ? offers[offer].Id : null, meters = c.Offer is null ? (double?)null : Math.Round(c.Meters) },
            }),
        },
        Terminal.Readable);
}
