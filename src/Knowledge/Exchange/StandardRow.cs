using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A structure as a row of the national standard v1: the cells, in the mandatory order of <see cref="StandardNames.Columns"/>.</summary>
public static class StandardRow
{
    internal const int LongestSummary = 280;

    /// <summary>The cells; an absent value is an empty cell.</summary>
    /// <remarks>
    /// <c>adresse</c> is required by the schema: where only the commune is known the cell says that it is to be verified.
    /// Coordinates that only are the commune's centre are left out: whoever reads the file can find them again.
    /// </remarks>
    public static ImmutableArray<string> Of(Structure s)
    {
        var placed = !s.Doubts.HasFlag(SheetDoubts.PositionIsCommune);
        return
        [
            s.Id, s.Pivot, s.Name, s.Commune.Name, s.PostalCode, s.Commune.Code,
            s.Address.Length > 0 ? s.Address : StandardNames.Doubts.Name(SheetDoubts.AddressUnsure), s.AddressDetail ?? "",
            placed ? Degrees(s.Position.Latitude) : "", placed ? Degrees(s.Position.Longitude) : "",
            Join(s.Types.Select(t => t.ToString())), s.Phone ?? "", Join(s.Emails), Join(s.WebSites), s.Hours ?? "",
            Shorten(s.Summary ?? ""), s.Details ?? "", s.Source ?? "", Join(StandardNames.Mobility.Names(s.Mobility)), s.Parent ?? "",
            LocalDatePattern.Iso.Format(s.Updated), Join(StandardNames.Services.Names(s.Services)),
            Join(StandardNames.Publics.Names(s.Publics)), Join(StandardNames.Care.Names(s.Care)),
            Join(StandardNames.Fees.Names(s.Fees)), Join(StandardNames.Programmes.Names(s.Programmes)),
            Join(StandardNames.Labels.Names(s.Labels)), Join(s.OtherLabels.Concat(StandardNames.Doubts.Names(s.Doubts))),
            Join(StandardNames.Access.Names(s.Access)), Join(StandardNames.Ways.Names(s.Ways)),
            s.AccessibilityPage ?? "", s.AppointmentPage ?? "",
        ];
    }

    internal static void WriteTo(Utf8JsonWriter json, Structure structure)
    {
        json.WriteStartObject();
        foreach (var (column, cell) in StandardNames.Columns.Zip(Of(structure)))
            if (cell.Length > 0) json.WriteString(column, cell);
        json.WriteEndObject();
    }

    private static string Join(IEnumerable<string> values) => string.Join(StandardNames.ListSeparator, values);

    private static string Degrees(double degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Shorten(string text) => text.Length <= LongestSummary ? text : string.Concat(text.AsSpan(0, LongestSummary - 1), "…");
}
