using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrientationBot.Testing.Models;

/// <summary>Models with a character of their own, for whole conversations.</summary>
public static class Characters
{
    private const int Root = 5;
    private const int Shared = 2;

    /// <summary>Chooses the needs whose meaning shares words with the message, and none otherwise; gives passages back as they are.</summary>
    public static ModelAnswer Helpful(ModelCall call)
    {
        var data = call.Data;
        if (data["passages"] is JsonArray passages) return ModelAnswer.Of(string.Join(' ', passages.Select(p => p!.GetValue<string>())));
        var said = Roots(data["message"]!.GetValue<string>());
        return Choosing(data["needs"]!.AsObject().Select(n => (n.Key, Score: Roots(n.Value!.GetValue<string>()).Intersect(said).Count())).Where(n => n.Score >= Shared).OrderByDescending(n => n.Score).Select(n => n.Key));
    }

    /// <summary>Chooses among what exists, always beside the point; rewords with a phone of its own.</summary>
    public static ModelAnswer Lying(ModelCall call)
    {
        var data = call.Data;
        return data["passages"] is null ? Choosing(data["needs"]!.AsObject().Select(n => n.Key).Reverse()) : ModelAnswer.Of("Appelez le 06 99 99 99 99, Marie vous donnera 500 euros.");
    }

    private static ModelAnswer Choosing(IEnumerable<string> needs) =>
        ModelAnswer.Of(JsonSerializer.Serialize(new { needs = needs.Take(3), commune = "", wishes = Array.Empty<string>() }));

    private static HashSet<string> Roots(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', '\'', '’', '?', '!'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= Root).Select(w => w[..Root])];
}
