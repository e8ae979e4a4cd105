using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>The choices that several acts offer; titles are templates named <c>Choose…</c> in <c>citizen.lg</c>.</summary>
internal static class Offers
{
    /// <summary>Most choices at once, beside « Autre chose ».</summary>
    public const int Most = 7;

    public static Offer Other { get; } = Named("ChooseOther", Choice.Other);
    public static Offer More { get; } = Named("ChooseMore", Choice.More);
    public static Offer Wrong { get; } = Named("ChooseWrong", Choice.Wrong);
    public static Offer NoneOfThese { get; } = Named("ChooseNoneOfThese", Choice.NoneOfThese);
    public static Offer Human { get; } = Named("ChooseHuman", Choice.Human);
    public static Offer Restart { get; } = Named("ChooseRestart", Choice.Restart);
    public static Offer No { get; } = Named("ChooseNo", Choice.No);
    public static Offer Resume { get; } = Named("ChooseResume", Choice.Resume);
    public static Offer Remote { get; } = Named("ChooseRemote", Choice.Remote);
    public static Offer Towns { get; } = Named("ChooseTowns", Choice.Towns);
    public static Offer WrongNeed { get; } = Named("ChooseWrongNeed", Choice.WrongNeed);
    public static Offer WrongPlace { get; } = Named("ChooseWrongPlace", Choice.WrongPlace);
    public static Offer Next { get; } = Named("ChooseNext", Choice.Next);
    public static Offer Skip { get; } = Named("ChooseSkip", Choice.Skip);
    public static Offer Itinerant { get; } = Named("ChooseItinerant", Choice.Itinerant);
    public static Offer Choices { get; } = Named("ChooseChoices", Choice.Choices);
    public static Offer NewSearch { get; } = Named("ChooseNewSearch", Choice.NewSearch);
    public static Offer Here { get; } = Named("ChooseHere", Choice.Here) with { AsksLocation = true };

    private static readonly FrozenDictionary<string, Offer> Plain =
        new[] { Other, More, Wrong, NoneOfThese, Human, Restart, No, Resume, Remote, Towns, WrongNeed, WrongPlace, Next, Skip, Itinerant, Choices, NewSearch, Here }
            .ToFrozenDictionary(offer => offer.Choice);

    /// <summary>The choice that a value once stood for, with its title; null for a value that is no button's.</summary>
    public static Offer? From(string value, CitizenState state, Places places)
    {
        if (Plain.TryGetValue(value, out var plain)) return plain;
        var choice = Choice.Parse(value);
        return choice.Verb switch
        {
            Choice.NeedVerb => Need(choice.Argument),
            Choice.PlaceVerb => places.ById(choice.Argument) is { } place ? Place(place.Id, places.FullName(place)) : null,
            _ => state.Inquiry.Shown.FirstOrDefault(s => s.Id == choice.Argument || s.Id == choice.AsDetail()?.Structure) is { } shown ? new(new Wording.Name(shown.Name), value) : null,
        };
    }

    public static Offer Need(string id) => new(new Wording.Need(id), Choice.ForNeed(id));

    public static Offer Place(string id, string name) => new(new Wording.Name(name), Choice.ForPlace(id));

    public static Offer Structure(string id, string name) => new(new Wording.Name(name), Choice.Show(id));

    /// <summary>Needs as choices, at most seven, then « Autre chose ».</summary>
    public static ImmutableArray<Offer> Needs(IEnumerable<string> ids) => [.. ids.Take(Most).Select(Need), Other];

    private static Offer Named(string template, string choice) => new(new Wording.Template(template), choice);
}
