using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices about campaigns and personal links.</summary>
internal static class CampaignOffers
{
    private static readonly OfferVerb Yes = new("work-launch:"), YesToLink = new("work-link:");

    private static Offer LaunchThis { get; } = OrderButton.Of("ChooseLaunch", Order.Confirm);
    private static Offer MailThis { get; } = OrderButton.Of("ChooseMailLink", Order.Confirm);

    public static Offer Progress { get; } = OrderButton.Of("ChooseCampaignProgress", Order.CampaignProgress);
    public static Offer Stop { get; } = OrderButton.Of("ChooseCampaignStop", Order.CampaignStop);
    public static Offer Silent { get; } = OrderButton.Of("ChooseCampaignSilent", Order.CampaignSilent);

    /// <summary>Those that are always the same.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [Progress, Stop, Silent];

    /// <summary>« oui » to one campaign.</summary>
    public static Offer Launch(string campaign) => LaunchThis with { Choice = Yes.Value(campaign) };

    /// <summary>The campaign that a value says yes to; null when it says no such thing.</summary>
    public static string? Launched(string? value) => Yes.Thing(value);

    /// <summary>« oui » to the link of one sheet.</summary>
    public static Offer MailLink(string sheet) => MailThis with { Choice = YesToLink.Value(sheet) };

    /// <summary>The sheet whose link a value says yes to; null when it says no such thing.</summary>
    public static string? Mailed(string? value) => YesToLink.Thing(value);

    /// <summary>The choice that a value once stood for; null when it is none of these.</summary>
    public static Offer? From(string value, WorkState? work) => Launched(value) is { } campaign ? Launch(campaign) : Mailed(value) is { } sheet ? MailLink(sheet) : null;
}
