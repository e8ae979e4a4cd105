using System.Collections.Immutable;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>The closed lists of the standard by their column.</summary>
public static class ListValues
{
    /// <summary>The values of a closed list, short ones first to be chosen from; empty for a field that has none.</summary>
    public static ImmutableArray<string> Of(string field) => field switch
    {
        StandardNames.ServicesColumn => [.. StandardNames.Services.Entries.Select(e => e.Name)],
        StandardNames.PublicsColumn => [.. StandardNames.Publics.Entries.Select(e => e.Name)],
        StandardNames.CareColumn => [.. StandardNames.Care.Entries.Select(e => e.Name)],
        StandardNames.FeesColumn => [.. StandardNames.Fees.Entries.Select(e => e.Name)],
        StandardNames.AccessColumn => [.. StandardNames.Access.Entries.Select(e => e.Name)],
        StandardNames.WaysColumn => [.. StandardNames.Ways.Entries.Select(e => e.Name)],
        StandardNames.MobilityColumn => [.. StandardNames.Mobility.Entries.Select(e => e.Name)],
        StandardNames.ProgrammesColumn => [.. StandardNames.Programmes.Entries.Select(e => e.Name)],
        _ => [],
    };

    /// <summary>Columns whose cell is a list of values.</summary>
    public static bool IsList(string field) => field is StandardNames.ServicesColumn or StandardNames.PublicsColumn or StandardNames.CareColumn or StandardNames.FeesColumn
        or StandardNames.ProgrammesColumn or StandardNames.LabelsColumn or StandardNames.OtherLabelsColumn or StandardNames.AccessColumn or StandardNames.WaysColumn
        or StandardNames.MobilityColumn or StandardNames.TypesColumn;

    /// <summary>The spelling of a value in its list; null when the list has none such.</summary>
    public static string? Name(string field, string value) => field switch
    {
        StandardNames.ServicesColumn => Spelt(StandardNames.Services, value),
        StandardNames.PublicsColumn => Spelt(StandardNames.Publics, value),
        StandardNames.CareColumn => Spelt(StandardNames.Care, value),
        StandardNames.FeesColumn => Spelt(StandardNames.Fees, value),
        StandardNames.ProgrammesColumn => Spelt(StandardNames.Programmes, value),
        StandardNames.LabelsColumn => Spelt(StandardNames.Labels, value),
        StandardNames.AccessColumn => Spelt(StandardNames.Access, value),
        StandardNames.WaysColumn => Spelt(StandardNames.Ways, value),
        StandardNames.MobilityColumn => Spelt(StandardNames.Mobility, value),
        StandardNames.OtherLabelsColumn or StandardNames.TypesColumn => value,
        _ => null,
    };

    private static string? Spelt<T>(ClosedList<T> list, string value) where T : struct, Enum => list.TryParse(value, out var known) ? list.Name(known) : null;
}
