using System.Collections.Immutable;

namespace OrientationBot.Geo;

/// <summary>Which <i>bassin de vie</i> a commune is in, and how that is known.</summary>
/// <param name="Commune">INSEE code.</param>
/// <param name="Id">Id of the bassin in force (<c>bassin:Vierzon</c>).</param>
/// <param name="Filed">Id of the bassin that the source says.</param>
/// <param name="Source">How the source knows: <c>hub-lo-commune</c>, <c>hub-lo-epci</c>, or <c>estime-…</c> where it is inferred.</param>
public sealed record CommuneBassin(string Commune, string Id, string Filed, string Source)
{
    /// <summary>True when a person said so, against the source or with it.</summary>
    public bool IsSaid { get; init; }

    /// <summary>True when nobody said it: the source inferred it from the communes around.</summary>
    public bool IsEstimated => !IsSaid && Source.StartsWith("estime-", StringComparison.Ordinal);
}

/// <summary>Which commune is in which bassin: what the source says, and over it what people said. Immutable.</summary>
public sealed class Bassins
{
    private readonly ImmutableDictionary<string, CommuneBassin> _byCommune;
    private readonly ImmutableHashSet<string> _known;

    private Bassins(ImmutableDictionary<string, CommuneBassin> byCommune, ImmutableHashSet<string> known) => (_byCommune, _known) = (byCommune, known);

    /// <summary>Every commune that is in a bassin, in no order.</summary>
    public IEnumerable<CommuneBassin> All => _byCommune.Values;

    /// <summary>What the source says.</summary>
    /// <param name="territories">Territories of any kind; the bassins count.</param>
    /// <param name="sources">INSEE code → how the source knows.</param>
    public static Bassins Of(ImmutableArray<Territory> territories, ImmutableDictionary<string, string> sources)
    {
        var bassins = territories.Where(t => t.Kind == TerritoryKind.Bassin).ToArray();
        var communes = bassins.SelectMany(b => b.Communes, (b, code) => new CommuneBassin(code, b.Id, b.Id, sources.GetValueOrDefault(code, "")));
        return new(communes.DistinctBy(c => c.Commune).ToImmutableDictionary(c => c.Commune), [.. bassins.Select(b => b.Id)]);
    }

    /// <summary>True for the id of a bassin.</summary>
    public bool Has(string bassin) => _known.Contains(bassin);

    /// <summary>The bassin of a commune; null when it is in none.</summary>
    /// <param name="commune">INSEE code.</param>
    public CommuneBassin? Of(string commune) => _byCommune.GetValueOrDefault(commune);

    /// <summary>The source with what people said, and nothing else of what they said before; a commune or a bassin that is no more is passed over.</summary>
    /// <param name="said">INSEE code → id of a bassin.</param>
    public Bassins With(ImmutableDictionary<string, string> said)
    {
        var moved = All.Where(c => c.IsSaid).Select(c => c.Commune).Concat(said.Keys).Distinct();
        var next = moved.Select(Of).OfType<CommuneBassin>().Select(c => Told(c, said.GetValueOrDefault(c.Commune))).Where(c => c != Of(c.Commune)).ToArray();
        return next.Length == 0 ? this : new(_byCommune.SetItems(next.Select(c => KeyValuePair.Create(c.Commune, c))), _known);
    }

    private CommuneBassin Told(CommuneBassin commune, string? said) =>
        said is not null && Has(said) ? commune with { Id = said, IsSaid = true } : commune with { Id = commune.Filed, IsSaid = false };
}
