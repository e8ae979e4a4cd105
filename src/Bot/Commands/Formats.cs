using System.CommandLine;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Commands;

/// <summary>Formats by the names that people type.</summary>
internal static class Formats
{
    private static readonly Dictionary<string, SheetFormat> Read = new()
    {
        ["standard"] = SheetFormat.Standard, ["standard-v0"] = SheetFormat.OlderStandard, ["france-services"] = SheetFormat.FranceServices, ["hub"] = SheetFormat.Hub,
    };

    /// <summary>The option of an import.</summary>
    public static Option<string?> ToRead() =>
        new Option<string?>("--format") { Description = $"{string.Join(", ", Read.Keys)}; told by the columns when left out." }.AcceptOnlyFromAmong([.. Read.Keys]);

    /// <summary>The option of an export.</summary>
    public static Option<string?> ToWrite() =>
        new Option<string?>("--format") { Description = "csv or json, of the national standard; told by the file's name when left out." }.AcceptOnlyFromAmong("csv", "json");

    /// <summary>The format of a name; null for none.</summary>
    public static SheetFormat? Of(string? name) => name is null ? null : Read[name];
}
