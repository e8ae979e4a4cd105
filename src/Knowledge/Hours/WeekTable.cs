using System.Collections.Immutable;
using NodaTime;

namespace OrientationBot.Knowledge.Hours;

/// <summary>Hours as a small table: seven days, and notes for what is not every week. The words are elsewhere.</summary>
/// <param name="Days">Monday to Sunday.</param>
/// <param name="Notes">What changes it: holidays, months, counted days; in the order of the rules.</param>
public sealed record WeekTable(ImmutableArray<WeekRow> Days, ImmutableArray<WeekNote> Notes);

/// <summary>A day of the table.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Date">The date, in the table of one week; null in that of the usual week.</param>
/// <param name="Spans">Openings that start this day, in order; none when it is closed.</param>
public sealed record WeekRow(IsoDayOfWeek Day, LocalDate? Date, ImmutableArray<DaySpan> Spans)
{
    /// <summary>True when the day of the week has the same openings as another: rows that can be shown together.</summary>
    public bool IsLike(WeekRow other) => Spans.SequenceEqual(other.Spans);
}

/// <summary>An opening within a day.</summary>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="End">Exclusive; more than 1440 when it goes on after midnight.</param>
/// <param name="State">Open or unknown.</param>
/// <param name="Comment">Comment of its rule, or null.</param>
/// <param name="OpenEnd">True when the end is not said (« from 17:00 »).</param>
public sealed record DaySpan(int Start, int End, OpeningState State, string? Comment, bool OpenEnd = false);

/// <summary>Why a rule is not every week.</summary>
public enum WeekNoteKind
{
    /// <summary>On public holidays.</summary>
    PublicHolidays,
    /// <summary>In the school holidays.</summary>
    SchoolHolidays,
    /// <summary>In some months: see <see cref="WeekNote.Months"/>.</summary>
    Months,
    /// <summary>Between dates, or in some years.</summary>
    Dates,
    /// <summary>In some weeks of the year.</summary>
    Weeks,
    /// <summary>Some weekdays of the month only: see <see cref="WeekNote.Counted"/>.</summary>
    CountedDays,
    /// <summary>When nothing else is open.</summary>
    Otherwise,
}

/// <summary>A rule that is not every week.</summary>
/// <param name="Kind">Why it is not.</param>
/// <param name="State">What it is then; closed with no spans means closed all day.</param>
/// <param name="Spans">Its times; none for all day.</param>
/// <param name="Days">The weekdays it is about; none for all.</param>
/// <param name="Selector">The days it is about, in OSM words, for what the other parts cannot say.</param>
/// <param name="Comment">Its comment, or null.</param>
public sealed record WeekNote(
    WeekNoteKind Kind, OpeningState State, ImmutableArray<DaySpan> Spans, ImmutableArray<IsoDayOfWeek> Days, string Selector, string? Comment)
{
    /// <summary>First and last month (1 to 12), for <see cref="WeekNoteKind.Months"/>; null otherwise.</summary>
    public (int From, int To)? Months { get; init; }

    /// <summary>Ranks in the month (−1 for the last), for <see cref="WeekNoteKind.CountedDays"/>; empty otherwise.</summary>
    public ImmutableArray<int> Counted { get; init; } = [];
}
