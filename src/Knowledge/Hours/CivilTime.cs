using NodaTime;
using NodaTime.TimeZones;

namespace OrientationBot.Knowledge.Hours;

/// <summary>Civil time of metropolitan France, and what becomes of an opening on the two nights when clocks change.</summary>
internal static class CivilTime
{
    /// <summary>Europe/Paris.</summary>
    public static DateTimeZone Paris { get; } = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    private static readonly ZoneLocalMappingResolver First = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
    private static readonly ZoneLocalMappingResolver Last = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The instant an opening starts: the first 2:30 of the two in October; 3:00 for the 2:30 that March has not.</summary>
    public static Instant Starts(LocalDateTime local) => Paris.ResolveLocal(local, First).ToInstant();

    /// <summary>The instant an opening ends: the last 2:30 of the two in October; 3:00 for the 2:30 that March has not.</summary>
    public static Instant Ends(LocalDateTime local) => Paris.ResolveLocal(local, Last).ToInstant();
}
