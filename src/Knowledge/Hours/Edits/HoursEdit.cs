using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.French;

namespace OrientationBot.Knowledge.Hours.Edits;

/// <summary>What people say of hours when they change them → the hours as they become, computed on those of today. Pure; never throws on a text.</summary>
/// <remarks>« ferme le lundi maintenant », « ouvre aussi le samedi 9h-12h », « ferme à 18h au lieu de 17h », « fermé en août », « fermé du 20 décembre au 3 janvier ».</remarks>
public static class HoursEdit
{
    /// <summary>So many days with times are a whole timetable, unless « aussi » is said.</summary>
    private const int WholeWeek = 5;

    /// <summary>The hours as they become.</summary>
    /// <param name="text">What was said, without the name of the place.</param>
    /// <param name="present">The hours of today in OSM syntax; empty when unknown.</param>
    /// <param name="whole">The text is a whole timetable (« horaires : … »): what is not said is closed.</param>
    /// <param name="today">The day, for dates without a year.</param>
    public static EditedHours Apply(string text, string present, bool whole, LocalDate today)
    {
        if (text.Length > FrenchLexer.LongestText) return new(null, HoursEditFault.NotUnderstood);
        var said = EditWords.Plain(text);
        var week = StandingWeek.Of(present);
        if (DatedClosing.In(said, today) is { } closing) return closing.Last < today ? new(null, HoursEditFault.Past) : Ended(week.Without(closing.First, closing.Last), present);
        if (!whole && TimeShift.In(said) is { } shift) return Ended(shift.On(week), present);
        var timetable = new TimetableReader(FrenchLexer.Read(said)).Read();
        var days = timetable.Statements.Where(s => s.Openings.Count > 0).SelectMany(s => s.Days).Select(d => d.Day).Distinct().Count();
        if (whole || (days >= WholeWeek && !EditWords.Adds(said))) return Whole(said, week, present);
        return Ended(week.After(timetable, EditWords.Adds(said)), present);
    }

    private static EditedHours Whole(string said, StandingWeek week, string present)
    {
        var reading = FrenchHours.Read(said);
        if (reading.Osm is null || OpeningHours.Parse(reading.Osm).Hours is not { } hours)
            return new(null, reading.Doubts.Any(d => d.Kind == FrenchDoubtKind.LoneTime) ? HoursEditFault.LoneTime : HoursEditFault.NotUnderstood);
        if (reading.Osm == reading.Times) return new(null, HoursEditFault.NoDays);
        return Ended(week.KeepingClosings(hours), present) with { Unread = [.. reading.Doubts.Where(d => d.Kind == FrenchDoubtKind.Unread).Select(d => d.Text)] };
    }

    private static EditedHours Ended(string? osm, string present)
    {
        if (osm is null || OpeningHours.Parse(osm).Hours is not { } hours) return new(null, HoursEditFault.NotUnderstood);
        var before = OpeningHours.Parse(present).Hours?.ToString() ?? present;
        return hours.ToString() == before ? new(null, HoursEditFault.SameAsNow) : new(hours.ToString(), HoursEditFault.None);
    }
}

/// <summary>Hours after a change.</summary>
/// <param name="Osm">In OSM syntax; null when there is a fault.</param>
/// <param name="Fault">Why not.</param>
public sealed record EditedHours(string? Osm, HoursEditFault Fault)
{
    /// <summary>Words that were not understood, and may change the hours.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];
}

/// <summary>Why words do not change hours.</summary>
public enum HoursEditFault
{
    /// <summary>They do.</summary>
    None,
    /// <summary>No days, times or dates that could be read.</summary>
    NotUnderstood,
    /// <summary>A time without its other end.</summary>
    LoneTime,
    /// <summary>Times without any day.</summary>
    NoDays,
    /// <summary>The sheet says so already.</summary>
    SameAsNow,
    /// <summary>Dates that are over.</summary>
    Past,
}
