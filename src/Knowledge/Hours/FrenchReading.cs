using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Hours;

/// <summary>What may be lost or wrong when French text becomes opening hours.</summary>
public enum FrenchDoubtKind
{
    /// <summary>Words that were not understood; they may change the hours.</summary>
    Unread,
    /// <summary>No pair of times could be made: there are no hours to write.</summary>
    NoTimes,
    /// <summary>A time without its other end.</summary>
    LoneTime,
    /// <summary>A time was mended (« 16h3 » read as 16:30, « 1730 »).</summary>
    MendedTime,
    /// <summary>« sur rendez-vous ».</summary>
    OnAppointment,
    /// <summary>Not every week: « un lundi sur deux », « semaine paire ».</summary>
    NotEveryWeek,
    /// <summary>Bound to dates of one year, perhaps past: « jusqu'en juin 2022 ».</summary>
    Dated,
    /// <summary>A part of the year or a closing that is not precise enough to be written: « pendant les vacances ».</summary>
    VaguePeriod,
    /// <summary>Days, or half-days, that have no times of their own.</summary>
    DaysWithoutTimes,
    /// <summary>« mardi - vendredi » may be two days or four; read as from one to the other.</summary>
    AmbiguousDays,
    /// <summary>The days of the text are not those that the list of days says.</summary>
    DaysDiffer,
}

/// <summary>One doubt, with the words of the text that raise it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, in lower case and without accents; may be empty.</param>
public sealed record FrenchDoubt(FrenchDoubtKind Kind, string Text)
{
    /// <summary>The doubt in one line, for operators.</summary>
    public override string ToString() => Text.Length == 0 ? Name : $"{Name}: « {Text} »";

    private string Name => Kind switch
    {
        FrenchDoubtKind.Unread => "not understood",
        FrenchDoubtKind.NoTimes => "no times",
        FrenchDoubtKind.LoneTime => "a time without its other end",
        FrenchDoubtKind.MendedTime => "a time was mended",
        FrenchDoubtKind.OnAppointment => "on appointment",
        FrenchDoubtKind.NotEveryWeek => "not every week",
        FrenchDoubtKind.Dated => "bound to a date",
        FrenchDoubtKind.VaguePeriod => "a period that is not precise",
        FrenchDoubtKind.DaysWithoutTimes => "days without times",
        FrenchDoubtKind.AmbiguousDays => "two days, or from one to the other",
        _ => "other days than the list of days",
    };
}

/// <summary>What came out of reading hours written in French.</summary>
/// <param name="Osm">The hours in OSM syntax; null when there are none to write, then a doubt says why.</param>
/// <param name="Times">The time ranges alone, whatever their days (« 09:00-12:00,14:00-17:00 »): the answer when the days stand elsewhere; null when there are none.</param>
/// <param name="Doubts">What may be lost or wrong.</param>
public sealed record FrenchReading(string? Osm, string? Times, ImmutableArray<FrenchDoubt> Doubts);
