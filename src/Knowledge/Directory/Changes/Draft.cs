using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>What comes of wishing a sheet otherwise.</summary>
public abstract record DraftResult
{
    private DraftResult()
    {
    }

    /// <summary>The change can be proposed.</summary>
    /// <param name="Sheets">What becomes of each sheet.</param>
    public sealed record Ready(ImmutableArray<SheetChange> Sheets) : DraftResult;

    /// <summary>The sheet says so already.</summary>
    public sealed record Unchanged : DraftResult;

    /// <summary>Some values cannot stand: every fault, field by field.</summary>
    /// <param name="Faults">Never empty.</param>
    public sealed record Refused(ImmutableArray<FieldFault> Faults) : DraftResult;
}

/// <summary>Wished values → the cells that change, or why they cannot: judged by the same readers as an import. Pure.</summary>
public static class Draft
{
    /// <summary>Changes the fields of a sheet; its date becomes today's.</summary>
    /// <param name="sheet">The sheet as it was seen.</param>
    /// <param name="wished">Column of the standard → cell, empty to clear it; lists with « | ». Fields left out stay.</param>
    /// <param name="today">The day.</param>
    /// <param name="reference">What the readers need to know.</param>
    public static DraftResult Change(KeptSheet sheet, IReadOnlyDictionary<string, string> wished, LocalDate today, Reference reference) =>
        sheet.Cells.IsNone || sheet.Cells.IsClosed ? WrongState(sheet) : Read(sheet, wished, today, reference);

    /// <summary>Creates a sheet.</summary>
    /// <param name="id">Its id: used by no other sheet, not even one that is closed.</param>
    /// <param name="wished">As for <see cref="Change"/>; a name and a commune at least.</param>
    /// <param name="today">The day.</param>
    /// <param name="reference">What the readers need to know.</param>
    public static DraftResult Create(string id, IReadOnlyDictionary<string, string> wished, LocalDate today, Reference reference)
    {
        string[] required = [NameColumn, CommuneColumn];
        var missing = required.Where(f => !wished.TryGetValue(f, out var cell) || cell.Length == 0).Select(f => new FieldFault(f, FaultKind.Required));
        return missing.ToImmutableArray() is { IsEmpty: false } faults
            ? new DraftResult.Refused(faults)
            : Read(new(id, 0, SheetCells.None.With((IdColumn, id))), wished, today, reference, created: true);
    }

    /// <summary>Says that everything on a sheet is right today: its date is today's, and it is no longer to be verified.</summary>
    public static DraftResult Verified(KeptSheet sheet, LocalDate today)
    {
        if (sheet.Cells.IsNone || sheet.Cells.IsClosed) return WrongState(sheet);
        var labels = Cells.List(sheet.Cells[OtherLabelsColumn], ListSeparator).Where(l => Doubts.Read(l) != SheetDoubts.ToVerify);
        return Cut(sheet, sheet.Cells.With((OtherLabelsColumn, string.Join(ListSeparator, labels)), (UpdatedColumn, Day(today))));
    }

    internal static DraftResult Cut(KeptSheet sheet, SheetCells after) =>
        sheet.Cells.To(after) is { IsEmpty: false } changes ? new DraftResult.Ready([new(sheet.Id, sheet.Version, changes)]) : new DraftResult.Unchanged();

    internal static DraftResult WrongState(KeptSheet sheet) =>
        new DraftResult.Refused([new(sheet.Cells[SheetCells.MergedIntoColumn].Length > 0 ? SheetCells.MergedIntoColumn : SheetCells.ClosedColumn, FaultKind.WrongState, sheet.Id)]);

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static DraftResult Read(KeptSheet sheet, IReadOnlyDictionary<string, string> wished, LocalDate today, Reference reference, bool created = false)
    {
        var faults = wished.Select(w => CellRules.Fault(w.Key, w.Value, today)).OfType<FieldFault>().ToImmutableArray();
        if (!faults.IsEmpty) return new DraftResult.Refused(faults);
        var row = sheet.Cells.With(Completed(sheet.Cells, wished).Select(w => (w.Key, CellRules.Canonical(w.Key, w.Value))));
        if (!wished.ContainsKey(UpdatedColumn)) row = row.With((UpdatedColumn, Day(today)));
        var read = row.Read(reference);
        faults = [.. FaultReader.Of(read.Remarks, wished).Distinct()];
        if (read.Structure is null || !faults.IsEmpty) return new DraftResult.Refused(faults.IsEmpty ? [new(CommuneColumn, FaultKind.Unreadable)] : faults);
        var after = SheetCells.Of(read.Structure);
        faults = [.. FaultReader.Lost(after, wished)];
        if (!faults.IsEmpty) return new DraftResult.Refused(faults);
        if (created) return Cut(sheet with { Cells = SheetCells.None }, after);
        // What only reads differently today than when the sheet was kept is no part of this change.
        var before = sheet.Cells.Read(reference).Structure is { } known ? SheetCells.Of(known) : sheet.Cells;
        var changed = before.To(after);
        return changed.All(c => c.Field == UpdatedColumn && !wished.ContainsKey(UpdatedColumn)) ? new DraftResult.Unchanged() : Cut(sheet, sheet.Cells.With(changed));
    }

    /// <summary>Another commune takes the codes and coordinates of the former one with it; another street, the coordinates.</summary>
    private static Dictionary<string, string> Completed(SheetCells cells, IReadOnlyDictionary<string, string> wished)
    {
        var all = new Dictionary<string, string>(wished);
        var moves = wished.TryGetValue(CommuneColumn, out var commune) && commune != cells[CommuneColumn];
        if (moves) foreach (var code in (string[])[InseeCodeColumn, PostalCodeColumn]) all.TryAdd(code, "");
        if (!moves && wished.ContainsKey(InseeCodeColumn)) moves = wished[InseeCodeColumn] != cells[InseeCodeColumn];
        if (moves || (wished.TryGetValue(AddressColumn, out var street) && Street(street) != Street(cells[AddressColumn])))
            foreach (var degrees in (string[])[LatitudeColumn, LongitudeColumn]) all.TryAdd(degrees, "");
        // « Adresse à vérifier » is said again when there is no street; it must not outlive the street that is given.
        if (wished.GetValueOrDefault(AddressColumn) is { Length: > 0 })
            all[OtherLabelsColumn] = string.Join(ListSeparator, Cells.List(all.GetValueOrDefault(OtherLabelsColumn, cells[OtherLabelsColumn]), ListSeparator).Where(l => Doubts.Read(l) != SheetDoubts.AddressUnsure));
        if (wished.ContainsKey(HoursColumn))
            all[OtherLabelsColumn] = string.Join(ListSeparator, Cells.List(all.GetValueOrDefault(OtherLabelsColumn, cells[OtherLabelsColumn]), ListSeparator).Where(l => Doubts.Read(l) != SheetDoubts.HoursPartlyRead));
        return all;
    }

    // The number may be corrected without the place being another.
    private static string Street(string address) =>
        string.Join(' ', Fold.Words(address).Split(' ').Where(w => w is not ("bis" or "ter") && !w.All(char.IsAsciiDigit)));
}
