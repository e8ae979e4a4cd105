using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>What was read of the gazetteer's files, and everything that is wrong in them.</summary>
/// <param name="Data">The facts that could be read.</param>
/// <param name="Problems">Every fault with its file and line; empty when all is well.</param>
public sealed record GazetteerReading(GazetteerData Data, ImmutableArray<DataProblem> Problems);

/// <summary>Reads the gazetteer from the product's <c>data/</c>: communes, former names, territories, départements, districts, ordinary words.</summary>
public static class GazetteerFiles
{
    /// <summary>Code of Centre-Val de Loire, the region served unless settings say otherwise.</summary>
    public const string CentreValDeLoire = "24";

    /// <summary>Reads every file of the folder; a missing or broken file is a problem told, never an exception.</summary>
    /// <param name="folder">The folder <c>data/</c>.</param>
    /// <param name="region">Code of the region served.</param>
    public static GazetteerReading Read(string folder, string region = CentreValDeLoire)
    {
        var problems = ImmutableArray.CreateBuilder<DataProblem>();
        var departements = Departements(new(folder, "departements.csv", problems));
        var regionOf = departements.DistinctBy(d => d.Code).ToDictionary(d => d.Code, d => (d.Code, d.Region));
        var communes = Communes(new(folder, "communes.csv", problems), regionOf);
        var formerNames = Pairs(new(folder, "anciens-noms.csv", problems), "ancien_nom,code_insee");
        var local = TerritoryFiles.Local(new(folder, "territoires.csv", problems));
        var data = new GazetteerData(communes, formerNames, [.. local.Territories, .. TerritoryFiles.National(departements, communes)], region)
        {
            BassinSources = local.Sources,
            Nicknames = Pairs(new(folder, "quartiers.csv", problems), "nom,lieu"),
            OrdinaryWords = Words(new(folder, "mots-ordinaires.csv", problems)),
        };
        return new(data, problems.DrainToImmutable());
    }

    private static ImmutableArray<Commune> Communes(DataFile file, Dictionary<string, (string Code, string Region)> regionOf)
    {
        var (areas, shared) = (regionOf.GetAlternateLookup<ReadOnlySpan<char>>(), new Dictionary<string, ImmutableArray<string>>().GetAlternateLookup<ReadOnlySpan<char>>());
        return [.. file.Rows("code_insee,nom,codes_postaux,latitude,longitude,population", row => Commune(row, areas, shared))];
    }

    private static Commune? Commune(
        DataRow row, Dictionary<string, (string Code, string Region)>.AlternateLookup<ReadOnlySpan<char>> areas, Dictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> shared)
    {
        var code = row.Raw(0);
        if (!areas.TryGetValue(DepartementOf(code), out var departement)) row.Refuse($"no département {DepartementOf(code)}");
        else if (row.Position(3, 4) is { } centre && row.Integer(5) is { } population)
            return new(code.ToString(), row.Text(1), Codes(row.Raw(2), shared), departement.Code, departement.Region, centre, population);
        return null;
    }

    private static ImmutableArray<(string Code, string Name, string Region, string RegionName)> Departements(DataFile file) =>
        [.. file.Rows("code,nom,code_region,nom_region", row => (row.Text(0), row.Text(1), row.Text(2), row.Text(3)))];

    private static ImmutableArray<(string, string)> Pairs(DataFile file, string header) =>
        [.. file.Rows(header, row => (row.Text(0), row.Text(1)))];

    private static ImmutableArray<string> Words(DataFile file) => [.. file.Rows("mot", row => row.Text(0))];

    private static ReadOnlySpan<char> DepartementOf(ReadOnlySpan<char> inseeCode) =>
        inseeCode.Length < 3 ? inseeCode : inseeCode is ['9', '7', ..] ? inseeCode[..3] : inseeCode[..2];

    /// <summary>Most postal codes serve several communes: one array for all of them.</summary>
    private static ImmutableArray<string> Codes(ReadOnlySpan<char> field, Dictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> shared)
    {
        if (!shared.TryGetValue(field, out var codes)) shared[field] = codes = [.. field.ToString().Split('|', StringSplitOptions.RemoveEmptyEntries)];
        return codes;
    }
}
