using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>What the cells of ordinary tables say, written as people and spreadsheets write.</summary>
internal static partial class TableCells
{
    private const int FirstSerial = 36_526, LastSerial = 58_000;
    private static readonly LocalDate Epoch = new(1899, 12, 30);
    private static readonly Lazy<LocalDatePattern> ShortDay = new(() => LocalDatePattern.CreateWithInvariantCulture("d/M/yyyy"));

    /// <summary>A day: ISO, « 3/2/2026 », at the head of a time, or the number that a spreadsheet counts it by; null when it is none.</summary>
    public static LocalDate? Day(string text)
    {
        var head = text.Split(' ', 'T')[0];
        if (Cells.Date(head) is { } day) return day;
        if (ShortDay.Value.Parse(head) is { Success: true } read) return read.Value;
        return int.TryParse(head.Split('.')[0], CultureInfo.InvariantCulture, out var serial) && serial is > FirstSerial and < LastSerial && text.Length <= 16 ? Epoch.PlusDays(serial) : null;
    }

    /// <summary>Both coordinates of « 47.08, 2.39 » or « 47,08 ; 2,39 »; null when they cannot be in France or its seas.</summary>
    public static Position? Coordinates(string text)
    {
        if (text.Length > ValueShapes.LongestValue) return null;
        var numbers = Decimal.Matches(text);
        if (numbers.Count != 2 || Decimal.Replace(text, "").AsSpan().ContainsAnyInRange('a', 'z')) return null;
        var (first, second) = (Number(numbers[0].Value), Number(numbers[1].Value));
        return first is > 41 and < 52 ? Position.TryCreate(first, second) : second is > 41 and < 52 ? Position.TryCreate(second, first) : null;
    }

    /// <summary>True for « oui », false for « non », null for a text that says neither.</summary>
    public static bool? Yes(string text) => Fold.Words(text) switch
    {
        "oui" or "o" or "x" or "yes" or "y" or "true" or "vrai" or "1" or "ok" => true,
        "non" or "n" or "no" or "false" or "faux" or "0" => false,
        _ => text is "✓" or "✔" or "☑" ? true : null,
    };

    /// <summary>A phone as a person would type it: the zero that a spreadsheet took away comes back.</summary>
    public static string Phone(string text)
    {
        var plain = text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        return plain.Length == 9 && plain.All(char.IsAsciiDigit) && plain[0] != '0' ? $"0{plain}" : plain;
    }

    /// <summary>Five digits: the zero that a spreadsheet took away comes back.</summary>
    public static string PostalCode(string text) => text.Length == 4 && text.All(char.IsAsciiDigit) ? $"0{text}" : text;

    /// <summary>The price that an English word says; null when it says none.</summary>
    public static string? EnglishFees(string text) => Fold.Words(text) switch
    {
        "free" => StandardNames.Fees.Name(Directory.Fees.Free),
        "paid" or "charged" or "paying" => StandardNames.Fees.Name(Directory.Fees.Paying),
        _ => null,
    };

    /// <summary>« 12 rue du Bœuf, 41000 Blois » → street, postal code, town; null when it ends with no code and town.</summary>
    public static (string Street, string Code, string Town)? WholeAddress(string text) =>
        text.Length <= ValueShapes.LongestValue && Whole.Match(text) is { Success: true } match ? (match.Groups["street"].Value.Trim(' ', ',', '-', '–'), match.Groups["code"].Value, match.Groups["town"].Value.Trim(' ', ',')) : null;

    private static double Number(string text) => double.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d{1,3}[.,]\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal { get; }

    [GeneratedRegex(@"^(?<street>.*?)[\s,–-]*\b(?<code>\d{5})\s+(?<town>\p{L}[\p{L} '’-]*)(?:,\s*France)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }
}
