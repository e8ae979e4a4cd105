using System.Collections.Immutable;
using OrientationBot.Knowledge.Exchange;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>What the readers of the standard remark on a wished row, told field by field.</summary>
internal static class FaultReader
{
    private static readonly string[] Links = [WebSitesColumn, AccessibilityPageColumn, AppointmentPageColumn];
    private static readonly string[] CommuneFields = [CommuneColumn, PostalCodeColumn, InseeCodeColumn];
    private static readonly string[] Degrees = [LatitudeColumn, LongitudeColumn];

    /// <summary>The faults of the wished fields; what was already doubtful on the sheet and is not touched stays so.</summary>
    public static IEnumerable<FieldFault> Of(ImmutableArray<Remark> remarks, IReadOnlyDictionary<string, string> wished)
    {
        foreach (var remark in remarks)
            if (Of(remark, wished) is { } fault && (wished.ContainsKey(fault.Field) || remark.Kind == RemarkKind.NoName)) yield return fault;
    }

    /// <summary>Wished cells of which nothing is left once read: whatever the reader does not remark on must not be lost in silence.</summary>
    public static IEnumerable<FieldFault> Lost(SheetCells read, IReadOnlyDictionary<string, string> wished) =>
        from wish in wished
        where wish.Value.Length > 0
        let kept = read[wish.Key]
        let lost = wish.Key switch
        {
            PostalCodeColumn or InseeCodeColumn => kept != wish.Value,
            PivotColumn => kept == UnknownPivot && wish.Value != UnknownPivot,
            _ => kept.Length == 0,
        }
        where lost
        select new FieldFault(wish.Key, wish.Key switch
        {
            PostalCodeColumn or InseeCodeColumn => FaultKind.NotACommune,
            PhoneColumn => FaultKind.NotAPhone,
            _ => FaultKind.Unreadable,
        }, wish.Value);

    private static FieldFault? Of(Remark remark, IReadOnlyDictionary<string, string> wished)
    {
        var detail = remark.Detail ?? "";
        return remark.Kind switch
        {
            RemarkKind.UnknownValue when detail.Split(": ", 2) is [var column, var value] => new(column, FaultKind.UnknownValue, value),
            RemarkKind.UnreadablePhone => new(PhoneColumn, FaultKind.NotAPhone, detail),
            RemarkKind.SeveralPhones => new(PhoneColumn, FaultKind.SeveralPhones, detail),
            RemarkKind.UnreadableAddress => new(Links.FirstOrDefault(f => Wished(wished, f).Contains(detail, StringComparison.Ordinal), WebSitesColumn), FaultKind.NotALink, detail),
            RemarkKind.UnknownCommune or RemarkKind.CommuneUnsure => Among(CommuneFields, wished, FaultKind.NotACommune),
            RemarkKind.NoPosition or RemarkKind.FarFromCommune or RemarkKind.OutsideRegion => Among(Degrees, wished, FaultKind.NotThere),
            RemarkKind.UnreadableDate => new(UpdatedColumn, FaultKind.NotADay, detail),
            RemarkKind.NoName => new(NameColumn, FaultKind.Required),
            _ => null,
        };
    }

    private static FieldFault? Among(string[] fields, IReadOnlyDictionary<string, string> wished, FaultKind kind) =>
        fields.FirstOrDefault(f => Wished(wished, f).Length > 0) is { } field ? new(field, kind, wished[field]) : null;

    private static string Wished(IReadOnlyDictionary<string, string> wished, string field) => wished.TryGetValue(field, out var cell) ? cell : "";
}
