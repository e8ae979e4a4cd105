using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coverage;

/// <summary>Reads what an offer must have, in the words of the national standard: « Gratuit », « Handicaps moteurs », « Itinérant », « À distance »…</summary>
internal static class CoverageFilter
{
    /// <summary>The wish that a value stands for; null when the standard has no such value that can be asked for.</summary>
    public static Constraints? Read(string value) =>
        StandardNames.Fees.TryParse(value, out var fees) && fees == Fees.Free ? new() { Free = true }
        : StandardNames.Mobility.TryParse(value, out var mobility) && mobility == Mobility.Itinerant ? new() { Itinerant = true }
        : StandardNames.Care.TryParse(value, out var care) ? new() { Care = care }
        : StandardNames.Publics.TryParse(value, out var publics) ? new() { Publics = publics }
        : StandardNames.Ways.TryParse(value, out var ways) ? new() { Ways = ways }
        : StandardNames.Access.TryParse(value, out var access) && access != Access.NoPublic ? new() { Contact = access }
        : null;
}
