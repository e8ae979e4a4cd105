using System.CommandLine;
using System.Text.Json;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Bot.Commands;

/// <summary><c>hours</c>: evaluates opening_hours between two instants.</summary>
internal static class HoursVerb
{
    /// <summary>The verb.</summary>
    public static Command Create() => Terminal.LineVerb(
        "hours", "Evaluates opening_hours: stdin {\"hours\",\"from\",\"to\"} a line, stdout {\"intervals\",\"warnings\",\"error\"} a line.",
        _ => Task.FromResult<Func<string, object>>(Answer));

    private static Evaluated Answer(string line)
    {
        var question = Terminal.Parse<Question>(line);
        var (from, to) = (LocalTimes.Read(question.From), LocalTimes.Read(question.To));
        if (to < from) throw new JsonException("to lies before from");
        var reading = OpeningHours.Parse(question.Hours ?? "");
        var intervals = reading.Hours?.Spans(from, to) ?? [];
        return new(
            [.. intervals.Select(s => (string?[])[LocalTimes.Write(s.Start), LocalTimes.Write(s.End), s.State == OpeningState.Open ? "open" : "unknown", s.Comment])],
            [.. reading.Warnings.Select(p => p.ToString())],
            reading.Errors.FirstOrDefault()?.ToString());
    }

    private sealed record Question(string? Hours, string? From, string? To);

    private sealed record Evaluated(string?[][] Intervals, string[] Warnings, string? Error);
}
