using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>Makes territories of the rows that say which commune belongs where.</summary>
internal static class TerritoryFiles
{
    private const string Header = "code_insee,siren_epci,nom_epci,bassin,bassin_source";

    /// <summary>The bassins and EPCI of <c>territoires.csv</c>, and how the bassin of each commune is known.</summary>
    public static (IEnumerable<Territory> Territories, ImmutableDictionary<string, string> Sources) Local(DataFile file)
    {
        var rows = file.Rows(Header, row => (Code: row.Text(0), Siren: row.Text(1), Epci: row.Text(2), Bassin: row.Text(3), Source: row.Text(4)));
        var bassins = rows.GroupBy(r => r.Bassin).Select(g => new Territory("bassin:" + g.Key, TerritoryKind.Bassin, g.Key, [.. g.Select(r => r.Code)]));
        var epci = rows.GroupBy(r => (r.Siren, r.Epci)).Select(g => new Territory("epci:" + g.Key.Siren, TerritoryKind.Epci, g.Key.Epci, [.. g.Select(r => r.Code)]));
        return (bassins.Concat(epci), rows.DistinctBy(r => r.Code).ToImmutableDictionary(r => r.Code, r => r.Source));
    }

    /// <summary>The départements and regions, with the communes that lie in them.</summary>
    public static IEnumerable<Territory> National(
        ImmutableArray<(string Code, string Name, string Region, string RegionName)> departements, ImmutableArray<Commune> communes)
    {
        var inDepartement = communes.ToLookup(c => c.Departement, c => c.Code);
        foreach (var d in departements) yield return new("dep:" + d.Code, TerritoryKind.Departement, d.Name, [.. inDepartement[d.Code]]);
        foreach (var r in departements.GroupBy(d => (d.Region, d.RegionName)))
            yield return new("reg:" + r.Key.Region, TerritoryKind.Region, r.Key.RegionName, [.. r.SelectMany(d => inDepartement[d.Code])]);
    }
}
