using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using OrientationBot.Knowledge.Exchange;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Closing and reopening a structure, as changes of its sheet. Pure.</summary>
public static partial class Closing
{
    private const string HoursNotKnown = "24/7 unknown";

    /// <summary>Closes a structure for good: its sheet is shown to nobody any more, its cells and its history stay.</summary>
    public static DraftResult ForGood(KeptSheet sheet, LocalDate today) => sheet.Cells.IsNone || sheet.Cells.IsClosed
        ? Draft.WrongState(sheet)
        : Draft.Cut(sheet, sheet.Cells.With((SheetCells.ClosedColumn, Draft.Day(today)), (UpdatedColumn, Draft.Day(today))));

    /// <summary>Closes a structure on some days, both included: « 2026 Dec 20-2027 Jan 03 off » at the end of its hours, where every reader of the standard understands it.</summary>
    /// <remarks>A sheet without hours takes « 24/7 unknown » first: else it would be read as closed on every other day too.</remarks>
    public static DraftResult Between(KeptSheet sheet, LocalDate first, LocalDate last, LocalDate today, Reference reference)
    {
        if (last < first || last < today) return new DraftResult.Refused([new(HoursColumn, FaultKind.NotADay, Draft.Day(last))]);
        var usual = Without(sheet.Cells[HoursColumn]);
        return Draft.Change(sheet, Hours($"{(usual.Length == 0 ? HoursNotKnown : usual)}; {Days(first, last)} off"), today, reference);
    }

    /// <summary>Opens again what closed for good or on some days; a sheet that was merged is not reopened, its merge is undone.</summary>
    public static DraftResult Reopen(KeptSheet sheet, LocalDate today, Reference reference)
    {
        if (sheet.Cells.IsNone || sheet.Cells[SheetCells.MergedIntoColumn].Length > 0) return Draft.WrongState(sheet);
        if (sheet.Cells.IsClosed) return Draft.Cut(sheet, sheet.Cells.With((SheetCells.ClosedColumn, ""), (UpdatedColumn, Draft.Day(today))));
        return Draft.Change(sheet, Hours(Without(sheet.Cells[HoursColumn])), today, reference);
    }

    private static Dictionary<string, string> Hours(string hours) => new() { [HoursColumn] = hours };

    private static string Without(string hours)
    {
        var usual = Closed().Replace(hours, "");
        return usual == HoursNotKnown ? "" : usual;
    }

    private static string Days(LocalDate first, LocalDate last) => first == last ? Day(first) : $"{Day(first)}-{Day(last)}";

    private static string Day(LocalDate day) => day.ToString("yyyy MMM dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"; \d{4} [A-Z][a-z]{2} \d{2}(-(\d{4} )?[A-Z][a-z]{2} \d{2})?:? off(?=;|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();
}
