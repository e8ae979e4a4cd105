using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A row of the national standard v1 → a structure.</summary>
internal static class StandardReader
{
    public static Sheet Read(Row row, Reference reference)
    {
        var remarks = new Remarks();
        var (id, name) = (row[IdColumn], row[NameColumn]);
        if (row.Shifted) remarks.Add(RemarkKind.ShiftedCells);
        if (id.Length == 0 || CommuneSheet.CodeOf(id) is not null) remarks.Add(RemarkKind.NoIdentifier);
        if (name.Length == 0) remarks.Add(RemarkKind.NoName);
        if (Cells.Date(row[UpdatedColumn]) is not { } updated)
        {
            remarks.Add(RemarkKind.UnreadableDate, row[UpdatedColumn]);
            return Sheet.Refused(id, name, remarks);
        }
        if (!remarks.All.IsEmpty) return Sheet.Refused(id, name, remarks);

        var given = Cells.Position(row[LatitudeColumn], row[LongitudeColumn]);
        if (reference.Communes.Find(row[InseeCodeColumn], row[PostalCodeColumn], row[CommuneColumn], given, remarks) is not { } located)
            return Sheet.Refused(id, name, remarks);
        var placement = Placement.Of(located, given, reference.Communes.Region, remarks);
        var structure = Services(row, remarks, Contact(row, remarks, new()
        {
            Id = id,
            Pivot = Pivot(row[PivotColumn]),
            Name = name,
            Commune = located.Commune,
            PostalCode = PostalCode(row[PostalCodeColumn], located.Commune),
            Position = placement.Position,
            Updated = updated,
            Doubts = placement.IsCommune ? SheetDoubts.PositionIsCommune : SheetDoubts.None,
        }));
        return new(structure, id, name, remarks.All);
    }

    /// <summary>Five digits as written, else the first of the commune.</summary>
    public static string PostalCode(string written, Commune commune) =>
        written.Length == 5 && written.All(char.IsAsciiDigit) ? written : commune.PostalCodes.FirstOrDefault() ?? $"{commune.Departement}000";

    private static string Pivot(string written) =>
        written.Length is >= 9 and <= 14 && written.All(char.IsAsciiLetterOrDigit) ? written : UnknownPivot;

    private static Structure Contact(Row row, Remarks remarks, Structure structure) => structure with
    {
        AddressDetail = Cells.Text(row[AddressDetailColumn]),
        Phone = Phones.Read(row[PhoneColumn], remarks),
        Emails = Cells.List(row[EmailsColumn], ListSeparator),
        WebSites = Cells.WebAddresses(row[WebSitesColumn], remarks, ListSeparator),
        Hours = Cells.Text(row[HoursColumn]),
        Summary = Cells.Text(row[SummaryColumn]),
        Details = Cells.Text(row[DetailsColumn]),
        Source = Cells.Text(row[SourceColumn]),
        Parent = Cells.Text(row[ParentColumn]),
        AccessibilityPage = Cells.WebAddress(row[AccessibilityPageColumn], remarks),
        AppointmentPage = Cells.WebAddress(row[AppointmentPageColumn], remarks),
    };

    private static Structure Services(Row row, Remarks remarks, Structure structure)
    {
        var (labels, doubts) = Tags(Cells.List(row[OtherLabelsColumn], ListSeparator));
        var street = doubts.HasFlag(SheetDoubts.AddressUnsure) ? "" : row[AddressColumn];
        if (street.Length == 0) doubts |= SheetDoubts.AddressUnsure;
        var services = Cells.Values(row, ServicesColumn, StandardNames.Services, remarks);
        return structure with
        {
            Address = street,
            Types = Types(Cells.List(row[TypesColumn], ListSeparator), remarks),
            Mobility = Cells.Values(row, MobilityColumn, StandardNames.Mobility, remarks),
            Services = services,
            Publics = Cells.Values(row, PublicsColumn, StandardNames.Publics, remarks),
            Care = Cells.Values(row, CareColumn, StandardNames.Care, remarks),
            Fees = Cells.Values(row, FeesColumn, StandardNames.Fees, remarks),
            Programmes = Cells.Values(row, ProgrammesColumn, StandardNames.Programmes, remarks),
            Labels = Cells.Values(row, LabelsColumn, StandardNames.Labels, remarks),
            OtherLabels = labels,
            Access = Access(Cells.Values(row, AccessColumn, StandardNames.Access, remarks), services, doubts),
            Ways = Cells.Values(row, WaysColumn, StandardNames.Ways, remarks),
            Doubts = structure.Doubts | doubts,
        };
    }

    /// <summary>The standard reads a place without services as one that receives nobody; one that is still to be verified has not said so.</summary>
    private static Access Access(Access said, Services services, SheetDoubts doubts) =>
        said == Directory.Access.Unknown && services == Directory.Services.None && !doubts.HasFlag(SheetDoubts.ToVerify) ? Directory.Access.NoPublic : said;

    public static TypologySet Types(IEnumerable<string> codes, Remarks remarks)
    {
        var types = new List<Typology>();
        foreach (var code in codes)
        {
            if (Enum.TryParse<Typology>(code, ignoreCase: true, out var type) && !char.IsAsciiDigit(code[0])) types.Add(type);
            else remarks.Add(RemarkKind.UnknownValue, $"{TypesColumn}: {code}");
        }
        return TypologySet.Of(types);
    }

    private static (ImmutableArray<string> Labels, SheetDoubts Doubts) Tags(ImmutableArray<string> labels)
    {
        var doubts = labels.Aggregate(SheetDoubts.None, (all, label) => all | (StandardNames.Doubts.Read(label) ?? SheetDoubts.None));
        return (labels.RemoveAll(label => StandardNames.Doubts.Read(label) is not null), doubts);
    }
}
