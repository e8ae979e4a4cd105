using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Buttons that give an order, as typing its phrase does. Titles are templates named <c>Choose…</c> in <c>coordinator.lg</c>.</summary>
internal static class OrderButton
{
    /// <param name="template">The template of its title.</param>
    /// <param name="order">The order.</param>
    public static Offer Of(string template, Order order) => new(new Wording.Template(template), Value(order));

    /// <summary>The value of the button that gives an order; the citizen's dialogue knows none of them.</summary>
    public static string Value(Order order) => $"work:{order}";
}
