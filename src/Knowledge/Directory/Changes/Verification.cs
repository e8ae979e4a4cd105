using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>« Tout est juste »: the one change that states no new fact, whoever says it and however: by chat, by a button, by a personal link. Pure.</summary>
public static class Verification
{
    /// <summary>True when a change only says that the sheet is right: exactly what <see cref="Draft.Verified"/> draws up, for a day that has come and is not before the sheet's own.</summary>
    /// <param name="sheet">The sheet before the change.</param>
    /// <param name="change">The change.</param>
    /// <param name="now">This instant.</param>
    public static bool Is(KeptSheet sheet, SheetChange change, DateTimeOffset now)
    {
        var cell = change.Changes.FirstOrDefault(c => c.Field == UpdatedColumn)?.After ?? sheet.Cells[UpdatedColumn];
        if (Day(cell) is not { } day || day > LatestDay(now) || day < Day(sheet.Cells[UpdatedColumn])) return false;
        return Draft.Verified(sheet, day) is DraftResult.Ready { Sheets: [var same] } && same.Changes.SequenceEqual(change.Changes);
    }

    /// <summary>True when what the history tells says nothing but that the sheet was right.</summary>
    internal static bool Tells(ImmutableArray<FieldChange> changes) => changes.All(c => c.Field is UpdatedColumn or OtherLabelsColumn);

    private static LocalDate? Day(string cell) => LocalDatePattern.Iso.Parse(cell) is { Success: true, Value: var day } ? day : null;

    // The day of Paris may be one ahead of the universal one, never more.
    private static LocalDate LatestDay(DateTimeOffset now) => LocalDate.FromDateTime(now.UtcDateTime).PlusDays(1);
}
