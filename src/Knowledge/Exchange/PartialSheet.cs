using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A row that speaks of some columns, over the sheet as it stands: the others stay.</summary>
internal static class PartialSheet
{
    private static readonly string[] Place = [CommuneColumn, InseeCodeColumn, PostalCodeColumn];

    /// <summary>The sheet after the row.</summary>
    /// <param name="before">As it stands.</param>
    /// <param name="row">As the row alone would have it.</param>
    /// <param name="spoken">The columns that the row speaks of.</param>
    public static SheetCells Over(SheetCells before, SheetCells row, ImmutableHashSet<string> spoken)
    {
        var taken = spoken.Where(c => StandardNames.Columns.Contains(c)).ToHashSet();
        if (Place.Any(taken.Contains) && row[InseeCodeColumn] != before[InseeCodeColumn]) taken.UnionWith(Place);
        else taken.ExceptWith(Place.Where(c => c != PostalCodeColumn));
        var after = before.With(taken.Where(c => row[c].Length > 0 && c != IdColumn && Fold.Words(row[c]) is var words && (words.Length == 0 || words != Fold.Words(before[c]))).Select(c => (c, row[c])));
        return Moved(before, after) ? after.With((LatitudeColumn, taken.Contains(LatitudeColumn) ? row[LatitudeColumn] : ""), (LongitudeColumn, taken.Contains(LongitudeColumn) ? row[LongitudeColumn] : ""), (OtherLabelsColumn, Sure(after))) : after;
    }

    /// <summary>Coordinates belong to their street: those of the old one would lead people there.</summary>
    private static bool Moved(SheetCells before, SheetCells after) => before[AddressColumn] != after[AddressColumn] || before[InseeCodeColumn] != after[InseeCodeColumn];

    private static string Sure(SheetCells cells) =>
        string.Join(ListSeparator, Cells.List(cells[OtherLabelsColumn], ListSeparator).Where(label => label != Doubts.Name(SheetDoubts.AddressUnsure)));
}
