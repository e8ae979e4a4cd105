using System.Collections;
using System.Globalization;
using System.Reflection;
using OrientationBot.Knowledge.Understanding.Steps;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>Says what a step added, for <c>explain</c>: every property that changed, then the step's own figures.</summary>
internal static class Tracing
{
    private static readonly PropertyInfo[] s_properties = [.. typeof(Understanding).GetProperties().Where(p => p.CanWrite && p.Name is not "Trace" and not "Text")];

    /// <summary>The finding in words and figures; a dash when the step saw nothing.</summary>
    public static string Describe(IStep step, Utterance said, Understanding before, Understanding after)
    {
        var changed = s_properties.Where(p => !Equals(p.GetValue(before), p.GetValue(after))).Select(p => $"{p.Name} = {Show(p.GetValue(after))}");
        var parts = changed.Append(step.Figures(said)).Where(p => p.Length > 0).ToList();
        return parts.Count == 0 ? "—" : string.Join("; ", parts);
    }

    private static string Show(object? value) => value switch
    {
        null => "—",
        string text => text,
        Request request => $"{request.Best.Id} {request.Best.Score.ToString("0.000", CultureInfo.InvariantCulture)}{(request.Place is { } place ? $" at {place.Best.Name}" : "")}{(request.Ambiguous ? " (ambiguous)" : "")}",
        Geo.Gazetteer.PlaceMention mention => mention.Best.Name,
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
