using System.Collections.Immutable;
using OrientationBot.Knowledge.Hours.Grammar;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>Walks the pieces of a text and makes statements of them: whose days these times are, what « fermé » and « sur rendez-vous » are about.</summary>
internal sealed class TimetableReader(ImmutableArray<FrenchToken> tokens)
{
    private readonly Lookahead _ahead = new(tokens);
    private readonly List<Statement> _statements = [new(When.All, [])];
    private readonly List<Closing> _closings = [];
    private readonly List<FrenchDoubt> _doubts = [];
    private Word? _pending;
    private bool _separated, _always;
    private string? _appointment;

    private Statement Current => _statements[^1];

    public Timetable Read()
    {
        for (var at = 0; at < tokens.Length;) at = Step(at);
        _doubts.AddRange(_ahead.Unread());
        if (_statements.Exists(s => s.Openings.Count > 0))
            _doubts.AddRange(_statements.Where(s => s is { Days.Count: > 0, Openings.Count: 0, Closed: false }).Select(s => new FrenchDoubt(FrenchDoubtKind.DaysWithoutTimes, Describe(s.Days))));
        return new([.. _statements], [.. _closings], _always, _appointment, [.. _doubts.Distinct()]);
    }

    /// <summary>Deals with the token there; returns the index of the next one.</summary>
    private int Step(int at) => tokens[at].Kind switch
    {
        Word.Time or Word.MendedTime or Word.Number => Times(at),
        Word.Day or Word.Nth or Word.EveryDay or Word.WeekEnd => Days(at),
        Word.Month => Months(at),
        Word.Closed => Closed(at),
        Word.Except => Pend(at),
        Word.Morning or Word.Afternoon => HalfDay(at),
        Word.Appointment => Appointment(at),
        Word.NotEveryWeek => NotEveryWeek(at),
        Word.Term or Word.SchoolHolidays => Holidays(at),
        Word.PublicHolidays => Closing(at, "PH"),
        Word.VaguePeriod => Doubt(at, FrenchDoubtKind.VaguePeriod),
        Word.Dated => Doubt(at, FrenchDoubtKind.Dated),
        Word.Always => Always(at),
        Word.Break or Word.Slash or Word.Dash => Separate(at),
        _ => at + 1,
    };

    private int Times(int at)
    {
        var run = TimeRun.Read(tokens, at);
        _doubts.AddRange(run.Doubts);
        if (run.Openings.IsEmpty) return run.Next;
        if (Current.DaysCameLast) Begin(Current.Period, []);
        Current.LastRun = Current.Openings.Count;
        var said = Current.Announced;
        Current.Openings.AddRange(run.Openings.Select(o => o with { Comment = said?.Comment, Sure = said?.Sure ?? true }));
        Current.Announced = null;
        (_pending, _separated) = (null, false);
        return run.Next;
    }

    private int Days(int at)
    {
        var list = DayList.Read(tokens, at);
        if (list.Ambiguous is { } words) _doubts.Add(new(FrenchDoubtKind.AmbiguousDays, words));
        if (list.Days.IsEmpty) return Ranks(at, list);
        var (half, next) = _ahead.HalfAfter(list.Next);
        if (_pending is { } pending) Exclude(pending, list, half, next);
        else if (Current is { Days.Count: 0, Openings.Count: > 0, DaysCameLast: false } && !_separated && _ahead.DaysComeLast(at, next)) EndWith(list.Days);
        else if (Current is { Openings.Count: > 0 } && !_ahead.HasTimes(next) && !_ahead.ClosedFollows(next)) _doubts.Add(new(FrenchDoubtKind.DaysWithoutTimes, Describe(list.Days)));
        else Begin(Current.Period, list.Days);
        return next;
    }

    /// <summary>« Samedi 10h-12h (2e et 4e du mois) ».</summary>
    private int Ranks(int at, DayList list)
    {
        var isOfMonth = tokens[Math.Max(list.Next - 1, 0)].Kind == Word.OfMonth;
        if (isOfMonth && Current is { Openings.Count: > 0, Days: [{ Nth: 0 } day] }) Current.Count(day, list.LooseRanks);
        else if (_ahead.Peek(list.Next).Kind != Word.Month) _doubts.Add(new(FrenchDoubtKind.Unread, string.Join(' ', tokens[at..list.Next].Select(t => t.Text))));
        return list.Next;
    }

    private void Exclude(Word pending, DayList list, Half half, int next)
    {
        _pending = null;
        if (pending == Word.Except && _ahead.TimesFollowAtOnce(next)) _statements.Add(new(Current.Period, list.Days) { Replaces = true });
        else _closings.Add(new ClosedDays(list.Days, half));
    }

    private void EndWith(ImmutableArray<NamedDay> days)
    {
        Current.Days.AddRange(days);
        Current.DaysCameLast = true;
    }

    private int Months(int at)
    {
        var (from, to, next) = (tokens[at].Value, tokens[at].Value, at + 1);
        for (var i = next; i < tokens.Length && (tokens[i].IsLink || tokens[i].Kind is Word.Month or Word.Number or Word.Nth); i++)
            if (tokens[i].Kind == Word.Month) (to, next) = (tokens[i].Value, i + 1);
        var period = new When(Season.Months, from, to);
        if (_pending is not null) _closings.Add(new ClosedPeriod(from == to ? Words.NameOfMonth(from) : $"{Words.NameOfMonth(from)}-{Words.NameOfMonth(to)}"));
        else SetPeriod(period, next);
        return next;
    }

    private int Holidays(int at)
    {
        if (_pending is not null) return Closing(at, "SH");
        SetPeriod(new(tokens[at].Kind == Word.Term ? Season.Term : Season.SchoolHolidays), at + 1);
        return at + 1;
    }

    /// <summary>A period before times begins a statement; after them it is about those that were said.</summary>
    private void SetPeriod(When period, int next)
    {
        if (_ahead.HasTimes(next) || DayList.Starts(_ahead.AfterLinks(next)) || !_statements.Exists(s => s.Openings.Count > 0)) Begin(period, Current.Openings.Count == 0 ? Current.Days : []);
        else if (!_separated || period.Season != Season.Months)
            foreach (var statement in _statements.Where(s => s.Period == Current.Period)) statement.Period = period;
    }

    private int Closed(int at)
    {
        if (Current is { Days.Count: > 0, Openings.Count: 0 }) Current.Closed = true;
        else _pending = Word.Closed;
        return at + 1;
    }

    private int Pend(int at)
    {
        _pending = tokens[at].Kind;
        return at + 1;
    }

    private int Closing(int at, string selector)
    {
        if (_pending is null) return Doubt(at, FrenchDoubtKind.VaguePeriod);
        _closings.Add(new ClosedPeriod(selector));
        return at + 1;
    }

    /// <summary>« le matin » says nothing more than its times; without times, it is a doubt.</summary>
    private int HalfDay(int at)
    {
        if (!_ahead.TimesFollow(at + 1) && !Current.Closed) _doubts.Add(new(FrenchDoubtKind.DaysWithoutTimes, tokens[at].Text));
        if (_pending == Word.Closed) _pending = null;
        return at + 1;
    }

    private int Appointment(int at)
    {
        var isAboutOthers = (at > 0 && tokens[at - 1].Kind is Word.Morning or Word.Afternoon) || DayList.Starts(_ahead.AfterLinks(at + 1));
        if (isAboutOthers) return Doubt(at, FrenchDoubtKind.OnAppointment);
        _appointment ??= tokens[at].Text;
        return Say(at, tokens[at].Text, sure: true);
    }

    private int NotEveryWeek(int at)
    {
        var words = at >= 2 && tokens[at - 1].Kind == Word.Day ? string.Join(' ', tokens[(at - 2)..(at + 1)].Select(t => t.Text)) : tokens[at].Text;
        _doubts.Add(new(FrenchDoubtKind.NotEveryWeek, words));
        return Say(at, words, sure: false);
    }

    /// <summary>Something said of the last run of times, or of the next when none was said yet.</summary>
    private int Say(int at, string comment, bool sure)
    {
        if (Current.Openings.Count == 0) Current.Announced = (comment, sure);
        for (var i = Current.LastRun; i < Current.Openings.Count; i++)
            Current.Openings[i] = Current.Openings[i] with { Comment = comment, Sure = sure };
        return at + 1;
    }

    private int Always(int at)
    {
        _always = true;
        return at + 1;
    }

    private int Separate(int at)
    {
        _separated = true;
        if (tokens[at].Kind == Word.Break) _pending = null;
        return at + 1;
    }

    private int Doubt(int at, FrenchDoubtKind kind)
    {
        _doubts.Add(new(kind, tokens[at].Text));
        return at + 1;
    }

    private void Begin(When period, IEnumerable<NamedDay> days)
    {
        _statements.Add(new(period, days) { Announced = Current.Openings.Count == 0 ? Current.Announced : null });
        _separated = false;
    }

    private static string Describe(IEnumerable<NamedDay> days) => string.Join(',', days.Select(d => Words.Name(d.Day)));
}
