using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Bot.Citizen;

/// <summary>Places as the dialogue handles them: kept as ids, told apart by their département.</summary>
internal sealed class Places(Gazetteer gazetteer, string region)
{
    private const double NextDoor = 20_000;

    private readonly ImmutableArray<Place> _departements = gazetteer.ById($"reg:{region}")?.Territory is { } served
        ? [.. served.Communes.Select(code => code[..2]).Distinct().Order(StringComparer.Ordinal).Select(code => gazetteer.ById($"dep:{code}")).OfType<Place>()]
        : [];

    /// <summary>The place that was kept; null when there was none.</summary>
    public Place? Resolve(SavedPlace? saved) => saved switch
    {
        null => null,
        { Latitude: { } latitude, Longitude: { } longitude } when gazetteer.ById(saved.Id) is { } commune => commune with { Position = new(latitude, longitude) },
        { Latitude: { } latitude, Longitude: { } longitude } => gazetteer.At(new Position(latitude, longitude)),
        _ => gazetteer.ById(saved.Id),
    };

    /// <summary>A place of the gazetteer by its id.</summary>
    public Place? ById(string id) => gazetteer.ById(id);

    /// <summary>What is kept of a place.</summary>
    public static SavedPlace Save(Place place) => place.Shared ? new(place.Id, place.Position.Latitude, place.Position.Longitude) : new(place.Id);

    /// <summary>Code of the département a place lies in; empty for a wider territory.</summary>
    public static string Departement(Place place) =>
        place.Commune?.Departement ?? (place.Id.StartsWith("dep:", StringComparison.Ordinal) ? place.Id[4..] : place.Territory is { Kind: TerritoryKind.Bassin or TerritoryKind.Epci } t ? t.Communes[0][..2] : "");

    /// <summary>Places so near each other (the communes of one postal code) that the biggest can stand for all: no question is worth it.</summary>
    public static bool AreNeighbours(ImmutableArray<Place> places) => places.All(p => places[0].Position.DistanceTo(p.Position) < NextDoor);

    /// <summary>A place as it is said back: a commune by its name, a territory by its biggest town, « Bourges (Cher) ».</summary>
    public string? Where(Place? place) => place?.Territory is { } territory ? $"{gazetteer.At(place.Position).Name} ({territory.Name})" : place?.Name;

    /// <summary>A name that tells namesakes apart: « Saint-Aignan (Loir-et-Cher) ».</summary>
    public string FullName(Place place) =>
        place.Commune is { } commune && DepartementName(commune.Code) is { } departement ? $"{place.Name} ({departement})" : place.Name;

    /// <summary>Choices among places, at most seven.</summary>
    public ImmutableArray<Offer> Offers(IEnumerable<Place> places) => [.. places.Take(Citizen.Offers.Most).Select(p => Citizen.Offers.Place(p.Id, FullName(p)))];

    /// <summary>The whole region, for a person whose place is not known; null when the gazetteer has none.</summary>
    public Place? Region { get; } = gazetteer.ById($"reg:{region}");

    /// <summary>The départements served, as choices, each with its biggest town.</summary>
    public ImmutableArray<Offer> Departements() =>
        [.. _departements.Select(d => Citizen.Offers.Place(d.Id, $"{d.Name} ({gazetteer.At(d.Position).Name})"))];

    private string? DepartementName(string code)
    {
        foreach (var territory in gazetteer.TerritoriesOf(code))
            if (territory.Kind == TerritoryKind.Departement) return territory.Name;
        return null;
    }
}
