namespace OrientationBot.Knowledge.Exchange;

/// <summary>The formats that an import reads.</summary>
public enum SheetFormat
{
    /// <summary>National standard v1: CSV, or JSON array of the same fields.</summary>
    Standard,
    /// <summary>National standard v0.1: 29 columns, semicolons inside lists.</summary>
    OlderStandard,
    /// <summary>The national list of France services places (ANCT).</summary>
    FranceServices,
    /// <summary>The Hub's own directory.</summary>
    Hub,
}

/// <summary>Which format a file is in, told by its columns, and how its rows are read.</summary>
internal static class SheetFormats
{
    private static readonly string[] OlderColumns =
    [
        OlderNames.PublicsColumn, OlderNames.FeesColumn, OlderNames.ProgrammesColumn, OlderNames.OtherLabelsColumn,
        OlderNames.AddressKeyColumn, OlderNames.AccessibilityColumn, OlderNames.EmailsColumn,
    ];

    /// <summary>The format; null when the columns are of none.</summary>
    public static SheetFormat? Recognise(Columns columns)
    {
        if (columns.Has(FranceServicesReader.IdColumn)) return SheetFormat.FranceServices;
        if (columns.Has(HubReader.IdColumn) && columns.Has(HubReader.NameColumn)) return SheetFormat.Hub;
        if (!columns.Has(StandardNames.IdColumn) || !columns.Has(StandardNames.NameColumn)) return null;
        // « id;nom;tél » is anybody's table: the standard's own rows have a day.
        if (!columns.Has(StandardNames.UpdatedColumn) && !columns.Has(StandardNames.PivotColumn) && !columns.Names.All(IsStandard)) return null;
        return OlderColumns.Any(columns.Has) ? SheetFormat.OlderStandard : SheetFormat.Standard;
    }

    private static bool IsStandard(string column) => StandardNames.Columns.Contains(column, StringComparer.OrdinalIgnoreCase);

    public static Sheet Read(SheetFormat format, Row row, Reference reference) => format switch
    {
        SheetFormat.OlderStandard => OlderStandardReader.Read(row, reference),
        SheetFormat.FranceServices => FranceServicesReader.Read(row, reference),
        SheetFormat.Hub => HubReader.Read(row, reference),
        _ => StandardReader.Read(row, reference),
    };

    /// <summary>Columns that are read by nobody: only the national standard has a closed list of them.</summary>
    public static IEnumerable<string> Ignored(Columns columns) => Recognise(columns) switch
    {
        SheetFormat.Standard => columns.Names.Except(StandardNames.Columns, StringComparer.OrdinalIgnoreCase),
        SheetFormat.OlderStandard => columns.Names.Except(
            [.. StandardNames.Columns, .. OlderColumns.Where(c => c != OlderNames.AddressKeyColumn)], StringComparer.OrdinalIgnoreCase),
        _ => [],
    };
}
