using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A change of a sheet → its lines, field by field; what only follows from another cell is not told twice.</summary>
internal static class ChangeTelling
{
    private const string Hours = "horaires", Street = "adresse", Updated = "date_maj", Created = "id";

    /// <summary>Cells that make the address together.</summary>
    private static readonly string[] Address = [Street, "code_postal", "commune"];

    /// <summary>Cells that follow from others.</summary>
    private static readonly string[] Silent = [Updated, "latitude", "longitude", "code_insee", "code_postal", "commune", Street, Created, "pivot", SheetCells.ClosedColumn, SheetCells.MergedIntoColumn, SheetCells.FormerIdsColumn];

    /// <summary>The lines of a change.</summary>
    /// <param name="sheet">The sheet before it.</param>
    /// <param name="change">The change.</param>
    public static ImmutableArray<Spoken.Said> Lines(KeptSheet sheet, SheetChange change)
    {
        if (change.Changes.Any(c => c is { Field: Created, Before: "" })) return NewLines(change);
        var lines = ImmutableArray.CreateBuilder<Spoken.Said>();
        var after = sheet.With(change);
        if (change.Changes.FirstOrDefault(c => c.Field == SheetCells.ClosedColumn) is { } closed) lines.Add(new(closed.After.Length > 0 ? new SheetClosed() : new SheetReopened()));
        if (change.Changes.Any(c => Address.Contains(c.Field))) lines.Add(new(new CellChanged(FieldWords.Of(Street), Whole(sheet), Whole(after))));
        foreach (var cell in change.Changes.Where(c => !Silent.Contains(c.Field)))
            if (Line(cell) is { } line) lines.Add(new(line));
        if (change.Changes.FirstOrDefault(c => c.Field == SheetCells.MergedIntoColumn) is { } merged) lines.Add(new(merged.After.Length > 0 ? new SheetsMerged() : new SheetsParted()));
        else if (change.Changes.FirstOrDefault(c => c.Field == SheetCells.FormerIdsColumn) is { } former) lines.Add(new(former.After.Length > former.Before.Length ? new SheetsMerged() : new SheetsParted()));
        if (lines.Count == 0) lines.Add(new(new SheetVerified()));
        return lines.ToImmutable();
    }

    /// <summary>What a new sheet says.</summary>
    public static ImmutableArray<Spoken.Said> NewLines(SheetChange change)
    {
        var sheet = new KeptSheet(change.Structure, 0, SheetCells.None).With(change);
        var cells = change.Changes.Where(c => !Silent.Contains(c.Field)).Select(c => new CellNew(FieldWords.Of(c.Field), CellWords.Of(c.Field, c.After)));
        return [new(new CellNew(FieldWords.Of(Street), Whole(sheet))), .. cells.Where(c => c.After.Count > 0).Select(c => new Spoken.Said(c))];
    }

    /// <summary>The fields that a change is about; the date of the sheet where nothing else changed.</summary>
    public static ImmutableArray<string> Fields(SheetChange change) => [.. change.Changes.Where(IsSeen).Select(c => Address.Contains(c.Field) ? Street : c.Field)
        .Where(f => !Silent.Contains(f) || f is Street or SheetCells.ClosedColumn or SheetCells.MergedIntoColumn).Distinct().DefaultIfEmpty(Updated)];

    /// <summary>True for a field that says where a place is or when its sheet was written: it moves with another one.</summary>
    public static bool MovesWithOthers(string field) => field is Updated or "latitude" or "longitude" or "code_insee" or Created;

    /// <summary>What could not be made of a message.</summary>
    public static ImmutableArray<Spoken.Said> Left(IEnumerable<WishFault> wishes, IEnumerable<FieldFault> cells) =>
        [.. wishes.Select(w => new Spoken.Said(new WishLeft(FieldWords.Of(w.Field), Spell(w.Kind), w.Text))), .. cells.Select(c => new Spoken.Said(new WishLeft(FieldWords.Of(c.Field), Spell(c.Kind), c.Text)))];

    private static Saying? Line(FieldChange cell)
    {
        if (cell.Field == Hours) return new HoursChanged(new(WeekTelling.Of(cell.Before)), new(WeekTelling.Of(cell.After)));
        return IsSeen(cell) ? new CellChanged(FieldWords.Of(cell.Field), CellWords.Of(cell.Field, cell.Before), CellWords.Of(cell.Field, cell.After)) : null;
    }

    // A mark of an import that goes changes nothing that people read.
    private static bool IsSeen(FieldChange cell) => cell.Field == Hours || !CellWords.Of(cell.Field, cell.Before).SequenceEqual(CellWords.Of(cell.Field, cell.After));

    private static ImmutableArray<object> Whole(KeptSheet sheet) => $"{sheet.Cells[Street]}, {sheet.Cells["code_postal"]} {sheet.Cells["commune"]}".Trim(',', ' ') is { Length: > 0 } whole ? [whole] : [];

    private static string Spell<T>(T kind) where T : struct, Enum => kind.ToString() is var text ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..] : "";
}
