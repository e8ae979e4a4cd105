using System.Collections.Frozen;
using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coverage;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The choices offered to people at work: those that every capability shares, and the way back from a value.</summary>
internal static class DeskOffers
{
    /// <summary>Every capability's own way back from a value.</summary>
    private static readonly ImmutableArray<Func<string, WorkState?, Offer?>> Ways =
    [
        SheetOffers.From, FileOffers.From, DuplicateOffers.From, CampaignOffers.From, FiguresOffers.From, ListOffers.From, (value, _) => CoverageOffers.From(value),
    ];

    public static Offer SignIn { get; } = OrderButton.Of("ChooseSignIn", Order.SignIn);
    public static Offer SignOut { get; } = OrderButton.Of("ChooseSignOut", Order.SignOut);
    public static Offer Resend { get; } = OrderButton.Of("ChooseResend", Order.Resend);
    public static Offer WorkHelp { get; } = OrderButton.Of("ChooseWorkHelp", Order.Help);
    public static Offer Confirm { get; } = OrderButton.Of("ChooseConfirm", Order.Confirm);
    public static Offer GiveUp { get; } = OrderButton.Of("ChooseGiveUp", Order.GiveUp);
    public static Offer LeaveIt { get; } = OrderButton.Of("ChooseLeaveIt", Order.LeaveIt);

    private static readonly FrozenDictionary<string, Offer> Fixed = new[]
    {
        [SignIn, SignOut, Resend, WorkHelp, Confirm, GiveUp, LeaveIt],
        SheetOffers.Fixed, CreationOffers.Fixed, QueueOffers.Fixed, FileOffers.Fixed, DuplicateOffers.Fixed, CampaignOffers.Fixed, FiguresOffers.Fixed, ListOffers.Fixed, CoverageOffers.Fixed,
    }.SelectMany(offers => offers).ToFrozenDictionary(offer => offer.Choice);

    /// <summary>The choice that a value once stood for; null for a value that is no choice of people at work.</summary>
    /// <param name="value">The value.</param>
    /// <param name="work">What the conversation remembers: names of sheets.</param>
    public static Offer? From(string value, WorkState? work) => Fixed.GetValueOrDefault(value) ?? Ways.Select(way => way(value, work)).FirstOrDefault(offer => offer is not null);
}
