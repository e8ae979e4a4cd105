using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Bot.Phrasing;

/// <summary>Openings in words: a day, or a week where days that are alike share a line.</summary>
/// <param name="say">Says a template with its arguments.</param>
/// <param name="time">Words of a time of day.</param>
/// <param name="day">Words of a day of the week.</param>
internal sealed class WeekWords(Func<string, object?[], string> say, Func<LocalTime, string> time, Func<IsoDayOfWeek, string> day)
{
    /// <summary>« de 9 h à 12 h et de 14 h à 17 h ».</summary>
    public string Day(IEnumerable<OpenSpan> spans) => say("DayOpenings", [spans.Select(Span).ToList()]);

    /// <summary>One line for the days that have the same hours, Monday first.</summary>
    public string Week(ImmutableArray<OpenSpan> spans)
    {
        var byDay = spans.GroupBy(s => s.Start.DayOfWeek).OrderBy(g => g.Key).Select(g => (Day: g.Key, Hours: Day(g)));
        return string.Concat(byDay.GroupBy(d => d.Hours).Select(g => "\n" + say("WeekLine", [Days([.. g.Select(d => d.Day)]), g.Key])));
    }

    private string Span(OpenSpan span)
    {
        var hours = say("FromTo", [time(span.Start.TimeOfDay), time(span.End.TimeOfDay)]);
        return span.Comment is { Length: > 0 } comment ? say("WithComment", [hours, comment]) : hours;
    }

    private string Days(ImmutableArray<IsoDayOfWeek> days) => days.Length > 2 && days[^1] - days[0] == days.Length - 1
        ? say("DayRange", [day(days[0]), day(days[^1])])
        : say("DayList", [days.Select(day).ToList()]);
}
