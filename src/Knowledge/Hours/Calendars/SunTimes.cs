using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Calendars;

/// <summary>When the sun rises and sets at a place, to the minute or so; without a place, the conventional times of the grammar.</summary>
/// <param name="at">The place; null for the conventional times (dawn 6:00, sunrise 7:00, sunset 19:00, dusk 20:00).</param>
/// <param name="zone">The time zone of the answer.</param>
internal sealed class SunTimes(Position? at, DateTimeZone zone)
{
    private static readonly Instant J2000 = Instant.FromUtc(2000, 1, 1, 12, 0);

    /// <summary>The conventional times.</summary>
    public static SunTimes Conventional { get; } = new(null, DateTimeZone.Utc);

    /// <summary>Minutes after midnight, rounded down; null when the sun does nothing of the kind that day.</summary>
    public int? At(LocalDate date, SunEvent what) => at is null ? Usual(what) : At(at, date, what);

    private static int Usual(SunEvent what) => what switch
    {
        SunEvent.Dawn => 6 * 60,
        SunEvent.Sunrise => 7 * 60,
        SunEvent.Sunset => 19 * 60,
        _ => 20 * 60,
    };

    /// <summary>The sunrise equation (Meeus, chapters 15 and 25, low precision: within a minute or two below 70° of latitude).</summary>
    private int? At(Position place, LocalDate date, SunEvent what)
    {
        var noon = Period.DaysBetween(new(2000, 1, 1), date) - place.Longitude / 360;
        var anomaly = (357.5291 + 0.98560028 * noon) % 360;
        var centre = 1.9148 * Sin(anomaly) + 0.02 * Sin(2 * anomaly) + 0.0003 * Sin(3 * anomaly);
        var longitude = (anomaly + centre + 180 + 102.9372) % 360;
        var transit = noon + 0.0053 * Sin(anomaly) - 0.0069 * Sin(2 * longitude);
        var declination = Degrees(Math.Asin(Sin(longitude) * Sin(23.44)));
        var altitude = what is SunEvent.Dawn or SunEvent.Dusk ? -6.0 : -0.833;
        var cosine = (Sin(altitude) - Sin(place.Latitude) * Sin(declination)) / (Cos(place.Latitude) * Cos(declination));
        if (cosine is not (>= -1 and <= 1)) return null;
        var hours = Degrees(Math.Acos(cosine)) / 360;
        return LocalMinutes(what <= SunEvent.Sunrise ? transit - hours : transit + hours, date);
    }

    /// <summary>Minutes after the day's midnight of a moment counted in days from J2000; null when it falls on another day.</summary>
    private int? LocalMinutes(double days, LocalDate date)
    {
        var local = (J2000 + Duration.FromSeconds(Math.Round(days * 86400))).InZone(zone).LocalDateTime;
        return local.Date == date ? local.Hour * 60 + local.Minute : null;
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);

    private static double Degrees(double radians) => radians * 180 / Math.PI;
}
