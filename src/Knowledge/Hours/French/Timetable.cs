using System.Collections.Immutable;
using NodaTime;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>A part of the year as French hours name it.</summary>
internal enum Season { All, Term, SchoolHolidays, Months }

/// <summary>When a statement holds.</summary>
/// <param name="Season">The kind of period.</param>
/// <param name="FromMonth">First month, for months.</param>
/// <param name="ToMonth">Last month, for months.</param>
internal readonly record struct When(Season Season, int FromMonth = 0, int ToMonth = 0)
{
    public static When All => new(Season.All);
}

/// <summary>A weekday, perhaps counted within its month.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Nth">1 to 5, −1 for the last; 0 for every one.</param>
internal readonly record struct NamedDay(IsoDayOfWeek Day, int Nth = 0);

/// <summary>A pair of times with what is said of it.</summary>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Comment">« sur rdv », or null.</param>
/// <param name="Sure">False when it does not come every week.</param>
internal sealed record Opening(int Start, int End, string? Comment = null, bool Sure = true);

/// <summary>Days and their times, as one piece of the text says them.</summary>
/// <param name="period">When it holds.</param>
/// <param name="days">The days; none when the text names none.</param>
internal sealed class Statement(When period, IEnumerable<NamedDay> days)
{
    public When Period { get; set; } = period;

    public List<NamedDay> Days { get; } = [.. days];

    public List<Opening> Openings { get; } = [];

    /// <summary>First opening of the last run of times: what « sur rendez-vous » is about.</summary>
    public int LastRun { get; set; }

    /// <summary>« sauf le vendredi 8h-12h »: these times replace those of the other statements on these days.</summary>
    public bool Replaces { get; init; }

    /// <summary>« lundi : fermé ».</summary>
    public bool Closed { get; set; }

    /// <summary>The days came after the times (« 9h-12h le samedi »): more times begin another statement.</summary>
    public bool DaysCameLast { get; set; }

    /// <summary>Keeps only some of a weekday: « samedi 10h-12h (2e et 4e du mois) ».</summary>
    public void Count(NamedDay day, IEnumerable<int> ranks)
    {
        Days.Remove(day);
        Days.AddRange(ranks.Select(rank => day with { Nth = rank }));
    }

    /// <summary>Said before the times: « sur rendez-vous de 14h à 17h ».</summary>
    public (string Comment, bool Sure)? Announced { get; set; }
}

/// <summary>The half of a day.</summary>
internal enum Half { Both, Morning, Afternoon }

/// <summary>A closing.</summary>
internal abstract record Closing;

/// <summary>« fermé le mercredi matin », « sauf le 1er lundi du mois ».</summary>
internal sealed record ClosedDays(ImmutableArray<NamedDay> Days, Half Half) : Closing;

/// <summary>« fermé en août », « fermé les jours fériés », « fermé pendant les vacances scolaires »: its selector in OSM words.</summary>
internal sealed record ClosedPeriod(string Selector) : Closing;

/// <summary>What a French text says, in order; not yet written in OSM words.</summary>
/// <param name="Statements">Days and times.</param>
/// <param name="Closings">Closings.</param>
/// <param name="Always">« 24h/24 ».</param>
/// <param name="Appointment">The words of « sur rendez-vous » when no times go with them; null otherwise.</param>
/// <param name="Doubts">What may be lost or wrong.</param>
internal sealed record Timetable(
    ImmutableArray<Statement> Statements, ImmutableArray<Closing> Closings, bool Always, string? Appointment, ImmutableArray<FrenchDoubt> Doubts);
