using NodaTime;
using OrientationBot.Knowledge.Hours.Calendars;

namespace OrientationBot.Knowledge.Hours.Rules;

/// <summary>What the sun does; in the order of a day.</summary>
internal enum SunEvent { Dawn, Sunrise, Sunset, Dusk }

/// <summary>A time of the day: a clock time, or a sun event and minutes added.</summary>
/// <param name="Event">The sun event; null for a clock time.</param>
/// <param name="Minutes">Minutes after midnight (up to 48 h), or after the event.</param>
internal readonly record struct TimePoint(SunEvent? Event, int Minutes)
{
    /// <summary>True in the half of the day when the sun comes up.</summary>
    public bool IsMorningEvent => Event is SunEvent.Dawn or SunEvent.Sunrise;

    /// <summary>Minutes after midnight of a day; null when the sun does nothing of the kind that day.</summary>
    public int? On(LocalDate date, SunTimes sun) =>
        Event is not { } what ? Minutes : sun.At(date, what) is { } at ? Math.Clamp(at + Minutes, 0, Clock.TwoDays) : null;

    public override string ToString() => Event is not { } what ? Clock.Text(Minutes)
        : Minutes == 0 ? Name(what) : $"({Name(what)}{(Minutes < 0 ? '-' : '+')}{Clock.Text(Math.Abs(Minutes))})";

    private static string Name(SunEvent what) => what switch
    {
        SunEvent.Dawn => "dawn",
        SunEvent.Sunrise => "sunrise",
        SunEvent.Sunset => "sunset",
        _ => "dusk",
    };
}

/// <summary>A span of a day: « 09:00-12:00 », « 22:00-02:00 » (into the next day), « 17:00+ », « sunrise-19:45 ».</summary>
/// <param name="Start">Start.</param>
/// <param name="End">End, exclusive; 24:00 when it is open.</param>
/// <param name="OpenEnd">True when the end was not said (« 17:00+ »).</param>
internal sealed record TimeRange(TimePoint Start, TimePoint End, bool OpenEnd)
{
    public static TimeRange WholeDay { get; } = new(new(null, 0), new(null, Clock.OneDay), false);

    public bool IsFixed => Start.Event is null && End.Event is null;

    /// <summary>Start and end in minutes after midnight of the day, the end up to 48 h; null when there is no such span that day.</summary>
    /// <remarks>
    /// Where the sun does not rise or set that day, the season decides whether it stays up, as seen from the northern hemisphere.
    /// </remarks>
    public (int Start, int End)? On(LocalDate date, SunTimes sun)
    {
        var (start, end) = (Start.On(date, sun), End.On(date, sun));
        if (start is null && end is null) return (Start.Event <= End.Event) == IsSummer(date) ? (0, Clock.OneDay) : null;
        if (start is null) return Start.IsMorningEvent == IsSummer(date) ? Ordered(0, end!.Value) : null;
        if (end is null) return End.IsMorningEvent == IsSummer(date) ? null : Ordered(start.Value, Clock.OneDay);
        return Ordered(start.Value, end.Value);
    }

    public override string ToString() =>
        OpenEnd && End == new TimePoint(null, Clock.OneDay) ? $"{Start}+" : $"{Start}-{End}{(OpenEnd ? "+" : "")}";

    private static (int, int) Ordered(int start, int end) => (start, Math.Min(end > start ? end : end + Clock.OneDay, Clock.TwoDays));

    private static bool IsSummer(LocalDate date) => (date.Month, date.Day).CompareTo((3, 20)) >= 0 && (date.Month, date.Day).CompareTo((9, 22)) < 0;
}

/// <summary>Clock times as minutes after midnight.</summary>
internal static class Clock
{
    public const int OneDay = 1440, TwoDays = 2880;

    /// <summary>« 09:05 », « 26:30 ».</summary>
    public static string Text(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
}
