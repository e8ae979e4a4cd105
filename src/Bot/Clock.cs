using NodaTime;

namespace OrientationBot.Bot;

/// <summary>Instants seen from France: the time of every structure and of every person served.</summary>
public sealed class Clock(TimeProvider time)
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>This instant.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>An instant as local time in Europe/Paris.</summary>
    public LocalDateTime Local(DateTimeOffset instant) => LocalOf(instant);

    /// <summary>When a day begins in Europe/Paris.</summary>
    public static DateTimeOffset MidnightOf(LocalDate day) => day.AtStartOfDayInZone(Paris).ToDateTimeOffset();

    /// <summary>An instant as local time in Europe/Paris, for what needs no clock.</summary>
    public static LocalDateTime LocalOf(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(Paris).LocalDateTime;
}
