using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Grammar;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>Writes a timetable in OSM words: usual weeks first, then months, then school holidays, then closings.</summary>
/// <param name="timetable">What the text says.</param>
/// <param name="otherwise">Days for the times that have none in the text; empty when nobody knows.</param>
internal sealed class TimetableWriter(Timetable timetable, ImmutableArray<IsoDayOfWeek> otherwise)
{
    private readonly List<string> _rules = [];

    /// <summary>The hours; null when the text has no times, or closes all those it has.</summary>
    public string? Write()
    {
        var openings = timetable.Statements.Where(s => s.Openings.Count > 0).ToList();
        if (openings.Count == 0) return timetable.Always ? "24/7" : WithoutTimes();
        if (HasDays) WriteByDay(openings);
        else _rules.Add(DayTimes.Text(DayTimes.Merged(openings.SelectMany(s => s.Openings))));
        foreach (var closing in timetable.Closings) Write(closing);
        return _rules.Count > 0 ? string.Concat(_rules) : null;
    }

    /// <summary>The times alone, whatever their days.</summary>
    public string? Times() =>
        DayTimes.Merged(timetable.Statements.SelectMany(s => s.Openings.Select(o => new Opening(o.Start, o.End)))).ToList() is { Count: > 0 } all ? DayTimes.Text(all) : null;

    /// <summary>What was said of times (« sur rdv ») and cannot be written where they have no day.</summary>
    public IEnumerable<string> Unwritten => HasDays ? [] : timetable.Statements.SelectMany(s => s.Openings).Where(o => o is { Comment: not null, Sure: true }).Select(o => o.Comment!).Distinct();

    private bool HasDays => !otherwise.IsEmpty || timetable.Statements.Any(s => s.Openings.Count > 0 && (s.Days.Count > 0 || s.Period.Season != Season.All));

    private string? WithoutTimes() => timetable.Appointment is { } words ? $"{Prefix("", otherwise.Select(d => new NamedDay(d)))}unknown \"{words}\"" : null;

    private void WriteByDay(List<Statement> statements)
    {
        var seasons = statements.GroupBy(s => s.Period.Season == Season.Term ? When.All : s.Period).OrderBy(g => g.Key.Season == Season.SchoolHolidays).ThenBy(g => g.Key.Season);
        var onlyInTerm = statements.Exists(s => s.Period.Season == Season.Term);
        foreach (var season in seasons)
        {
            var isHolidays = season.Key.Season == Season.SchoolHolidays;
            if (isHolidays && onlyInTerm) Then("SH off");
            else if (season.Key.Season == Season.Months && statements.Exists(s => s.Period == When.All)) Then($"{Name(season.Key)} off");
            WriteDays(Lay(season), Name(season.Key));
        }
        if (onlyInTerm && !statements.Exists(s => s.Period.Season == Season.SchoolHolidays)) Then("SH off");
    }

    private DayTimes Lay(IEnumerable<Statement> statements)
    {
        var times = new DayTimes();
        IEnumerable<NamedDay> days = otherwise.Select(d => new NamedDay(d));
        foreach (var statement in statements.OrderBy(s => s.Replaces))
        {
            if (statement.Days.Count > 0) days = statement.Days;
            foreach (var day in days.DefaultIfEmpty(new((IsoDayOfWeek)0)))
                if (statement.Replaces) times.Replace(day, statement.Openings);
                else times.Add(day, statement.Openings);
        }
        foreach (var closing in timetable.Closings.OfType<ClosedDays>())
            foreach (var day in closing.Days) times.Close(day, closing.Half);
        return times;
    }

    /// <summary>One rule for the days that have the same times; what differs in comment on the same days is added to it.</summary>
    private void WriteDays(DayTimes times, string period)
    {
        var groups = times.Days.GroupBy(day => (day.Nth != 0, DayTimes.Text(times[day]), Comments(times[day])));
        foreach (var group in groups)
        {
            var days = group.ToList();
            var shares = days.Exists(d => d.Nth != 0 && times.Days.Contains(new(d.Day)));
            var kinds = times[days[0]].GroupBy(o => (o.Comment, o.Sure)).ToList();
            for (var i = 0; i < kinds.Count; i++)
                Add(i > 0 || shares, Prefix(period, days) + DayTimes.Text(kinds[i]) + Said(kinds[i].Key.Comment, kinds[i].Key.Sure));
        }
    }

    private void Write(Closing closing)
    {
        if (closing is ClosedPeriod period) Then($"{period.Selector} off");
        else if (closing is ClosedDays days && (!HasDays || days.Days.Any(d => d.Nth != 0))) Write(days);
    }

    private void Write(ClosedDays closed)
    {
        var openings = DayTimes.Merged(timetable.Statements.SelectMany(s => s.Openings)).SelectMany(o => DayTimes.Left(o, closed.Half)).ToList();
        Then(Prefix("", closed.Days) + (openings.Count == 0 ? "off" : DayTimes.Text(openings)));
    }

    private void Then(string rule) => Add(false, rule);

    private void Add(bool adds, string rule) => _rules.Add((_rules.Count == 0 ? "" : adds ? ", " : "; ") + rule);

    private static string Comments(IEnumerable<Opening> openings) => string.Join('|', openings.Select(o => $"{o.Comment}{o.Sure}"));

    private static string Said(string? comment, bool sure) => (sure ? "" : " unknown") + (comment is null ? "" : $" \"{comment.Replace('"', '\'')}\"");

    private static string Name(When period) => period.Season switch
    {
        Season.SchoolHolidays => "SH",
        Season.Months when period.FromMonth == period.ToMonth => Words.NameOfMonth(period.FromMonth),
        Season.Months => $"{Words.NameOfMonth(period.FromMonth)}-{Words.NameOfMonth(period.ToMonth)}",
        _ => "",
    };

    /// <summary>« SH Mo-We,Fr »; « Th[2,4] »; nothing for every day.</summary>
    private static string Prefix(string period, IEnumerable<NamedDay> days)
    {
        var named = days.Where(d => d.Day != 0).ToList();
        var every = DayNames.Text(named.Where(d => d.Nth == 0).Select(d => d.Day));
        var counted = named.Where(d => d.Nth != 0).GroupBy(d => d.Day).Select(g => $"{Words.Name(g.Key)}[{string.Join(',', g.Select(d => d.Nth).Distinct().OrderBy(n => n < 0).ThenBy(n => n))}]");
        var text = string.Join(',', new[] { every }.Concat(counted).Where(s => s.Length > 0));
        return string.Concat(new[] { period, text }.Where(s => s.Length > 0).Select(s => s + " "));
    }
}
