using System.Text.Json;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports;

/// <summary>Structures as GeoJSON (RFC 7946): a point a structure, longitude first, its properties the columns of the national standard.</summary>
/// <remarks>A structure of which only the commune is known has no geometry, which the RFC allows: a point in the middle of the commune would be taken for its door.</remarks>
internal static class GeoJsonWriter
{
    public static async Task WriteAsync(IEnumerable<Structure> structures, Stream stream, Losses losses, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, JsonText.Readable);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        await json.ObjectsAsync("features", structures, structure => Feature(json, structure, losses), cancellationToken);
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void Feature(Utf8JsonWriter json, Structure structure, Losses losses)
    {
        json.WriteString("type", "Feature");
        json.WriteString("id", structure.Id);
        json.WritePropertyName("properties");
        StandardRow.WriteTo(json, structure);
        if (structure.Doubts.HasFlag(SheetDoubts.PositionIsCommune)) json.WriteNull("geometry");
        else Point(json, structure.Position);
        if (structure.Doubts.HasFlag(SheetDoubts.PositionIsCommune)) losses.Add(StandardNames.LatitudeColumn, structure.Id, structure.Commune.Name);
    }

    private static void Point(Utf8JsonWriter json, Geo.Position position)
    {
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(JsonText.Rounded(position.Longitude));
        json.WriteNumberValue(JsonText.Rounded(position.Latitude));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
