using NodaTime;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A row of the list of France services places (ANCT, Licence Ouverte 2.0) → a structure.</summary>
/// <remarks>
/// The list has no date of its own: <see cref="ListDate"/> is the day it was published. What every France services place offers
/// (free help with procedures, whoever comes, by appointment or not) is what its charter says, so it is declared, not inferred.
/// </remarks>
internal static class FranceServicesReader
{
    public const string IdColumn = "id_fs";
    public const string NameColumn = "lib_fs";
    public const string AppointmentColumn = "prise_rdv";
    public const string CommentColumn = "commentaire";
    public const string FormatColumn = "format_fs";

    /// <summary>The list says whether a place takes appointments, not how: a label keeps it, without promising an appointment online.</summary>
    private const string TakesAppointments = "Prise de rendez-vous";

    private const string Publisher = "ANCT, liste des France services";

    private static readonly LocalDate ListDate = new(2024, 8, 1);

    public static Sheet Read(Row row, Reference reference)
    {
        var remarks = new Remarks();
        var (id, name) = (row[IdColumn], row[NameColumn]);
        if (row.Shifted) remarks.Add(RemarkKind.ShiftedCells);
        if (id.Length == 0) remarks.Add(RemarkKind.NoIdentifier);
        if (name.Length == 0) remarks.Add(RemarkKind.NoName);
        if (!remarks.All.IsEmpty) return Sheet.Refused(id, name, remarks);
        var given = Cells.Position(row["latitude"], row["longitude"]);
        if (reference.Communes.Find(row["insee_com"], row["code_postal"], row["lib_com"], given, remarks) is not { } located)
            return Sheet.Refused(id, name, remarks);
        var placement = Placement.Of(located, given, reference.Communes.Region, remarks);
        var structure = new Structure
        {
            Id = $"france-services-{id}",
            Name = name,
            Commune = located.Commune,
            PostalCode = StandardReader.PostalCode(row["code_postal"], located.Commune),
            Position = placement.Position,
            Address = row["adresse"],
            AddressDetail = Cells.Text(row["complement_adresse"]),
            Phone = Phones.Read(row["telephone"], remarks),
            Emails = Cells.List(row["mail"], ';', ',', ' '),
            Hours = Hours(row, remarks),
            Details = Cells.Text(row[CommentColumn]),
            Source = Publisher,
            Mobility = Travels(row[FormatColumn]) ? Mobility.Itinerant : Mobility.Fixed,
            Types = FranceServicesKinds.Of(name, row["complement_adresse"]),
            Services = Services.Procedures,
            Fees = Fees.Free,
            Programmes = NationalProgrammes.FranceServices,
            OtherLabels = Key.Of(row[AppointmentColumn]) == "oui" ? [TakesAppointments] : [],
            Access = Access.DropIn | Access.Phone | (row["mail"].Length > 0 ? Access.Mail : Access.Unknown),
            Ways = Ways.Individual,
            Updated = ListDate,
            Doubts = placement.IsCommune ? SheetDoubts.PositionIsCommune : SheetDoubts.None,
        };
        return new(structure, structure.Id, name, remarks.All);
    }

    private static bool Travels(string format) => Key.Of(format) is "busequivalent" or "itinerante";

    private static string? Hours(Row row, Remarks remarks)
    {
        var read = FrenchHours.FromDays(row["h_lundi"], row["h_mardi"], row["h_mercredi"], row["h_jeudi"], row["h_vendredi"], row["h_samedi"]);
        if (!read.Doubts.IsEmpty) remarks.Add(RemarkKind.HoursPartlyRead, string.Join("; ", read.Doubts));
        return read.Osm;
    }
}
