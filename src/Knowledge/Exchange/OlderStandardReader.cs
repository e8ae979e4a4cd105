using System.Collections.Frozen;
using System.Collections.Immutable;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A row of the national standard v0.1 (29 columns, semicolons inside lists) → the same row in v1 → a structure.</summary>
internal static class OlderStandardReader
{
    public static Sheet Read(Row row, Reference reference)
    {
        if (row.Shifted) return StandardReader.Read(row, reference);
        var remarks = new Remarks();
        var sheet = StandardReader.Read(Translate(row, remarks), reference);
        return sheet with { Remarks = [.. sheet.Remarks, .. remarks.All] };
    }

    private static Row Translate(Row row, Remarks remarks)
    {
        var publics = List(row, OlderNames.PublicsColumn);
        var everyone = publics.Any(p => Key.Of(p) == Key.Of(OlderNames.Adults));
        var fees = List(row, OlderNames.FeesColumn);
        var programmes = List(row, OlderNames.ProgrammesColumn);
        return new(row.Line, V1, [.. StandardNames.Columns.Select(column => column switch
        {
            EmailsColumn => Join(List(row, OlderNames.EmailsColumn).AddRange(List(row, EmailsColumn))),
            TypesColumn or WebSitesColumn => Join(List(row, column)),
            ServicesColumn => Names(StandardNames.Services, OlderNames.Services, List(row, column), column, remarks),
            PublicsColumn => everyone ? "" : Names(StandardNames.Publics, OlderNames.Publics, publics.RemoveAll(IsCare), OlderNames.PublicsColumn, remarks),
            CareColumn => Names(StandardNames.Care, OlderNames.Care, publics.RemoveAll(p => !IsCare(p)), OlderNames.PublicsColumn, remarks),
            FeesColumn => Names(StandardNames.Fees, OlderNames.Fees, fees.RemoveAll(IsVoucher), OlderNames.FeesColumn, remarks),
            ProgrammesColumn => Names(StandardNames.Programmes, OlderNames.Programmes, programmes.RemoveAll(p => !IsProgramme(p)), column, remarks),
            LabelsColumn => Join(programmes.Where(p => StandardNames.Labels.Read(p) is not null)),
            OtherLabelsColumn => Join(List(row, OlderNames.OtherLabelsColumn).AddRange(OtherLabels(fees, programmes, remarks))),
            WaysColumn => Names(StandardNames.Ways, OlderNames.Ways, List(row, column), column, remarks),
            AccessibilityPageColumn => row[OlderNames.AccessibilityColumn],
            _ => row[column],
        })]);
    }

    private static Columns V1 { get; } = new(StandardNames.Columns);

    private static ImmutableArray<string> List(Row row, string column) => Cells.List(row[column], ';', ListSeparator);

    private static string Join(IEnumerable<string> values) => string.Join(ListSeparator, values);

    private static bool IsCare(string name) => OlderNames.Read(OlderNames.Care, name) is not null;

    private static bool IsVoucher(string name) => Key.Of(OlderNames.BeforeColon(name)) == Key.Of(OlderNames.AcceptsVouchers);

    private static bool IsProgramme(string name) => StandardNames.Programmes.Read(name) is not null || OlderNames.Read(OlderNames.Programmes, name) is not null;

    /// <summary>Labels that v1 has no list for stay as they were called (« APTIC », « Accepte le Pass numérique »).</summary>
    private static IEnumerable<string> OtherLabels(ImmutableArray<string> fees, ImmutableArray<string> programmes, Remarks remarks)
    {
        var kept = fees.Where(IsVoucher).Select(OlderNames.BeforeColon).Concat(programmes.Where(p => !IsProgramme(p) && StandardNames.Labels.Read(p) is null));
        foreach (var label in kept)
        {
            remarks.Add(RemarkKind.MappedValue, $"{label} → {OtherLabelsColumn}");
            yield return label;
        }
    }

    private static string Names<T>(ClosedList<T> list, FrozenDictionary<string, T> older, ImmutableArray<string> names, string column, Remarks remarks)
        where T : struct, Enum
    {
        T all = default;
        foreach (var name in names)
        {
            if (OlderNames.Read(older, name) is { } value) all = ClosedList<T>.Union(all, value);
            else if (list.Read(OlderNames.BeforeColon(name)) is { } same) all = ClosedList<T>.Union(all, same);
            else remarks.Add(RemarkKind.UnknownValue, $"{column}: {name}");
        }
        return Join(list.Names(all));
    }
}
