using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OrientationBot.Bot.Coverage;

/// <summary>Coverage as GeoJSON (RFC 7946): one point a commune, at its centre.</summary>
internal static class CoverageGeoJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the collection.</summary>
    public static async Task WriteAsync(CoverageSurvey survey, Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var commune in survey.Map.Communes) Write(json, commune, survey);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, Geo.Coverage.CommuneCoverage c, CoverageSurvey survey)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", c.Commune.Code);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(c.Commune.Centre.Longitude);
        json.WriteNumberValue(c.Commune.Centre.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("code", c.Commune.Code);
        json.WriteString("name", c.Commune.Name);
        json.WriteNumber("population", c.Commune.Population);
        json.WriteString("structure", c.Offer is { } offer ? survey.Offer(offer).Id : null);
        if (c.Offer is null) json.WriteNull("meters");
        else json.WriteNumber("meters", Math.Round(c.Meters));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
