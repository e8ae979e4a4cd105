using OrientationBot.Knowledge.Exchange.Exports;

namespace OrientationBot.Bot.Exports;

/// <summary>Where an export is fetched, and as what.</summary>
internal static class ExportAddress
{
    /// <summary>First part of every address.</summary>
    public const string Root = "/exports";

    private static readonly Dictionary<ExportFormat, (string Name, string MediaType)> Files = new()
    {
        [ExportFormat.Csv] = ("annuaire.csv", "text/csv; charset=utf-8"),
        [ExportFormat.Json] = ("annuaire.json", "application/json"),
        [ExportFormat.Xlsx] = ("annuaire.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        [ExportFormat.DataInclusion] = ("annuaire.data-inclusion.json", "application/json"),
        [ExportFormat.GeoJson] = ("annuaire.geojson", "application/geo+json"),
        [ExportFormat.Hsds] = ("annuaire.hsds.json", "application/json"),
    };

    /// <summary>Figures by line.</summary>
    public const string FiguresRows = "chiffres.csv";

    /// <summary>Figures as a picture.</summary>
    public const string FiguresPicture = "chiffres.png";

    /// <summary>The address of a key: <c>/exports/KEY/chiffres.csv</c>.</summary>
    public static string Of(string key, string name) => $"{Root}/{key}/{name}";

    /// <summary>The address of a key: <c>/exports/KEY/annuaire.xlsx</c>.</summary>
    public static string Of(string key, ExportFormat format) => $"{Root}/{key}/{Files[format].Name}";

    /// <summary>Media type of a file by its name; null when no export is called so.</summary>
    public static string? MediaType(string name) => name switch
    {
        FiguresRows => "text/csv; charset=utf-8",
        FiguresPicture => "image/png",
        _ => Files.Values.FirstOrDefault(f => f.Name == name).MediaType,
    };
}
