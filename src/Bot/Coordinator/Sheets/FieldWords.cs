using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Names of the fields of a sheet, as people say them (<c>labels.yml</c>, <c>fields</c>).</summary>
internal static class FieldWords
{
    /// <summary>The name of a field.</summary>
    public static Spoken.Label Of(string field) => new("fields", field);

    /// <summary>The names of some fields.</summary>
    public static ImmutableArray<Spoken> Of(IEnumerable<string> fields) => [.. fields.Select(Of)];
}
