using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A row of the Hub's own directory (raw export of 2023) → a structure.</summary>
/// <remarks>
/// The export declares no service of the national standard. They are inferred as far as its flags go, and no further
/// (see <see cref="HubFlags"/>); a structure whose flags say nothing of what it offers is « à vérifier ».
/// </remarks>
internal static class HubReader
{
    public const string IdColumn = "gid";
    public const string NameColumn = "c_nom";

    private const string Publisher = "Hub Centre-Val de Loire, annuaire 2023";

    public static Sheet Read(Row row, Reference reference)
    {
        var remarks = new Remarks();
        var (id, name) = (Text(row, IdColumn), Text(row, NameColumn));
        if (id.Length == 0) remarks.Add(RemarkKind.NoIdentifier);
        if (name.Length == 0) remarks.Add(RemarkKind.NoName);
        var updated = Cells.Date(Text(row, "c__edit_datemaj"));
        if (updated is null) remarks.Add(RemarkKind.UnreadableDate, Text(row, "c__edit_datemaj"));
        if (updated is not { } day || !remarks.All.IsEmpty) return Sheet.Refused(id, name, remarks);

        var given = Cells.Position(Text(row, "c_lat_coor1"), Text(row, "c_long_coor1"));
        if (reference.Communes.Find("", Text(row, "c_postcode"), Text(row, "c_city"), given, remarks) is not { } located)
            return Sheet.Refused(id, name, remarks);
        var placement = Placement.Of(located, given, reference.Communes.Region, remarks);
        var address = Text(row, "c_adresse");
        if (address.Length == 0) remarks.Add(RemarkKind.NoStreet);
        var (hours, hoursDoubt) = HubHours.Read(row, remarks);
        var structure = HubFlags.Apply(row, remarks, new()
        {
            Id = $"hub-{id}",
            Pivot = Text(row, "c_siren_site") is { Length: 9 } siren && siren != "000000000" ? siren : StandardNames.UnknownPivot,
            Name = name,
            Commune = located.Commune,
            PostalCode = StandardReader.PostalCode(Text(row, "c_postcode"), located.Commune),
            Address = address,
            Position = placement.Position,
            Phone = Phones.Read(Text(row, "c_telephone"), remarks),
            WebSites = Cells.WebAddresses(Text(row, "c_site_web"), remarks, ';', '|'),
            Hours = hours,
            Source = Publisher,
            Parent = Cells.Text(Text(row, "c_raison_sociale")),
            Updated = day,
            Doubts = hoursDoubt | (placement.IsCommune ? SheetDoubts.PositionIsCommune : 0) | (address.Length == 0 ? SheetDoubts.AddressUnsure : 0),
        });
        return new(structure, structure.Id, name, remarks.All);
    }

    /// <summary>The text of a cell; the export writes <c>#N/D</c>, dashes or a stray boolean where it has nothing to say.</summary>
    public static string Text(Row row, string column) =>
        row[column] is var text && text is "#N/D" or "-" or "--" or "False" or "True" ? "" : text;
}
