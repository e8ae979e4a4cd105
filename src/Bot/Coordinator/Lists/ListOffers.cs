using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices about a list of sheets, or the one that is shown.</summary>
internal static class ListOffers
{
    private static readonly OfferVerb Shown = new("work-listed:");

    private static Offer ShowIt { get; } = new(new Wording.Template("ChooseSeeSheet"), Shown.Value(""));

    public static Offer Further { get; } = OrderButton.Of("ChooseListFurther", Order.ListFurther);
    public static Offer SheetIsRight { get; } = OrderButton.Of("ChooseSheetIsRight", Order.SheetIsRight);

    /// <summary>Those that are always the same.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [Further, SheetIsRight];

    /// <summary>Shows a sheet of a list, under its name.</summary>
    public static Offer Show(string id, string name) => new(new Wording.Name(name), Shown.Value(id));

    /// <summary>Shows a sheet, under the words « voir la fiche ».</summary>
    public static Offer See(string id) => ShowIt with { Choice = Shown.Value(id) };

    /// <summary>The sheet that a value shows; null when it shows none.</summary>
    public static string? Picked(string? value) => Shown.Thing(value);

    /// <summary>The choice that a value once stood for; null when it is none of these.</summary>
    public static Offer? From(string value, WorkState? work) =>
        Picked(value) is { } id && work?.List is { } list && work.Shown.IndexOf(id) is >= 0 and var at && at < list.Names.Length ? Show(id, list.Names[at]) : null;
}
