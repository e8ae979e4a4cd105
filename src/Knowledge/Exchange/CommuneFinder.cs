using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>The commune that a row means by its code, its name and its postal code, any of them wrong or former.</summary>
internal sealed class CommuneFinder
{
    private readonly Gazetteer _gazetteer;
    private readonly Lazy<ILookup<string, Commune>> _byName, _byFormerName, _byPostalCode;

    public CommuneFinder(Gazetteer gazetteer, GazetteerData data)
    {
        _gazetteer = gazetteer;
        Region = RegionBounds.Of(data);
        _byName = new(() => data.Communes.ToLookup(c => Name(c.Name)));
        _byPostalCode = new(() => data.Communes.SelectMany(c => c.PostalCodes, (c, code) => (c, code)).ToLookup(p => p.code, p => p.c));
        _byFormerName = new(() => data.FormerNames
            .Select(f => (f.Name, Commune: gazetteer.Commune(f.Code))).Where(f => f.Commune is not null)
            .ToLookup(f => Name(f.Name), f => f.Commune!));
    }

    public RegionBounds Region { get; }

    /// <summary>The commune; null, with a remark, when nothing of it can be recognised.</summary>
    /// <param name="code">INSEE code; may be empty.</param>
    /// <param name="postalCode">Postal code; « CEDEX » codes are none of La Poste's list and fall back on the name.</param>
    /// <param name="name">Name, perhaps former; may be empty.</param>
    /// <param name="position">Tells apart the communes of one postal code.</param>
    /// <param name="remarks">Receives what is doubtful.</param>
    public Located? Find(string code, string postalCode, string name, Position? position, Remarks remarks)
    {
        if (code.Length > 0 && _gazetteer.Commune(code) is { } known) return new(known, known);
        var key = Name(name);
        if (Among(_byName.Value[key], postalCode) is { } named) return new(named, named);
        if (Among(_byFormerName.Value[key], postalCode) is { } merged)
        {
            remarks.Add(RemarkKind.MergedCommune, $"{name} → {merged.Name}");
            return new(merged, merged);
        }
        return ByPostalCode(postalCode, name, position, remarks);
    }

    /// <summary>True for the name of a commune, of today or former.</summary>
    public bool KnowsName(string name) => Name(name) is { Length: > 1 } key && (_byName.Value.Contains(key) || _byFormerName.Value.Contains(key));

    /// <summary>True for a postal code of France.</summary>
    public bool KnowsPostalCode(string code) => _byPostalCode.Value.Contains(code);

    /// <summary>True for the INSEE code of a commune of today.</summary>
    public bool KnowsCode(string code) => _gazetteer.Commune(code) is not null;

    private Located? ByPostalCode(string postalCode, string name, Position? position, Remarks remarks)
    {
        var served = _byPostalCode.Value[postalCode];
        var chosen = position is null ? served.MaxBy(c => c.Population) : served.MinBy(c => position.DistanceTo(c.Centre));
        remarks.Add(chosen is null ? RemarkKind.UnknownCommune : RemarkKind.CommuneUnsure, $"{postalCode} {name} → {chosen?.Name}");
        return chosen is null ? null : new(chosen, _byName.Value[Name(name)].MaxBy(c => c.Population) ?? chosen);
    }

    /// <summary>The namesake with that postal code, else the largest one of its département; without a postal code, the only one there is.</summary>
    private static Commune? Among(IEnumerable<Commune> namesakes, string postalCode) => postalCode.Length == 0
        ? namesakes.Take(2).ToArray() is [var only] ? only : null
        : namesakes.FirstOrDefault(c => c.PostalCodes.Contains(postalCode))
            ?? namesakes.Where(c => postalCode.StartsWith(c.Departement, StringComparison.Ordinal)).MaxBy(c => c.Population);

    private static string Name(string name)
    {
        var words = Fold.Words(name).Split(' ').TakeWhile(w => w != "cedex").Select(w => w switch { "st" => "saint", "ste" => "sainte", _ => w });
        return string.Join(' ', words);
    }
}

/// <summary>The commune chosen for a row.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Written">The commune that the name alone means: another one when name and postal code contradict each other.</param>
internal readonly record struct Located(Commune Commune, Commune Written);
