using System.Text.Json;
using OrientationBot.Geo;

namespace OrientationBot.Bot.Addresses;

/// <summary>Reads what an address service answered, as one reads anything a stranger wrote.</summary>
internal static class BanAnswer
{
    /// <summary>No commune of the region is so wide that a house of it is farther from its centre.</summary>
    private const double FarthestHouse = 15_000;

    /// <summary>Below this score the service has guessed.</summary>
    private const double Guess = 0.4;

    /// <summary>The position of the first house or street found; null when there is none, or not in the commune.</summary>
    /// <param name="json">GeoJSON.</param>
    /// <param name="commune">Where the house must stand.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Position? Position(ReadOnlyMemory<byte> json, Commune commune)
    {
        using var answer = JsonDocument.Parse(json);
        if (First(answer.RootElement) is not { } feature || Object(feature, "properties") is not { } facts) return null;
        if (Text(facts, "type") is not ("housenumber" or "street" or "locality") || Number(facts, "score") < Guess) return null;
        if (Point(feature) is not { } position || position.DistanceTo(commune.Centre) > FarthestHouse) return null;
        return Text(facts, "citycode") is { } code && code != commune.Code ? null : position;
    }

    private static JsonElement? First(JsonElement root) =>
        Member(root, "features", JsonValueKind.Array) is { } features && features.GetArrayLength() > 0 && features[0].ValueKind == JsonValueKind.Object ? features[0] : null;

    private static Position? Point(JsonElement feature) =>
        Object(feature, "geometry") is { } geometry && Member(geometry, "coordinates", JsonValueKind.Array) is { } pair && pair.GetArrayLength() >= 2
        && Number(pair[0]) is { } east && Number(pair[1]) is { } north
            ? Geo.Position.TryCreate(north, east)
            : null;

    private static JsonElement? Object(JsonElement of, string name) => Member(of, name, JsonValueKind.Object);

    private static string? Text(JsonElement of, string name) => Member(of, name, JsonValueKind.String)?.GetString();

    private static double? Number(JsonElement of, string name) => Member(of, name, JsonValueKind.Number) is { } number ? Number(number) : null;

    private static double? Number(JsonElement of) => of.ValueKind == JsonValueKind.Number && of.TryGetDouble(out var value) ? value : null;

    private static JsonElement? Member(JsonElement of, string name, JsonValueKind kind) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
