using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Citizen;

/// <summary>Values of the national standard as acts carry them: labels that templates receive in plain words.</summary>
internal static class StandardWords
{
    public static ImmutableArray<Spoken.Label> Of(Care care) => Labels("care", StandardNames.Care.Names(care));

    public static ImmutableArray<Spoken.Label> Of(Access access) => Labels("access", StandardNames.Access.Names(access));

    public static ImmutableArray<Spoken.Label> Of(Services services) => Labels("services", StandardNames.Services.Names(services));

    public static ImmutableArray<Spoken.Label> Of(Fees fees) => Labels("fees", StandardNames.Fees.Names(fees));

    private static ImmutableArray<Spoken.Label> Labels(string list, IEnumerable<string> values) => [.. values.Select(value => new Spoken.Label(list, value))];
}
