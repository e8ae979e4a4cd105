using System.Globalization;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;
using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Knowledge.Hours;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>Whether a text looks like a value of a field, header or no header.</summary>
/// <param name="communes">The communes.</param>
/// <param name="words">Everyday words of the closed lists.</param>
internal sealed partial class ValueShapes(CommuneFinder communes, ChangeWords words)
{
    /// <summary>A longer text is a presentation: no pattern is tried on it, so that none can be made slow.</summary>
    public const int LongestValue = 200;

    private const int LongestHours = 300, ShortestSentence = 40;

    /// <summary>Fields whose values have a look of their own: without it a header proves little.</summary>
    public static string[] Shaped { get; } =
    [
        PhoneColumn, EmailsColumn, WebSitesColumn, PostalCodeColumn, InseeCodeColumn, CommuneColumn, LatitudeColumn, LongitudeColumn, ColumnTarget.Position, PivotColumn,
        UpdatedColumn, HoursColumn, ServicesColumn, PublicsColumn, CareColumn, FeesColumn, AccessColumn, WaysColumn, TypesColumn, MobilityColumn, ProgrammesColumn, AddressColumn,
        AppointmentPageColumn, AccessibilityPageColumn,
    ];

    /// <summary>True when a value looks like one of the field.</summary>
    public bool Looks(string field, string text) => text.Length <= LongestValue ? LooksShort(field, text) : !words.Values.In(text, field).IsEmpty;

    private bool LooksShort(string field, string text) => field switch
    {
        PhoneColumn => Phone.IsMatch(text),
        EmailsColumn => Email.IsMatch(text),
        WebSitesColumn or AppointmentPageColumn or AccessibilityPageColumn => Site.IsMatch(text),
        PostalCodeColumn => PostalCode.IsMatch(text) && communes.KnowsPostalCode(text.PadLeft(5, '0')),
        InseeCodeColumn => communes.KnowsCode(text.PadLeft(5, '0')),
        CommuneColumn => communes.KnowsName(Town(text)),
        LatitudeColumn => Number(text) is > 41 and < 52,
        LongitudeColumn => Number(text) is > -5.5 and < 10,
        ColumnTarget.Position => TableCells.Coordinates(text) is not null,
        PivotColumn => Registration.IsMatch(text.Replace(" ", "", StringComparison.Ordinal)),
        UpdatedColumn => TableCells.Day(text) is not null,
        HoursColumn => IsHours(text),
        TypesColumn => Enum.TryParse<Typology>(text, ignoreCase: true, out _) && !char.IsAsciiDigit(text[0]) || PlaceKinds.Of(Fold.Words(text).Split(' ')).Kinds != 0,
        AddressColumn => Street.IsMatch(Fold.Text(text)),
        FeesColumn => IsYesOrNo(text) || !words.Values.In(text, field).IsEmpty || TableCells.EnglishFees(text) is not null,
        _ => !words.Values.In(text, field).IsEmpty,
    };

    /// <summary>True for hours, as French people write them or as OpenStreetMap does.</summary>
    public static bool IsHours(string text) => text.Length < LongestHours && text.AsSpan().ContainsAnyInRange('0', '9')
        && (FrenchHours.Read(text) is { Osm: not null } or { Times: not null } || !OpeningHours.Parse(text).Errors.Any());

    /// <summary>« oui », « x », « no »: says yes or no.</summary>
    public static bool IsYesOrNo(string text) => TableCells.Yes(text) is not null;

    /// <summary>True for a text of a sentence or more.</summary>
    public static bool IsSentence(string text) => text.Length >= ShortestSentence && text.Contains(' ', StringComparison.Ordinal);

    /// <summary>True for a text that may be a name of a place: letters, short, no figures alone.</summary>
    public static bool IsName(string text) => text.Length is > 2 and < 90 && text.Count(char.IsLetter) * 2 > text.Length && !text.Contains('@', StringComparison.Ordinal);

    /// <summary>The town of « 45500 Gien ».</summary>
    public static string Town(string text) => WithCode.Match(text) is { Success: true } match ? match.Groups["town"].Value : text;

    private static double? Number(string text) => text.AsSpan().IndexOfAny('.', ',') > 0 && double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?:\+33|0033)?[\s.(0)-]*(?:\d[\s./-]*){9,10}(?:\s*(?:/|ou|;|,|-)\s*(?:\d[\s./-]*){9,10})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[a-zA-Z]{2,}(?:\s*[;,/ ]\s*[^\s@]+@[^\s@]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"^(?:https?://\S+|www\.\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:fr|com|org|net|eu|info)(?:/\S*)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Site { get; }

    [GeneratedRegex(@"^\d{4,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex PostalCode { get; }

    [GeneratedRegex(@"^(?:\d{14}|\d{9}|W\d{9})$", RegexOptions.CultureInvariant)]
    private static partial Regex Registration { get; }

    [GeneratedRegex(@"^(?<code>\d{5})\s+(?<town>\p{L}.*)$", RegexOptions.CultureInvariant)]
    internal static partial Regex WithCode { get; }

    [GeneratedRegex(@"^(?:\d+\s?(?:bis|ter|[a-d]\b)?[\s,]+)?(?:rue|avenue|av|boulevard|bd|bld|place|pl|allee|chemin|route|quai|impasse|square|cours|mail|rempart|esplanade|lieu-dit|faubourg|pont|sentier|passage|residence|zone|za|zi)\b|^\d+\s?(?:bis|ter)?[\s,]+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Street { get; }
}
