using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Grammar;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>Weekdays in OSM words, and from the list of a column.</summary>
internal static class DayNames
{
    /// <summary>« Mo-We,Fr »: three in a row make a range.</summary>
    public static string Text(IEnumerable<IsoDayOfWeek> days)
    {
        var parts = new List<string>();
        var left = days.Distinct().Order().ToList();
        while (left.Count > 0)
        {
            var run = left.TakeWhile((day, i) => day - left[0] == i).Count();
            parts.AddRange(run >= 3 ? [$"{Words.Name(left[0])}-{Words.Name(left[run - 1])}"] : left.Take(run).Select(Words.Name));
            left.RemoveRange(0, run);
        }
        return string.Join(',', parts);
    }

    /// <summary>The days of a list such as « {Lundi,Mardi,Inconnu} »; words that are no days are left out.</summary>
    public static ImmutableArray<IsoDayOfWeek> FromList(string? list) =>
        [.. FrenchLexer.Read(list ?? "").Where(t => t.Kind == Word.Day).Select(t => (IsoDayOfWeek)t.Value).Distinct().Order()];
}
