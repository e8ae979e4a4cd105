using System.Collections.Immutable;
using System.Text.Json.Nodes;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.LanguageModel.Opinions;

/// <summary>What the model may choose among: ids that exist, nothing else.</summary>
/// <param name="Needs">Ids of every leaf of the tree.</param>
/// <param name="Communes">The communes that a name in the message may mean, when it is shared by places far apart.</param>
internal sealed record Offered(ImmutableArray<string> Needs, ImmutableArray<Place> Communes)
{
    /// <summary>Needs chosen, at most.</summary>
    public const int MostNeeds = 3;

    private const int MostWishes = 4;
    private const int LongestText = 1_200;
    private const double NextDoor = 20_000;

    /// <summary>What is offered about a message.</summary>
    public static Offered About(Understanding.Understanding said, NeedTree tree) =>
        new([.. tree.Needs.Select(n => n.Id)], [.. said.Places.Where(IsShared).SelectMany(m => m.Candidates).Select(c => c.Place).DistinctBy(p => p.Id)]);

    /// <summary>A name that places far apart share; the communes of one postal code are neighbours, and no question.</summary>
    public static bool IsShared(PlaceMention mention) =>
        mention.Ambiguous && mention.Candidates.Any(c => c.Place.Position.DistanceTo(mention.Best.Position) >= NextDoor);

    /// <summary>The message with what is offered, as data.</summary>
    public JsonObject Data(string text, Labels labels) => new()
    {
        ["needs"] = new JsonObject(Needs.Select(id => KeyValuePair.Create<string, JsonNode?>(id, Meaning(labels, id)))),
        ["communes"] = new JsonObject(Communes.Select(p => KeyValuePair.Create<string, JsonNode?>(p.Id, p.Name))),
        ["wishes"] = List(WishValues.All.Keys.Order(StringComparer.Ordinal)),
        ["message"] = text.Length > LongestText ? text[..LongestText] : text,
    };

    /// <summary>JSON schema of an answer: strict, every value from a closed list.</summary>
    public JsonObject Shape() => Closed(new()
    {
        ["needs"] = Many(OneOf(Needs), MostNeeds),
        ["commune"] = OneOf([.. Communes.Select(p => p.Id), ""]),
        ["wishes"] = Many(Closed(new() { ["value"] = OneOf(WishValues.All.Keys), ["words"] = new JsonObject { ["type"] = "string" } }), MostWishes),
    });

    private static string Meaning(Labels labels, string id) => labels.Needs.TryGetValue(id, out var words) ? $"{words.Label}. {words.Hint}" : id;

    private static JsonObject Closed(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["required"] = List(properties.Select(p => p.Key)),
        ["additionalProperties"] = false,
        ["properties"] = properties,
    };

    private static JsonObject Many(JsonObject items, int most) => new() { ["type"] = "array", ["maxItems"] = most, ["items"] = items };

    private static JsonObject OneOf(IEnumerable<string> values) => new() { ["type"] = "string", ["enum"] = List(values) };

    private static JsonArray List(IEnumerable<string> values) => [.. values.Select(value => JsonValue.Create(value))];
}
