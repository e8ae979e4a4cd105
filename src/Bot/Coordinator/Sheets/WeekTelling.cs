using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Hours in OSM syntax → a week to be read: days that are alike share a line, closed days are named, then what is not every week.</summary>
internal static partial class WeekTelling
{
    private static readonly LocalDate AMonday = new(2024, 1, 1);
    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly LocalDatePattern Written = LocalDatePattern.CreateWithInvariantCulture("yyyy MMM dd");

    public static WeekShown Of(string osm)
    {
        if (OpeningHours.Parse(osm).Hours is not { } hours) return new(null, [], [], true);
        var week = hours.UsualWeek();
        var spans = week.Days.SelectMany(row => row.Spans.Select(s => Span(row.Day, s))).ToImmutableArray();
        var unknown = week.Days.All(d => d.Spans is [{ Start: 0, State: OpeningState.Unknown, Comment: null }]);
        return new(
            unknown || spans.IsEmpty ? null : new Spoken.Week(spans), [.. week.Days.Where(d => d.Spans.IsEmpty && !unknown).Select(d => Day(d.Day))],
            [.. week.Notes.Select(n => new Spoken.Said(Note(n)))], unknown);
    }

    private static OpenSpan Span(IsoDayOfWeek day, DaySpan span) => new(At(day, span.Start), At(day, span.End), span.State, span.Comment);

    private static LocalDateTime At(IsoDayOfWeek day, int minutes) => AMonday.PlusDays((int)day - 1).AtMidnight().PlusMinutes(minutes);

    private static Spoken.Label Day(IsoDayOfWeek day) => new("days", Days[(int)day - 1]);

    private static WeekNoteLine Note(WeekNote note)
    {
        var (from, to) = note.Months is { } months ? (Month(months.From), months.To == months.From ? null : Month(months.To)) : Dates(note.Selector);
        var hours = note.Spans.IsEmpty || note.State == OpeningState.Closed ? null : new Spoken.Openings([.. note.Spans.Select(s => Span(IsoDayOfWeek.Monday, s))]);
        return new(note.Kind.ToString(), note.State == OpeningState.Closed, [.. note.Days.Select(Day)], from, to, hours, note.Counted, note.Selector);
    }

    private static Spoken.Label Month(int month) => new("months", Months[month - 1]);

    private static (Spoken? From, Spoken? To) Dates(string selector) => Range.Match(selector) is { Success: true } range
        ? (Date(range.Groups[1].Value), range.Groups[2].Success ? Date(range.Groups[2].Value) : null)
        : (null, null);

    private static Spoken.Date? Date(string text) => Written.Parse(text).TryGetValue(default, out var date) ? new(date) : null;

    [GeneratedRegex(@"^(\d{4} [A-Z][a-z]{2} \d{2})(?:-(\d{4} [A-Z][a-z]{2} \d{2}))?$")]
    private static partial Regex Range { get; }
}
