using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices about a change of a sheet.</summary>
internal static class SheetOffers
{
    private static readonly OfferVerb Yes = new("work-apply:"), This = new("work-sheet:"), OfList = new("work-value:");

    private static Offer ApplyThis { get; } = OrderButton.Of("ChooseApply", Order.Confirm);

    public static Offer Correct { get; } = OrderButton.Of("ChooseCorrect", Order.Correct);
    public static Offer TakeBack { get; } = OrderButton.Of("ChooseTakeBack", Order.TakeBack);
    public static Offer TellThem { get; } = OrderButton.Of("ChooseTellThem", Order.TellThem);

    /// <summary>Those that are always the same.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [Correct, TakeBack, TellThem];

    /// <summary>« oui » to one proposal.</summary>
    public static Offer Apply(string proposal) => ApplyThis with { Choice = Yes.Value(proposal) };

    /// <summary>The proposal that a value says yes to; null when it says no such thing.</summary>
    public static string? Applied(string? value) => Yes.Thing(value);

    /// <summary>A sheet as a choice.</summary>
    public static Offer Sheet(string id, string name) => new(new Wording.Name(name), This.Value(id));

    /// <summary>The sheet that a value picks; null when it picks none.</summary>
    public static string? Picked(string? value) => This.Thing(value);

    /// <summary>A value of a closed list as a choice.</summary>
    public static Offer ListValue(string value) => new(new Wording.Name(value), OfList.Value(value));

    /// <summary>The value of a closed list that is picked; null when none is.</summary>
    public static string? PickedValue(string? value) => OfList.Thing(value);

    /// <summary>The choice that a value once stood for; null when it is none of these.</summary>
    public static Offer? From(string value, WorkState? work) =>
        Applied(value) is { } proposal ? Apply(proposal)
        : PickedValue(value) is { } cell ? ListValue(cell)
        : Picked(value) is { } id && work?.Request?.Among.FirstOrDefault(c => c.Id == id) is { } choice ? Sheet(choice.Id, choice.Name)
        : null;
}
