using System.Text.Json;
using System.Text.Json.Serialization;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Conversations;

/// <summary>The closed set of what is stored as JSON; no type name is ever written or read.</summary>
/// <remarks>
/// Written by generated code (fast); read by reflection, because the generated reader gives <c>default</c> instead of the initial value
/// to an init-only property that the JSON lacks: a state saved by an older version would come back with null lists.
/// </remarks>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CitizenState))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Reply))]
internal sealed partial class LineJson : JsonSerializerContext
{
    private static readonly JsonSerializerOptions Reading = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Reads a stored value.</summary>
    /// <exception cref="JsonException">The text was not written by this product.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Reading) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");
}
