using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Hours;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Exports.Hsds;

/// <summary>An opening that comes back every week.</summary>
/// <param name="Days">The days on which it starts.</param>
/// <param name="Span">From when to when.</param>
internal sealed record WeeklyOpening(ImmutableArray<IsoDayOfWeek> Days, DaySpan Span);

/// <summary>Opening hours as the schedules of HSDS: each opening of the usual week, the days that share it in one rule.</summary>
/// <remarks>
/// HSDS has weekly rules and an offset from UTC, no calendar of holidays and no time zone: times are those of winter (+01:00), and the words of OpenStreetMap, which
/// say all, go with every rule. What only they say (holidays, seasons, dates) is reported.
/// </remarks>
internal static class Schedules
{
    private const string Offset = "+01:00";
    private const int Hour = 60, Day = 24 * Hour;

    public static ImmutableArray<WeeklyOpening> Of(Structure structure, Losses losses)
    {
        if (structure.Hours is not { } text) return [];
        var week = OpeningHours.Parse(text).Hours?.UsualWeek();
        var openings = (week?.Days ?? []).SelectMany(row => row.Spans.Select(span => (row.Day, Span: span))).ToList();
        ImmutableArray<WeeklyOpening> weekly =
        [
            .. openings.Where(o => Fits(o.Span)).GroupBy(o => (o.Span.Start, o.Span.End), (_, same) => same.ToList())
                .Select(same => new WeeklyOpening([.. same.Select(o => o.Day).Distinct()], same[0].Span)),
        ];
        if (week is null || !week.Notes.IsEmpty || weekly.IsEmpty || openings.Exists(o => !Fits(o.Span))) losses.Add(HoursColumn, structure.Id, text);
        return weekly;
    }

    public static void Write(Utf8JsonWriter json, Structure s, WeeklyOpening opening, int number)
    {
        json.WriteString("id", HsdsIds.Of("schedule", s.Id, $"{number}"));
        json.WriteString("location_id", HsdsIds.Of("location", s.Id));
        json.WriteString("freq", "WEEKLY");
        json.WriteString("wkst", "MO");
        json.WriteString("byday", string.Join(',', opening.Days.Select(day => day.ToString()[..2].ToUpperInvariant())));
        json.WriteString("opens_at", Time(opening.Span.Start));
        json.WriteString("closes_at", Time(opening.Span.End));
        json.WriteString("description", s.Hours);
    }

    private static bool Fits(DaySpan span) => span is { State: OpeningState.Open, Comment: null, OpenEnd: false };

    private static string Time(int minutes) => $"{minutes % Day / Hour:00}:{minutes % Hour:00}{Offset}";
}
