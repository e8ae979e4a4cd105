using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>What a row of a table says, before it is known which sheet it is.</summary>
/// <param name="Cells">The cells of the standard that it speaks of.</param>
/// <param name="Remarks">What is doubtful.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="IsDated">True when the row itself says of which day it is.</param>
internal sealed record TableSheet(ImmutableDictionary<string, string> Cells, ImmutableArray<Remark> Remarks, string Source, bool IsDated)
{
    private static readonly Columns Standard = new(StandardNames.Columns);

    public string this[string column] => Cells.GetValueOrDefault(column, "");

    public static TableSheet Read(GridRow row, ImmutableArray<(int At, ColumnTarget Target)> targets, TablePlan plan, Reference reference)
    {
        var remarks = new Remarks();
        var cells = new MappedRow(row, targets, plan.Words, remarks).Read().ToImmutableDictionary();
        var dated = cells.ContainsKey(UpdatedColumn);
        cells = cells.SetItem(SourceColumn, plan.Source);
        if (!dated) cells = cells.SetItem(UpdatedColumn, plan.Day);
        if (!cells.ContainsKey(InseeCodeColumn) && cells.TryGetValue(CommuneColumn, out var town) && !reference.Communes.KnowsName(town) && cells.TryGetValue(PostalCodeColumn, out var code) && !reference.Communes.KnowsPostalCode(code))
            cells = cells.Remove(PostalCodeColumn);
        return new(cells, remarks.All, plan.Source, dated);
    }

    /// <summary>The row as a sheet of that id.</summary>
    public Sheet As(string id, Reference reference)
    {
        // A place that says nothing of its services does not say that it receives nobody.
        var cells = Cells.SetItem(IdColumn, this[NameColumn].Length == 0 ? "" : id);
        if (this[ServicesColumn].Length == 0) cells = cells.SetItem(OtherLabelsColumn, Doubts.Name(Directory.SheetDoubts.ToVerify));
        var sheet = StandardReader.Read(new(0, Standard, [.. Standard.Names.Select(column => cells.GetValueOrDefault(column, ""))]), reference);
        var remarks = this[NameColumn].Length == 0 ? [new(RemarkKind.NoName)] : sheet.Remarks;
        return sheet with { Remarks = [.. remarks, .. Remarks], Spoken = _ => [.. Cells.Keys], IsDated = IsDated };
    }

    /// <summary>Source, name, town and street, spelling forgotten: the same place has the same words in every file of the source.</summary>
    public string Identity => string.Join('-', new[] { Source, this[NameColumn], this[InseeCodeColumn].Length > 0 ? this[InseeCodeColumn] : this[CommuneColumn], this[AddressColumn] }.Select(Slug).Where(s => s.Length > 0));

    /// <summary>The identifier that the file itself gives, apart from those of other sources; null when it gives none.</summary>
    public string? OwnId => this[IdColumn].Length > 0 ? $"{Slug(Source)}-{this[IdColumn]}" : null;

    private static string Slug(string text) => Fold.Words(text).Replace(' ', '-');
}
