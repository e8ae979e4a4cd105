using System.Collections.Immutable;
using System.Globalization;

namespace OrientationBot.Geo;

/// <summary>What a compilation wrote, or why it wrote nothing.</summary>
/// <param name="Files">The files written; empty when there are problems.</param>
/// <param name="Problems">Every fault of the source files.</param>
public sealed record CompiledData(ImmutableArray<string> Files, ImmutableArray<DataProblem> Problems);

/// <summary>Compiles the product's geographic facts from the source files of the national statistics office and the Hub. Same sources, same bytes.</summary>
public static class GeoData
{
    /// <summary>Writes <c>communes.csv</c>, <c>anciens-noms.csv</c> and <c>territoires.csv</c>; all of them, or none when a source has a fault.</summary>
    /// <param name="sources">Folder with <c>communes.csv</c>, <c>communes-anciens-noms.csv</c> and <c>territoires-centre-val-de-loire.csv</c>.</param>
    /// <param name="destination">The product's <c>data/</c>.</param>
    public static CompiledData Compile(string sources, string destination)
    {
        var problems = ImmutableArray.CreateBuilder<DataProblem>();
        (string Name, string Text)[] files =
        [
            ("communes.csv", Communes(new(sources, "communes.csv", problems))),
            ("anciens-noms.csv", FormerNames(new(sources, "communes-anciens-noms.csv", problems))),
            ("territoires.csv", Territories(new(sources, "territoires-centre-val-de-loire.csv", problems))),
        ];
        if (problems.Count > 0) return new([], problems.DrainToImmutable());
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(destination, name), text);
        return new([.. files.Select(f => f.Name)], []);
    }

    /// <summary>The département and the region follow from the INSEE code, so they are not written.</summary>
    private static string Communes(DataFile file) => Table(
        "code_insee,nom,codes_postaux,latitude,longitude,population",
        file.Rows("code_insee,nom,codes_postaux,departement,region,latitude,longitude,population", row =>
            row.Position(5, 6) is { } centre && row.Integer(7) is not null
                ? (string[])[row.Text(0), row.Text(1), row.Text(2), Degrees(centre.Latitude), Degrees(centre.Longitude), row.Text(7)]
                : null));

    private static string FormerNames(DataFile file) => Table(
        "ancien_nom,code_insee",
        file.Rows("ancien_nom,code_insee_actuel", row => (string[])[row.Text(0), row.Text(1)]));

    private static string Territories(DataFile file) => Table(
        "code_insee,siren_epci,nom_epci,bassin,bassin_source",
        file.Rows("code_insee,siren_epci,nom_epci,bassin_de_vie,bassin_source", row => (string[])[row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.Text(4)]));

    private static string Degrees(double value) => Math.Round(value, 5).ToString(CultureInfo.InvariantCulture);

    private static string Table(string header, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(fields => string.Join(',', fields.Select(CsvTable.Quoted))).Order(StringComparer.Ordinal).Distinct();
        return string.Join('\n', [header, .. lines, ""]);
    }
}
