using System.Collections.Frozen;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The choices offered to people at work; titles are templates named <c>Choose…</c> in <c>coordinator.lg</c>.</summary>
internal static class DeskOffers
{
    /// <summary>Verb of every value: the citizen's dialogue knows none of them.</summary>
    private const string Verb = "work";

    public static Offer SignIn { get; } = Named("ChooseSignIn", Order.SignIn);
    public static Offer SignOut { get; } = Named("ChooseSignOut", Order.SignOut);
    public static Offer Resend { get; } = Named("ChooseResend", Order.Resend);
    public static Offer GiveUp { get; } = Named("ChooseGiveUp", Order.GiveUp);
    public static Offer WorkHelp { get; } = Named("ChooseWorkHelp", Order.Help);

    public static Offer Confirm { get; } = Named("ChooseConfirm", Order.Confirm);

    private static readonly FrozenDictionary<string, Offer> All = new[] { SignIn, SignOut, Resend, GiveUp, WorkHelp, Confirm }.ToFrozenDictionary(offer => offer.Choice);

    /// <summary>The choice that a value once stood for; null for a value that is no choice of people at work.</summary>
    public static Offer? From(string value) => All.GetValueOrDefault(value);

    /// <summary>The value of the button that gives an order.</summary>
    public static string Value(Order order) => $"{Verb}:{order}";

    private static Offer Named(string template, Order order) => new(new Wording.Template(template), Value(order));
}
