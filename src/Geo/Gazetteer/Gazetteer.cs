using System.Collections.Immutable;
using OrientationBot.Geo.Nearest;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>What people mean when they name a place: « st amand », « 45000 », « près de Vierzon ». Thread-safe; reads any text without failing. Immutable, but for the bassins in force.</summary>
public sealed class Gazetteer
{
    private readonly PlaceNames _names;
    private readonly PlaceReader _reader;
    private readonly Answer _answer;
    private readonly Ranking _ranking;
    private readonly Lazy<NearestIndex> _centres;

    /// <summary>Builds the index; costs time proportional to the number of names (some 40 ms for France). What only misspelt names need is built when the first one comes.</summary>
    public Gazetteer(GazetteerData data)
    {
        _names = new(data);
        _reader = new(_names);
        _answer = new(_names, _reader);
        _ranking = new(_names);
        _centres = new(() => new([.. data.Communes.Select(c => c.Centre)]));
    }

    /// <summary>The commune of an INSEE code; null when there is none today.</summary>
    public Commune? Commune(string inseeCode) => _names.Number(inseeCode) is { } number ? _names.Commune(number) : null;

    /// <summary>Which commune is in which bassin, as it stands: the one truth that every territory given out by this gazetteer follows.</summary>
    public Bassins Bassins => _names.InForce.Bassins;

    /// <summary>Puts other bassins in force, in one step: who is reading goes on with those of before.</summary>
    public void Follow(Bassins bassins) => _names.Follow(bassins);

    /// <summary>The territories that contain a commune, smallest first: bassin, EPCI, département, region.</summary>
    public ImmutableArray<Territory> TerritoriesOf(string inseeCode)
    {
        if (Commune(inseeCode) is not { } commune) return [];
        Territory?[] wide = [TerritoryOf("dep:" + commune.Departement), TerritoryOf("reg:" + commune.Region)];
        return [.. _names.InForce.Local(inseeCode), .. wide.OfType<Territory>()];
    }

    /// <summary>The place of an id that a <see cref="Place.Id"/> once gave (a commune or a territory); null when unknown.</summary>
    public Place? ById(string id) => _names.Number(id) is { } number ? _names.Place(number) : null;

    /// <summary>The place of a shared position, named after the nearest commune.</summary>
    public Place At(Position position)
    {
        Span<Neighbour> nearest = stackalloc Neighbour[1];
        if (_centres.Value.Find(position, [], double.PositiveInfinity, nearest) == 0) return new("here", "", position);
        var place = nearest[0].Index;
        return new("here", _names.Commune(place)!.Name, position) { Commune = _names.Commune(place), InRegion = _names.InRegion(place) };
    }

    /// <summary>Reads a text that answers « où ? »: the whole text is expected to name a place. Best first; empty when it names none.</summary>
    public ImmutableArray<PlaceCandidate> Locate(string text) =>
        _answer.Read(new(text)) is { } meanings ? _ranking.Of(meanings) : [];

    /// <summary>Finds the places named inside any sentence, in the order of the text; ordinary words that are also names are left alone.</summary>
    public ImmutableArray<PlaceMention> Find(string text)
    {
        var words = new TextWords(text);
        var sightings = _reader.Read(words, 0);
        return sightings.Count == 0 ? [] : [.. sightings.Select(s => Told(words, s))];
    }

    /// <summary>True when the first of these candidates is not clearly ahead of the second: ask, do not guess.</summary>
    public static bool IsAmbiguous(ImmutableArray<PlaceCandidate> candidates) => Ranking.Ambiguous(candidates);

    private Territory? TerritoryOf(string id) => _names.Number(id) is { } number ? _names.Territory(number) : null;

    private PlaceMention Told(TextWords words, Sighting sighting)
    {
        var start = words[sighting.First].Start;
        var candidates = _ranking.Of(sighting.Meanings);
        return new(start, words[sighting.End - 1].End - start, candidates)
        {
            Ambiguous = Ranking.Ambiguous(candidates),
            Address = Streets.Address(words, sighting.First, sighting.End),
        };
    }
}
