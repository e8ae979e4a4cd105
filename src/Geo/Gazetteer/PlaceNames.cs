using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>Every place that can be named, by number, and every written form of their names.</summary>
internal sealed class PlaceNames
{
    /// <summary>Towns elsewhere in France of this size are also known by the first part of their name (« Boulogne », « Aulnay »).</summary>
    private const int KnownByFirstPart = 20_000;

    private readonly GazetteerData _data;
    private readonly Dictionary<string, int> _byId;
    private readonly NameIndex _index;
    private readonly HashSet<ulong> _ordinary;
    private readonly int[] _seats;
    private volatile TerritoriesInForce _inForce;

    public PlaceNames(GazetteerData data)
    {
        _data = data;
        _byId = new(data.Communes.Length + data.Territories.Length);
        for (var i = 0; i < data.Communes.Length; i++) _byId[data.Communes[i].Code] = i;
        for (var i = 0; i < data.Territories.Length; i++) _byId[data.Territories[i].Id] = data.Communes.Length + i;
        _ordinary = Hashes(data.OrdinaryWords);
        _inForce = new(data, Bassins.Of(data.Territories, data.BassinSources));
        _seats = [.. data.Territories.Select(Seat)];
        _index = Build();
    }

    /// <summary>How many places there are: communes first, then territories.</summary>
    public int Count => _data.Communes.Length + _data.Territories.Length;

    public int CommuneCount => _data.Communes.Length;

    public NameIndex Index => _index;

    /// <summary>The territories as they stand. A name stays where it was: only the communes of the bassins change.</summary>
    public TerritoriesInForce InForce => _inForce;

    /// <summary>Puts every commune into the bassin that it is in now.</summary>
    public void Follow(Bassins bassins)
    {
        if (bassins != _inForce.Bassins) _inForce = new(_data, bassins);
    }

    public int? Number(string id) => _byId.TryGetValue(id, out var number) ? number : null;

    public Commune? Commune(int place) => place < _data.Communes.Length ? _data.Communes[place] : null;

    public Territory? Territory(int place) => place < _data.Communes.Length ? null : _inForce.All[place - _data.Communes.Length];

    /// <summary>Inhabitants of a commune, or of the biggest commune of a territory.</summary>
    public int Population(int place) => Centre(place)?.Population ?? 0;

    public bool InRegion(int place) => Centre(place)?.Region == _data.Region;

    /// <summary>True when the letters are an ordinary French word.</summary>
    public bool IsOrdinary(ReadOnlySpan<char> glued) => _ordinary.Contains(NameHash.Of(glued));

    /// <summary>True when the name of a commune is an ordinary French word.</summary>
    public bool IsOrdinary(int place) => Commune(place) is { } commune && _ordinary.Contains(NameHash.OfPhrase(commune.Name));

    /// <summary>True when the words are ordinary French, each of them or glued: « le blanc », « un verre », « la tour ».</summary>
    public bool AreOrdinary(TextWords words, int first, int end)
    {
        if (IsOrdinary(words.Glued(first, end))) return true;
        for (var i = first; i < end; i++)
            if (!NameForms.IsSmall(words.Letters(i)) && !_ordinary.Contains(words[i].Hash)) return false;
        return true;
    }

    /// <summary>True when the place is, or holds, a commune of that département.</summary>
    public bool LiesIn(int place, string departement) =>
        Commune(place) is { } commune ? commune.Departement == departement : Territory(place)!.Id == "dep:" + departement || Centre(place)?.Departement == departement;

    public Place Place(int place)
    {
        if (Commune(place) is { } commune) return new(commune.Code, commune.Name, commune.Centre) { Commune = commune, InRegion = commune.Region == _data.Region };
        var territory = Territory(place)!;
        return new(territory.Id, territory.Name, Centre(place)!.Centre) { Territory = territory, InRegion = InRegion(place) };
    }

    /// <summary>The glued letters of the names of some places, for comparing misspelt words with.</summary>
    public IEnumerable<SpeltName> Spellings(Func<int, bool> which)
    {
        var words = new TextWords();
        foreach (var (name, place, kind) in Named())
        {
            if (!which(place)) continue;
            words.Read(name);
            yield return Spelling(words, 0, words.Count, new(place, kind, -1));
            if (words.Count > 1 && NameForms.IsArticle(words.Letters(0))) yield return Spelling(words, 1, words.Count, new(place, NameKind.Abridged, -1));
            if (kind == NameKind.Name && Commune(place) is not null && NameForms.FirstPart(words) is > 0 and var end) yield return Spelling(words, 0, end, new(place, NameKind.Shortened, -1));
            if (!name.Contains('ç', StringComparison.OrdinalIgnoreCase)) continue;
            words.Read(name.Replace("ç", "ss", StringComparison.OrdinalIgnoreCase));
            yield return Spelling(words, 0, words.Count, new(place, kind, -1));
        }
    }

    private static SpeltName Spelling(TextWords words, int first, int end, NameEntry entry) =>
        new(words.Glued(first, end).ToString(), Sound.Of(words, first, end), entry);

    private IEnumerable<(string Name, int Place, NameKind Kind)> Named()
    {
        for (var i = 0; i < Count; i++)
            if (Territory(i)?.Kind is not (TerritoryKind.Epci or TerritoryKind.Bassin)) yield return (Commune(i)?.Name ?? Territory(i)!.Name, i, NameKind.Name);
        foreach (var (name, code) in _data.FormerNames)
            if (Number(code) is { } place) yield return (name, place, NameKind.Former);
        foreach (var (name, id) in _data.Nicknames)
            if (Number(id) is { } place) yield return (name, place, NameKind.Nickname);
    }

    private Commune? Centre(int place)
    {
        if (place < _data.Communes.Length) return _data.Communes[place];
        var seat = _seats[place - _data.Communes.Length];
        return seat < 0 ? null : _data.Communes[seat];
    }

    private static HashSet<ulong> Hashes(ImmutableArray<string> phrases)
    {
        var words = new TextWords();
        var hashes = new HashSet<ulong>(phrases.Length);
        foreach (var phrase in phrases)
        {
            words.Read(phrase);
            hashes.Add(words.Hash(0, words.Count));
        }
        return hashes;
    }

    private int Seat(Territory territory)
    {
        var best = -1;
        foreach (var code in territory.Communes)
            if (_byId.TryGetValue(code, out var i) && (best < 0 || _data.Communes[i].Population > _data.Communes[best].Population)) best = i;
        return best;
    }

    private NameIndex Build()
    {
        var index = new NameIndex(3 * (_data.Communes.Length + _data.FormerNames.Length) + 32 * _data.Territories.Length + _data.Nicknames.Length);
        var words = new TextWords();
        for (var i = 0; i < _data.Communes.Length; i++) AddName(index, words, _data.Communes[i].Name, i, NameKind.Name);
        foreach (var (name, code) in _data.FormerNames)
            if (Number(code) is { } place) AddName(index, words, name, place, NameKind.Former);
        for (var i = 0; i < _data.Territories.Length; i++)
            if (_seats[i] >= 0) AddTerritory(index, words, i);
        foreach (var (name, id) in _data.Nicknames)
        {
            if (Number(id) is not { } place) continue;
            index.Add(NameHash.OfPhrase(name), place, NameKind.Nickname);
            if (NameForms.WithDigits(name) is { } digits) index.Add(NameHash.OfPhrase(digits), place, NameKind.Nickname);
        }
        return index;
    }

    private void AddName(NameIndex index, TextWords words, string name, int place, NameKind kind)
    {
        words.Read(name);
        index.Add(words.Hash(0, words.Count), place, kind);
        if (words.Count == 1) return;
        var abridged = kind == NameKind.Name ? NameKind.Abridged : kind;
        if (NameForms.WithoutArticle(words) is { } plain) index.Add(plain, place, abridged);
        if (!InRegion(place) && Population(place) < KnownByFirstPart) return;
        if (NameForms.WithDigits(name) is { } digits) index.Add(NameHash.OfPhrase(digits), place, abridged);
        if (NameForms.WithoutSmallWords(words) is { } bare) index.Add(bare, place, abridged);
        if (kind == NameKind.Name && NameForms.FirstPart(words) is > 0 and var end) index.Add(words.Hash(0, end), place, NameKind.Shortened);
    }

    private void AddTerritory(NameIndex index, TextWords words, int territory)
    {
        foreach (var (name, kind) in TerritoryForms.Of(_data.Territories[territory]))
        {
            words.Read(name);
            index.Add(words.Hash(0, words.Count), _data.Communes.Length + territory, kind);
        }
    }
}
