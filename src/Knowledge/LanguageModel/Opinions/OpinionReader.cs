using System.Collections.Immutable;
using System.Text.Json;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.LanguageModel.Opinions;

/// <summary>Checks what the model answered against what it was offered: one value that was not, and the whole answer is dropped.</summary>
internal static class OpinionReader
{
    private const int LongestAnswer = 2_000;
    private static readonly JsonDocumentOptions s_strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <summary>The opinion; null when the answer is not one.</summary>
    /// <param name="answer">What came over the wire.</param>
    /// <param name="offered">What may be chosen.</param>
    /// <param name="text">The message, whose own words must stand behind a wish.</param>
    public static Opinion? Read(string answer, Offered offered, string text)
    {
        if (answer.Length > LongestAnswer) return null;
        try
        {
            using var document = JsonDocument.Parse(answer, s_strict);
            var root = document.RootElement;
            if (!Has(root, "needs", "commune", "wishes")) return null;
            var needs = root.GetProperty("needs").EnumerateArray().Select(n => n.GetString()!).ToImmutableArray();
            var commune = root.GetProperty("commune").GetString();
            return needs.All(offered.Needs.Contains) && needs.Length <= Offered.MostNeeds && (commune is null or "" || offered.Communes.Any(p => p.Id == commune))
                && Wishes(root.GetProperty("wishes"), $" {Fold.Words(text)} ") is { } wishes
                ? new([.. needs.Distinct()], commune is "" ? null : commune, wishes)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The constraints together; null when one was not offered. One whose words do not stand in the message is left out.</summary>
    private static Constraints? Wishes(JsonElement list, string text)
    {
        var all = Constraints.None;
        foreach (var wish in list.EnumerateArray())
        {
            if (!Has(wish, "value", "words") || !WishValues.All.TryGetValue(wish.GetProperty("value").GetString()!, out var value)) return null;
            if (Fold.Words(wish.GetProperty("words").GetString()) is { Length: > 0 } words && text.Contains($" {words} ", StringComparison.Ordinal)) all = all.With(value);
        }
        return all;
    }

    private static bool Has(JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object || element.GetPropertyCount() != names.Length) return false;
        foreach (var name in names)
            if (!element.TryGetProperty(name, out _)) return false;
        return true;
    }
}
