using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices about figures.</summary>
internal static class FiguresOffers
{
    private static readonly OfferVerb Who = new("work-who:");

    public static Offer ThisMonth { get; } = OrderButton.Of("ChooseFiguresThisMonth", Order.FiguresThisMonth);
    public static Offer LastMonth { get; } = OrderButton.Of("ChooseFiguresLastMonth", Order.FiguresLastMonth);
    public static Offer Unanswered { get; } = OrderButton.Of("ChooseUnanswered", Order.Unanswered);
    public static Offer WhoCould { get; } = OrderButton.Of("ChooseWhoCould", Order.WhoCould);

    /// <summary>Those that are always the same.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [ThisMonth, LastMonth, Unanswered, WhoCould];

    /// <summary>Who could answer a need, under its name.</summary>
    public static Offer WhoCouldAnswer(string need) => new(new Wording.Need(need), Who.Value(need));

    /// <summary>The need that someone is looked for; null when none is.</summary>
    public static string? Need(string? value) => Who.Thing(value);

    /// <summary>The choice that a value once stood for; null when it is none of these.</summary>
    public static Offer? From(string value, WorkState? work) => Need(value) is { } need ? WhoCouldAnswer(need) : null;
}
