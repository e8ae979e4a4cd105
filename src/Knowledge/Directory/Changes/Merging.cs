using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Exchange;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>Making one sheet of two, as one change of both. Pure.</summary>
public static class Merging
{
    /// <summary>Merges a sheet into another: the fields chosen stand on the one that stays; the other's id leads to it from then on.</summary>
    /// <param name="stays">The sheet that stays.</param>
    /// <param name="goes">The sheet that goes.</param>
    /// <param name="chosen">Cells that the sheet that stays takes, from the other or new; the others stay as they are.</param>
    /// <param name="today">The day.</param>
    /// <param name="reference">What the readers need to know.</param>
    public static DraftResult Merge(KeptSheet stays, KeptSheet goes, IReadOnlyDictionary<string, string> chosen, LocalDate today, Reference reference)
    {
        if (goes.Cells.IsNone || goes.Cells.IsClosed || goes.Id == stays.Id) return Draft.WrongState(goes);
        var draft = Draft.Change(stays, chosen, today, reference);
        if (draft is DraftResult.Refused) return draft;
        var after = draft is DraftResult.Ready { Sheets: [var change] } ? stays.Cells.With(change.Changes) : stays.Cells;
        string[] former = [stays.Cells[SheetCells.FormerIdsColumn], goes.Id, goes.Cells[SheetCells.FormerIdsColumn]];
        after = after.With((SheetCells.FormerIdsColumn, string.Join(ListSeparator, former.Where(id => id.Length > 0))));
        var gone = goes.Cells.With((SheetCells.MergedIntoColumn, stays.Id), (SheetCells.FormerIdsColumn, ""));
        return new DraftResult.Ready([.. Sheets(stays, after), .. Sheets(goes, gone)]);
    }

    private static ImmutableArray<SheetChange> Sheets(KeptSheet sheet, SheetCells after) => [new(sheet.Id, sheet.Version, sheet.Cells.To(after))];
}
