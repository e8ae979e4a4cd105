using System.CommandLine;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Bot.Commands;

/// <summary><c>hours-fr</c>: French text → opening_hours.</summary>
internal static class HoursFrenchVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => Terminal.LineVerb(
        "hours-fr", "Turns French opening hours into opening_hours: stdin a text a line, stdout {\"text\",\"osm\",\"doubts\"} a line.",
        _ => Task.FromResult<Func<string, object>>(Answer));

    private static Translated Answer(string text)
    {
        var reading = FrenchHours.Read(text);
        return new(text, reading.Osm ?? reading.Times, [.. reading.Doubts.Select(d => d.ToString())]);
    }

    private sealed record Translated(string Text, string? Osm, string[] Doubts);
}
