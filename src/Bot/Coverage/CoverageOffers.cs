using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;

namespace OrientationBot.Bot.Coverage;

/// <summary>Choices about white zones.</summary>
internal static class CoverageOffers
{
    private static readonly OfferVerb Zones = new("work-zones:");

    public static Offer WhiteZones { get; } = OrderButton.Of("ChooseWhiteZones", Order.Coverage);

    /// <summary>Those that are always the same.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [WhiteZones];

    /// <summary>The white zones of a need.</summary>
    public static Offer ZonesOf(string need) => WhiteZones with { Choice = Zones.Value(need) };

    /// <summary>The need whose white zones are asked for; null when none is.</summary>
    public static string? Need(string? value) => Zones.Thing(value);

    /// <summary>The choice that a value once stood for; null when it is none of these.</summary>
    public static Offer? From(string value) => Need(value) is { } need ? ZonesOf(need) : null;
}
