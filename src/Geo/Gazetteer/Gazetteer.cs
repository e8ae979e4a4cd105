using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>The facts a gazetteer is made of; read from <c>data/</c>.</summary>
/// <param name="Communes">Every commune of France.</param>
/// <param name="FormerNames">Former, delegated or associated commune name → INSEE code of today's commune.</param>
/// <param name="Territories">Territories, with their communes.</param>
/// <param name="Region">Code of the region served: a strong prior (« 24 »).</param>
public sealed record GazetteerData(
    ImmutableArray<Commune> Communes, ImmutableArray<(string Name, string Code)> FormerNames, ImmutableArray<Territory> Territories, string Region);

/// <summary>What people mean when they name a place: « st amand », « 45000 », « près de Vierzon ». Immutable and thread-safe.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, Commune> _byCode;
    private readonly GazetteerData _data;

    /// <summary>Builds the index; costs time proportional to the number of names.</summary>
    public Gazetteer(GazetteerData data)
    {
        _data = data;
        _byCode = data.Communes.ToDictionary(c => c.Code);
    }

    /// <summary>The commune of an INSEE code, following merged communes; null when there is none.</summary>
    public Commune? Commune(string inseeCode) => _byCode.GetValueOrDefault(inseeCode);

    /// <summary>The territories that contain a commune, smallest first.</summary>
    public ImmutableArray<Territory> TerritoriesOf(string inseeCode) =>
        [.. _data.Territories.Where(t => t.Communes.Contains(inseeCode)).OrderBy(t => t.Kind)];

    /// <summary>The place of an id that a <see cref="Place.Id"/> once gave (a commune or a territory); null when unknown.</summary>
    public Place? ById(string id) => Commune(id) is { } commune ? Of(commune) : null;

    /// <summary>The place of a shared position, named after the nearest commune.</summary>
    public Place At(Position position)
    {
        var nearest = _data.Communes.MinBy(c => position.DistanceTo(c.Centre));
        return new("here", nearest?.Name ?? "", position) { Commune = nearest, InRegion = nearest?.Region == _data.Region };
    }

    /// <summary>Reads a text that answers « où ? »: the whole text is expected to name a place. Best first; empty when it names none.</summary>
    public ImmutableArray<PlaceCandidate> Locate(string text) =>
        [.. _data.Communes.Where(c => string.Equals(c.Name, text.Trim(), StringComparison.OrdinalIgnoreCase)).Select(c => new PlaceCandidate(Of(c), 1, "name"))];

    /// <summary>Finds the places named inside any sentence, in the order of the text; ordinary words that are also names are left alone.</summary>
    public ImmutableArray<PlaceMention> Find(string text) =>
        Locate(text) is { Length: > 0 } all ? [new(0, text.Length, all) { Ambiguous = all.Length > 1 }] : [];

    private Place Of(Commune c) => new(c.Code, c.Name, c.Centre) { Commune = c, InRegion = c.Region == _data.Region };
}
