using System.CommandLine;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Exchange.Exports;

namespace OrientationBot.Bot.Commands;

/// <summary>Formats by the names that people type.</summary>
internal static class Formats
{
    private static readonly Dictionary<string, SheetFormat> Read = new()
    {
        ["standard"] = SheetFormat.Standard, ["standard-v0"] = SheetFormat.OlderStandard, ["france-services"] = SheetFormat.FranceServices, ["hub"] = SheetFormat.Hub,
    };

    private static readonly Dictionary<string, ExportFormat> Written = new()
    {
        ["csv"] = ExportFormat.Csv, ["json"] = ExportFormat.Json, ["xlsx"] = ExportFormat.Xlsx,
        ["data-inclusion"] = ExportFormat.DataInclusion, ["geojson"] = ExportFormat.GeoJson, ["hsds"] = ExportFormat.Hsds,
    };

    /// <summary>The option of an import.</summary>
    public static Option<string?> ToRead() =>
        new Option<string?>("--format") { Description = $"{string.Join(", ", Read.Keys)}; told by the columns when left out." }.AcceptOnlyFromAmong([.. Read.Keys]);

    /// <summary>The option of an export.</summary>
    public static Option<string?> ToWrite() =>
        new Option<string?>("--format") { Description = $"{string.Join(", ", Written.Keys)}; told by the end of the file's name when left out, else csv." }.AcceptOnlyFromAmong([.. Written.Keys]);

    /// <summary>The format of a name; null for none.</summary>
    public static SheetFormat? Of(string? name) => name is null ? null : Read[name];

    /// <summary>The format to write: the one named, else the one the file's name ends with, else the standard's CSV.</summary>
    public static ExportFormat Writing(string? name, string path) => Written.GetValueOrDefault(name ?? Path.GetExtension(path).TrimStart('.').ToLowerInvariant());
}
