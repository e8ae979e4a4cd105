using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;
using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Knowledge.Hours;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>One row of a table → the cells of the national standard that it speaks of. Pure.</summary>
/// <param name="row">The row.</param>
/// <param name="targets">What each column gives, by the index of its cells.</param>
/// <param name="words">Everyday words of the closed lists.</param>
/// <param name="remarks">Receives what is doubtful.</param>
internal sealed class MappedRow(GridRow row, ImmutableArray<(int At, ColumnTarget Target)> targets, ChangeWords words, Remarks remarks)
{
    private static readonly char[] Between = [';', ',', ' ', '/', ListSeparator];
    private readonly Dictionary<string, string> _cells = [];

    /// <summary>The cells that say something, by their column.</summary>
    public IReadOnlyDictionary<string, string> Read()
    {
        foreach (var (at, target) in targets)
            if (target.IsRead && row[at] is { Length: > 0 } text) Take(target, text);
        Week();
        Where();
        return _cells;
    }

    private void Take(ColumnTarget target, string text)
    {
        switch (target.Field)
        {
            case var _ when target.Value is { } value: if (TableCells.Yes(text) == true) Add(target.Field, value); break;
            case PhoneColumn: Set(PhoneColumn, TableCells.Phone(text)); break;
            case PostalCodeColumn or InseeCodeColumn: Set(target.Field, TableCells.PostalCode(text)); break;
            case EmailsColumn: Emails(text); break;
            case HoursColumn: Hours(text); break;
            case UpdatedColumn: if (TableCells.Day(text) is { } day) Set(UpdatedColumn, NodaTime.Text.LocalDatePattern.Iso.Format(day)); break;
            case ColumnTarget.Position: if (TableCells.Coordinates(text) is { } position) (_cells[LatitudeColumn], _cells[LongitudeColumn]) = (Degrees(position.Latitude), Degrees(position.Longitude)); break;
            case PivotColumn: Set(PivotColumn, text.Replace(" ", "", StringComparison.Ordinal)); break;
            case FeesColumn when TableCells.Yes(text) is { } free: Add(FeesColumn, StandardNames.Fees.Name(free ? Directory.Fees.Free : Directory.Fees.Paying)); break;
            case FeesColumn when TableCells.EnglishFees(text) is { } fee: Add(FeesColumn, fee); break;
            case TypesColumn: Types(text); break;
            case SummaryColumn when text.Length > StandardRow.LongestSummary: Set(DetailsColumn, text); break;
            case DetailsColumn when _cells.TryGetValue(DetailsColumn, out var before): _cells[DetailsColumn] = $"{before}. {text}"; break;
            case var field when ListValues.IsList(field): Listed(field, text); break;
            default: Set(target.Field, text); break;
        }
    }

    private void Set(string field, string text) => _cells.TryAdd(field, text);

    private void Add(string field, string value) =>
        _cells[field] = _cells.TryGetValue(field, out var before) && !before.Split(ListSeparator).Contains(value) ? $"{before}{ListSeparator}{value}" : before is null ? value : before;

    private static string Degrees(double degrees) => degrees.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private void Emails(string text)
    {
        foreach (var part in Cells.List(text, Between).Where(p => p.Contains('@', StringComparison.Ordinal)))
            if (System.Net.Mail.MailAddress.TryCreate(part, out var mail) && mail.Address == part) Add(EmailsColumn, part);
            else remarks.Add(RemarkKind.UnreadableAddress, part);
    }

    private void Listed(string field, string text)
    {
        var found = words.Values.In(text, field);
        foreach (var (_, value) in found) Add(field, value);
        if (found.IsEmpty && TableCells.Yes(text) is null) remarks.Add(RemarkKind.UnknownValue, $"{field}: {text}");
    }

    private void Types(string text)
    {
        foreach (var part in Cells.List(text, ';', ',', ListSeparator))
            if (Enum.TryParse<Typology>(part, ignoreCase: true, out var type) && !char.IsAsciiDigit(part[0])) Add(TypesColumn, $"{type}");
            else if (PlaceKinds.Code(PlaceKinds.Of(Fold.Words(part).Split(' ')).Kinds) is { } code) Add(TypesColumn, $"{code}");
            else remarks.Add(RemarkKind.UnknownValue, $"{TypesColumn}: {part}");
    }

    private void Hours(string text)
    {
        if (OpeningHours.Parse(text) is { Hours: not null, Problems.IsEmpty: true }) Set(HoursColumn, text);
        else Say(FrenchHours.Read(text), text);
    }

    /// <summary>The days that have a column of their own.</summary>
    private void Week()
    {
        var cells = ColumnTarget.Days.Select(day => _cells.Remove(ColumnTarget.Day(day), out var cell) && TableCells.Yes(cell) is null && Key.Of(cell) is not ("ferme" or "closed") ? cell : null).ToArray();
        if (cells.Any(cell => cell is not null)) Say(FrenchHours.FromDays(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]), string.Join(" ; ", cells.OfType<string>()));
    }

    private void Say(FrenchReading read, string text)
    {
        if (read.Osm is null || read.Osm == read.Times) remarks.Add(RemarkKind.UnreadableHours, text);
        else Set(HoursColumn, read.Osm);
        if (read.Osm is not null && !read.Doubts.IsEmpty) remarks.Add(RemarkKind.HoursPartlyRead, string.Join("; ", read.Doubts));
    }

    /// <summary>« 4 rue des Prés, 36600 Valençay » in one cell, « 45500 Gien » in another: each part to its own column.</summary>
    private void Where()
    {
        if (_cells.TryGetValue(CommuneColumn, out var town) && town.Length <= ValueShapes.LongestValue && ValueShapes.WithCode.Match(town) is { Success: true } coded)
            (_cells[CommuneColumn], _cells[PostalCodeColumn]) = (coded.Groups["town"].Value, coded.Groups["code"].Value);
        if (!_cells.TryGetValue(AddressColumn, out var address) || TableCells.WholeAddress(address) is not { } whole) return;
        _cells[AddressColumn] = whole.Street;
        Set(PostalCodeColumn, whole.Code);
        Set(CommuneColumn, whole.Town);
        if (whole.Street.Length == 0) _cells.Remove(AddressColumn);
    }
}
