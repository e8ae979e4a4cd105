using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.French;

namespace OrientationBot.Knowledge.Hours;

/// <summary>Hours as French people write them → OSM <c>opening_hours</c>, with what may be lost or wrong. Never throws on a text.</summary>
public static class FrenchHours
{
    /// <summary>Reads a text: « du mardi au samedi 9h-12h, sauf le mercredi ». Times without any day give time ranges without days.</summary>
    public static FrenchReading Read(string text) => Read(text, []);

    /// <summary>Reads a text whose days may stand in another column.</summary>
    /// <param name="text">The text.</param>
    /// <param name="days">The other column (« {Lundi,Mardi} »): the days of the times that have none in the text; null when there is none.</param>
    public static FrenchReading Read(string text, string? days) => Read(text, DayNames.FromList(days));

    /// <summary>Reads a row whose hours may have slipped into another column: the first text that gives hours.</summary>
    /// <param name="text">The column of hours.</param>
    /// <param name="days">The column of days.</param>
    /// <param name="elsewhere">The column where hours sometimes slip.</param>
    public static FrenchReading ReadRow(string? text, string? days, string? elsewhere)
    {
        var first = Read(text ?? "", days);
        if (first.Times is not null || string.IsNullOrWhiteSpace(elsewhere)) return first;
        var second = Read($"{elsewhere}\n{text}", days);
        return second.Times is null ? first : second;
    }

    /// <summary>Joins the cells of a week, « 08:30 - 12:00 / 14:00 - 17:00 » each; an empty cell is a closed day.</summary>
    public static FrenchReading FromDays(string? monday, string? tuesday, string? wednesday, string? thursday, string? friday, string? saturday, string? sunday = null)
    {
        string?[] cells = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
        var week = new DayTimes();
        var doubts = new List<FrenchDoubt>();
        foreach (var (cell, day) in cells.Zip(Enum.GetValues<IsoDayOfWeek>().Skip(1)))
        {
            if (string.IsNullOrWhiteSpace(cell)) continue;
            var timetable = new TimetableReader(FrenchLexer.Read(cell)).Read();
            week.Add(new(day), timetable.Statements.SelectMany(s => s.Openings));
            doubts.AddRange(timetable.Doubts);
            if (timetable.Statements.All(s => s.Openings.Count == 0)) doubts.Add(new(FrenchDoubtKind.NoTimes, cell.Trim()));
        }
        return Reading(new([.. week.Days.Select(day => Of(day, week[day]))], [], false, null, [.. doubts]), []);
    }

    private static FrenchReading Read(string text, ImmutableArray<IsoDayOfWeek> days)
    {
        if (text.Length > FrenchLexer.LongestText) return new(null, null, [new(FrenchDoubtKind.NoTimes, "")]);
        var timetable = new TimetableReader(FrenchLexer.Read(text)).Read();
        var reading = Reading(timetable, days);
        var named = timetable.Statements.Where(s => s.Openings.Count > 0).SelectMany(s => s.Days).Select(d => d.Day).Distinct().Order();
        return days.IsEmpty || !named.Any() || named.SequenceEqual(days) ? reading
            : reading with { Doubts = reading.Doubts.Add(new(FrenchDoubtKind.DaysDiffer, DayNames.Text(days))) };
    }

    private static FrenchReading Reading(Timetable timetable, ImmutableArray<IsoDayOfWeek> days)
    {
        var writer = new TimetableWriter(timetable, days);
        var (osm, times) = (writer.Write(), writer.Times());
        var doubts = timetable.Doubts.AddRange(writer.Unwritten.Select(words => new FrenchDoubt(FrenchDoubtKind.OnAppointment, words)));
        if (osm is null && !doubts.Any(d => d.Kind == FrenchDoubtKind.NoTimes)) doubts = doubts.Add(new(FrenchDoubtKind.NoTimes, ""));
        return new(osm, times, doubts);
    }

    private static Statement Of(NamedDay day, ImmutableArray<Opening> openings)
    {
        var statement = new Statement(When.All, [day]);
        statement.Openings.AddRange(openings);
        return statement;
    }
}
