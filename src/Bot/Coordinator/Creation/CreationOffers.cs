using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices while a sheet is being written.</summary>
internal static class CreationOffers
{
    public static Offer Create { get; } = OrderButton.Of("ChooseCreate", Order.Create);
    public static Offer SkipField { get; } = OrderButton.Of("ChooseSkipField", Order.SkipField);
    public static Offer PutAside { get; } = OrderButton.Of("ChoosePutAside", Order.PutAside);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [Create, SkipField, PutAside];
}
