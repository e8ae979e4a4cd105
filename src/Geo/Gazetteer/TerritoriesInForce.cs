using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>The territories as they stand: those of the source, each bassin with the communes that are in it now. Immutable; replaced as a whole.</summary>
internal sealed class TerritoriesInForce
{
    private readonly ILookup<string, Territory> _local;

    /// <param name="data">The source.</param>
    /// <param name="bassins">Which commune is in which bassin.</param>
    public TerritoriesInForce(GazetteerData data, Bassins bassins)
    {
        Bassins = bassins;
        var moved = bassins.All.Where(c => c.Id != c.Filed).ToArray();
        All = moved.Length == 0 ? data.Territories : [.. data.Territories.Select(t => t.Kind == TerritoryKind.Bassin ? Corrected(t, moved) : t)];
        _local = All.Where(t => t.Kind is TerritoryKind.Bassin or TerritoryKind.Epci).SelectMany(t => t.Communes, (t, code) => (t, code)).ToLookup(p => p.code, p => p.t);
    }

    /// <summary>Which commune is in which bassin.</summary>
    public Bassins Bassins { get; }

    /// <summary>Every territory, in the order of the source.</summary>
    public ImmutableArray<Territory> All { get; }

    /// <summary>The bassin and the intercommunal authority of a commune.</summary>
    public IEnumerable<Territory> Local(string commune) => _local[commune].OrderBy(t => t.Kind);

    private static Territory Corrected(Territory bassin, CommuneBassin[] moved) => moved.Any(m => m.Id == bassin.Id || m.Filed == bassin.Id)
        ? bassin with { Communes = [.. bassin.Communes.Except(moved.Where(m => m.Filed == bassin.Id).Select(m => m.Commune)), .. moved.Where(m => m.Id == bassin.Id).Select(m => m.Commune)] }
        : bassin;
}
