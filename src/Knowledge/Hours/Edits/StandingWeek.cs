using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Evaluation;
using OrientationBot.Knowledge.Hours.French;
using OrientationBot.Knowledge.Hours.Rules;
using Half = OrientationBot.Knowledge.Hours.French.Half;

namespace OrientationBot.Knowledge.Hours.Edits;

/// <summary>The hours that stand, as a usual week that can be changed and the rules that are not every week, which stay.</summary>
/// <param name="Week">Openings of each weekday; none when the hours are not known.</param>
/// <param name="Others">Rules that are not every week.</param>
internal sealed record StandingWeek(ImmutableDictionary<IsoDayOfWeek, ImmutableArray<Opening>> Week, ImmutableArray<Rule> Others)
{
    private const string NotKnown = "24/7 unknown";

    private bool IsUnknown { get; init; }

    public static StandingWeek Of(string present)
    {
        if (OpeningHours.Parse(present).Hours is not { } hours) return new(ImmutableDictionary<IsoDayOfWeek, ImmutableArray<Opening>>.Empty, []) { IsUnknown = true };
        var table = WeekDrawing.Usual(hours.Rules);
        var week = table.Days.ToImmutableDictionary(row => row.Day, row => (ImmutableArray<Opening>)[.. row.Spans.Select(s => new Opening(s.Start, s.End, s.Comment, s.State == OpeningState.Open))]);
        var unknown = hours.ToString() is var text && (text == NotKnown || text.StartsWith(NotKnown + ";", StringComparison.Ordinal));
        return new(unknown ? week.Clear() : week, [.. hours.Rules.Where(r => !WeekDrawing.IsUsual(r))]) { IsUnknown = unknown };
    }

    /// <summary>The hours once each day has become what a function makes of it.</summary>
    public string? Map(Func<IsoDayOfWeek, ImmutableArray<Opening>, ImmutableArray<Opening>> day) =>
        IsUnknown ? null : Written(Week.ToImmutableDictionary(d => d.Key, d => day(d.Key, d.Value)), [.. Others.Select((r, i) => Text(r, i))]);

    /// <summary>The hours with a closing on some days of the calendar.</summary>
    public string? Without(LocalDate first, LocalDate last) => Written(Week, [.. Others.Select(Text), $"; {CalendarText.Days(first, last)} off"]);

    /// <summary>Another timetable in place of the week; the closings that stand stay.</summary>
    public string KeepingClosings(OpeningHours timetable)
    {
        var said = timetable.Rules.Select(r => r.Text(null)).ToHashSet(StringComparer.Ordinal);
        return timetable + string.Concat(Others.Where(r => r.State == OpeningState.Closed && r.Times.IsEmpty && !said.Contains(r.Text(null))).Select(r => "; " + r.Text(null)));
    }

    /// <summary>The hours after statements and closings of a text; null when it says nothing of them.</summary>
    /// <param name="timetable">What the text says.</param>
    /// <param name="adds">Its times come beside those of the same days.</param>
    public string? After(Timetable timetable, bool adds)
    {
        var statements = timetable.Statements.Where(s => s.Openings.Count > 0).ToArray();
        var closed = timetable.Closings.OfType<ClosedDays>().Concat(timetable.Statements.Where(s => s.Closed).Select(s => new ClosedDays([.. s.Days], Half.Both))).ToArray();
        var periods = timetable.Closings.OfType<ClosedPeriod>().Select(c => $"; {c.Selector} off").ToArray();
        if (statements.Length == 0 && closed.Length == 0 && periods.Length == 0) return null;
        if (statements.Any(s => s.Period != When.All || s.Days.Any(d => d.Nth != 0))) return Beside(timetable);
        if (IsUnknown) return Unknown(statements, closed, periods);
        var week = Week;
        foreach (var statement in statements)
            foreach (var day in statement.Days.Select(d => d.Day).DefaultIfEmpty().SelectMany(d => d == 0 ? week.Where(w => !w.Value.IsEmpty).Select(w => w.Key) : [d]))
                week = week.SetItem(day, [.. DayTimes.Merged(adds ? week[day].Concat(statement.Openings) : statement.Openings)]);
        foreach (var closing in closed)
            foreach (var day in closing.Days.Where(d => d.Nth == 0))
                week = week.SetItem(day.Day, [.. week[day.Day].SelectMany(o => DayTimes.Left(o, closing.Half))]);
        var gone = closed.Where(c => c.Half == Half.Both).SelectMany(c => c.Days).Where(d => d.Nth == 0).Select(d => d.Day).ToHashSet();
        var others = Others.Where(r => !IsAbout(r, gone)).Select(Text);
        var counted = closed.SelectMany(c => c.Days).Where(d => d.Nth != 0).Select(d => $"; {Grammar.Words.Name(d.Day)}[{d.Nth}] off");
        return Written(week, [.. others, .. periods.Where(p => !Others.Any(o => $"; {o.Text(null)}" == p)), .. counted]);
    }

    /// <summary>Times of some months, of holidays or of counted days are rules beside the week.</summary>
    private string? Beside(Timetable timetable) =>
        new TimetableWriter(timetable, []).Write() is { } more ? Written(Week, [.. Others.Select(Text), $"; {more}"]) : null;

    private static string? Unknown(Statement[] statements, ClosedDays[] closed, string[] periods)
    {
        if (statements.Any(s => s.Days.Count == 0) || closed.Any(c => c.Half != Half.Both)) return null;
        var open = statements.Length == 0 ? "" : $"; {new TimetableWriter(new([.. statements], [], false, null, []), []).Write()}";
        return $"{NotKnown}{open}{string.Concat(closed.Select(c => $"; {DayNames.Text(c.Days.Select(d => d.Day))} off"))}{string.Concat(periods)}";
    }

    /// <summary>« Sa[1,3] 09:00-12:00 » goes when Saturdays close.</summary>
    private static bool IsAbout(Rule rule, HashSet<IsoDayOfWeek> days) =>
        days.Count > 0 && rule.Days is { Years.IsEmpty: true, MonthDays.IsEmpty: true, Weeks.IsEmpty: true, Week: { Days.IsEmpty: false, Holidays.IsEmpty: true } week }
        && Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None && week.Days.Any(w => w.Contains(d))).All(days.Contains);

    private string? Written(ImmutableDictionary<IsoDayOfWeek, ImmutableArray<Opening>> week, ImmutableArray<string> others)
    {
        var statements = week.Where(d => !d.Value.IsEmpty).OrderBy(d => d.Key).Select(d =>
        {
            var statement = new Statement(When.All, [new NamedDay(d.Key)]);
            statement.Openings.AddRange(d.Value);
            return statement;
        });
        var usual = IsUnknown ? NotKnown : new TimetableWriter(new([.. statements], [], false, null, []), []).Write() ?? "24/7 off";
        return usual + string.Concat(others);
    }

    private string Text(Rule rule, int index) => rule.Separator + rule.Text(Others.ElementAtOrDefault(index + 1));
}

/// <summary>Days of the calendar in OSM words.</summary>
internal static class CalendarText
{
    public static string Days(LocalDate first, LocalDate last) => first == last ? Day(first) : $"{Day(first)}-{Day(last)}";

    private static string Day(LocalDate day) => day.ToString("yyyy MMM dd", System.Globalization.CultureInfo.InvariantCulture);
}
