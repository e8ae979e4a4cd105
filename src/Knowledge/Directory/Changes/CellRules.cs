using System.Globalization;
using System.Net.Mail;
using NodaTime;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Hours;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>What a wished cell must be beyond what the readers of the standard judge: they forgive a file, and a person can be asked again.</summary>
internal static class CellRules
{
    private const int LongestName = 200, LongestDetails = 5_000, LongestCell = 500;

    /// <summary>The first fault of a wished cell; null when the readers may judge it.</summary>
    public static FieldFault? Fault(string field, string cell, LocalDate today)
    {
        if (!StandardNames.Columns.Contains(field) || field == IdColumn) return new(field, FaultKind.NoSuchField);
        if (cell.Length == 0) return field is NameColumn or CommuneColumn ? new(field, FaultKind.Required) : null;
        if (cell.Length > Longest(field)) return new(field, FaultKind.TooLong, Longest(field).ToString(CultureInfo.InvariantCulture));
        return TextGate.Fault(field, cell, lines: field == DetailsColumn) ?? field switch
        {
            EmailsColumn => Emails(cell),
            HoursColumn => Hours(cell),
            UpdatedColumn => Cells.Date(cell) is { } day && day <= today ? null : new(field, FaultKind.NotADay, cell),
            WebSitesColumn or AccessibilityPageColumn or AppointmentPageColumn => Links(field, cell),
            _ => null,
        };
    }

    /// <summary>Hours understood with indulgence are kept in their canonical spelling; every other cell as it is.</summary>
    public static string Canonical(string field, string cell) =>
        field == HoursColumn && OpeningHours.Parse(cell) is { Hours: { } hours, Problems.IsEmpty: false } ? hours.ToString() : cell;

    private static int Longest(string field) => field switch
    {
        NameColumn => LongestName,
        SummaryColumn => StandardRow.LongestSummary,
        DetailsColumn => LongestDetails,
        _ => LongestCell,
    };

    private static FieldFault? Emails(string cell)
    {
        var wrong = Cells.List(cell, ListSeparator).FirstOrDefault(e => !IsEmail(e));
        return wrong is null ? null : new(EmailsColumn, FaultKind.NotAnEmail, wrong);
    }

    private static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var mail) && mail.Address == text && mail.Host.Contains('.') && text.All(c => char.IsAscii(c) && c is not (' ' or '"' or '<' or '>'));

    private static FieldFault? Hours(string cell) =>
        OpeningHours.Parse(cell).Errors.FirstOrDefault() is { } problem ? new(HoursColumn, FaultKind.NotHours, problem.Text, problem.Position) : null;

    // « https://caf.fr@elsewhere.net » leads elsewhere.
    private static FieldFault? Links(string field, string cell)
    {
        var disguised = Cells.List(cell, ListSeparator).FirstOrDefault(a => Uri.TryCreate(a, UriKind.Absolute, out var uri) && uri.UserInfo.Length > 0);
        return disguised is null ? null : new(field, FaultKind.NotALink, disguised);
    }
}
