using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Bot.Phrasing;

/// <summary>A value that an act carries and that its template receives as words, in the person's language (<c>dialogs/*/words.lg</c>).</summary>
public abstract record Spoken
{
    /// <summary>A distance: « 350 m », « 3,2 km », « 27 km ».</summary>
    /// <param name="Meters">Metres, as the crow flies.</param>
    public sealed record Distance(double Meters) : Spoken;

    /// <summary>A count of people or places: « 940 », « 12 300 ».</summary>
    public sealed record Count(long Number) : Spoken;

    /// <summary>Something that has a template of its own, inside another sentence.</summary>
    public sealed record Said(Saying Saying) : Spoken;

    /// <summary>What the button of a need says: « CAF, RSA, allocations ».</summary>
    /// <param name="Need">Its id.</param>
    public sealed record NeedLabel(string Need) : Spoken;

    /// <summary>An instant seen from now: « aujourd'hui à 17 h », « demain à 9 h », « lundi à 9 h », « le 3 mars à 9 h ».</summary>
    public sealed record Moment(LocalDateTime At, LocalDateTime Now) : Spoken;

    /// <summary>A time of day: « 17 h », « 8 h 30 ».</summary>
    public sealed record TimeOfDay(LocalTime At) : Spoken;

    /// <summary>A date: « 1er août 2024 ».</summary>
    public sealed record Date(LocalDate On) : Spoken;

    /// <summary>A phone number as it is read aloud: « 02 48 55 00 60 ».</summary>
    /// <param name="E164">The number in E.164, or a short number.</param>
    public sealed record Phone(string E164) : Spoken;

    /// <summary>A value of the national standard, by its label in plain words.</summary>
    /// <param name="List">The list of <c>labels.yml</c> (« services », « types », « care »…).</param>
    /// <param name="Value">The value as the standard spells it.</param>
    public sealed record Label(string List, string Value) : Spoken;

    /// <summary>The openings of one day: « de 9 h à 12 h et de 14 h à 17 h ».</summary>
    public sealed record Openings(ImmutableArray<OpenSpan> Spans) : Spoken;

    /// <summary>The openings of seven days, one line for the days that are alike.</summary>
    public sealed record Week(ImmutableArray<OpenSpan> Spans) : Spoken;

    /// <summary>The question that presents the choices of a branch or group: « C'est pour quelle démarche ? ».</summary>
    /// <param name="Branch">Its id.</param>
    public sealed record Question(string Branch) : Spoken;
}
