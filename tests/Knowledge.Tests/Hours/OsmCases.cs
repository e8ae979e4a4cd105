using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Hours;
using OrientationBot.Knowledge.Hours.Calendars;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Hours;

/// <summary>A case of the outside judge: a day's schedule, or the state at an instant.</summary>
/// <param name="Number">Its place in the file, from 0.</param>
/// <param name="IsDay">True for a day's schedule.</param>
/// <param name="At">Day, or local instant.</param>
/// <param name="Hours">The expression.</param>
/// <param name="Expect">What must come out.</param>
/// <param name="Country">Whose holidays; null for France.</param>
/// <param name="Sun">The sun at the place of the case.</param>
internal sealed record OsmCase(int Number, bool IsDay, string At, string Hours, string Expect, string? Country, SunTimes Sun);

/// <summary>Reads <c>opening-hours.json</c>, and what its conversion lost from <c>Cases/opening-hours-missing.csv</c>.</summary>
internal static class OsmCases
{
    public static ImmutableArray<OsmCase> All()
    {
        var lost = Lost().ToDictionary(l => l.Number);
        using var json = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("cases", "opening-hours.json")));
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select((c, i) => Read(c, i, lost.GetValueOrDefault(i)))];
    }

    private static OsmCase Read(JsonElement c, int number, (int Number, string Hours, SunTimes Sun) lost) => new(
        number, Text(c, "kind") == "day", Text(c, "at")!, lost.Hours ?? Text(c, "hours")!, Text(c, "expect")!, Text(c, "country"), lost.Sun ?? SunTimes.Conventional);

    private static IEnumerable<(int Number, string Hours, SunTimes Sun)> Lost() =>
        from line in File.ReadLines(SharedFolder.InRepository("tests", "Knowledge.Tests", "Hours", "Cases", "opening-hours-missing.csv"))
        where char.IsAsciiDigit(line[0])
        let cells = line.Split('\t')
        select (int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells.Length < 5 ? SunTimes.Conventional : SunAt(cells));

    private static SunTimes SunAt(string[] cells) => new(
        new Position(double.Parse(cells[2], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture)),
        DateTimeZoneProviders.Tzdb[cells[4]]);

    private static string? Text(JsonElement c, string name) => c.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>What we answer to a case, in the words of the file.</summary>
internal static class OsmAnswers
{
    private static readonly LocalDateTimePattern Instants = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static string To(OsmCase c)
    {
        if (OpeningHours.Parse(c.Hours, Calendar(c.Country)).Hours is not { } hours) return "unreadable";
        var timeline = hours.Under(c.Sun);
        if (c.IsDay) return Day(timeline.Day(LocalDatePattern.Iso.Parse(c.At).Value));
        return Instants.Parse(c.At) is { Success: true, Value: var now } ? timeline.StatusAt(now).State.ToString().ToLowerInvariant() : "no such instant";
    }

    /// <summary>« 08:00 open 12:00 unknown 14:00 | 16:00 open[comment] 18:00 ».</summary>
    private static string Day(ImmutableArray<Knowledge.Hours.Evaluation.Stretch> stretches)
    {
        var text = "";
        for (var i = 0; i < stretches.Length; i++)
        {
            var s = stretches[i];
            var glued = i > 0 && stretches[i - 1].End == s.Start;
            var comment = s.Comment is null ? "" : $"[{s.Comment}]";
            text += $"{(glued ? "" : i > 0 ? $" | {Clock(s.Start)}" : Clock(s.Start))} {s.State.ToString().ToLowerInvariant()}{comment} {Clock(s.End)}";
        }
        return text;
    }

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";

    /// <summary>The judge's own calendars, for the days of its cases.</summary>
    private static HolidayCalendar Calendar(string? country) => country switch
    {
        "US" => new(day => day == new LocalDate(2020, 7, 3), _ => false),
        "DE" => new(day => day == new LocalDate(2025, 3, 8) ? null : false, _ => false),
        _ => HolidayCalendar.France,
    };
}
