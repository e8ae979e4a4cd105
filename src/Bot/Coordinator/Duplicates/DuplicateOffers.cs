using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices about sheets that may be one place.</summary>
internal static class DuplicateOffers
{
    private static readonly OfferVerb OfPage = new("work-pair:"), Cell = new("work-take:");

    public static Offer More { get; } = OrderButton.Of("ChooseMoreDuplicates", Order.MoreDuplicates);
    public static Offer TwoPlaces { get; } = OrderButton.Of("ChooseNotDuplicates", Order.NotDuplicates);
    public static Offer Merge { get; } = OrderButton.Of("ChooseMerge", Order.Merge);

    /// <summary>Those that are always the same.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [More, TwoPlaces, Merge];

    /// <summary>A pair of sheets as a choice.</summary>
    public static Offer Pair(int number, string name) => new(new Wording.Name($"{number}. {name}"), OfPage.Value(number));

    /// <summary>The number of the pair that a value picks; null when it picks none.</summary>
    public static int? Pair(string? value) => OfPage.Number(value);

    /// <summary>The cell of the other sheet of a pair as a choice.</summary>
    public static Offer Take(string field, string cell) => new(new Wording.Name(cell), Cell.Value(field));

    /// <summary>The field that is taken from the other sheet; null when none is.</summary>
    public static string? Taken(string? value) => Cell.Thing(value);

    /// <summary>The choice that a value once stood for; null when it is none of these.</summary>
    public static Offer? From(string value, WorkState? work) =>
        Pair(value) is { } number && work?.Duplicates is { } shown && shown.Pairs.ElementAtOrDefault(number - shown.From - 1) is { } pair ? Pair(number, pair.Name) : null;
}
