using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>« 3 rue de la Paix, 45500 Gien » → street, postal code and commune; the commune stays where none is said.</summary>
internal static partial class AddressCells
{
    public static Dictionary<string, string> Of(string text, string commune, Gazetteer gazetteer)
    {
        if (WithCode.Match(text) is { Success: true } coded)
        {
            var cells = new Dictionary<string, string> { [AddressColumn] = Street(coded.Groups["street"].Value), [PostalCodeColumn] = coded.Groups["code"].Value };
            cells[CommuneColumn] = Commune(coded.Groups["town"].Value, gazetteer) ?? coded.Groups["town"].Value.Trim();
            return cells;
        }
        foreach (var split in (string[])[",", " à ", " au ", " aux "])
            if (text.LastIndexOf(split, StringComparison.OrdinalIgnoreCase) is > 0 and var at && Commune(text[(at + split.Length)..], gazetteer) is { } town)
                return town == commune ? new() { [AddressColumn] = Street(text[..at]) } : new() { [AddressColumn] = Street(text[..at]), [CommuneColumn] = town };
        return Commune(text, gazetteer) is { } only && only != commune ? new() { [CommuneColumn] = only, [AddressColumn] = "" } : new() { [AddressColumn] = Street(text) };
    }

    /// <summary>The commune that a text names exactly; null when it names none.</summary>
    private static string? Commune(string text, Gazetteer gazetteer) =>
        gazetteer.Locate(text.Trim()).Select(c => c.Place).FirstOrDefault(p => p.Commune is { } commune && Fold.Words(commune.Name) == Fold.Words(text))?.Commune?.Name;

    private static string Street(string text) => text.Trim(' ', ',', '.', ';');

    [GeneratedRegex(@"^(?<street>.*?)[\s,;-]*\b(?<code>\d{5})\s+(?<town>\p{L}.*)$")]
    private static partial Regex WithCode { get; }
}
