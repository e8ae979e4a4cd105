using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NodaTime;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Hours;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What persons have said of sheets, and on which day: a source of that day or an earlier one does not overwrite it.</summary>
internal sealed class PersonsWords
{
    /// <summary>They are one answer to « where »: half of one source and half of another would be a third place.</summary>
    private static readonly string[] Place = [CommuneColumn, PostalCodeColumn, InseeCodeColumn, AddressColumn, LatitudeColumn, LongitudeColumn];

    private readonly Dictionary<(string Structure, string Field), LocalDate> _days = [];
    private readonly HashSet<(string Structure, string Field, string Before)> _overruled = [];

    private PersonsWords()
    {
    }

    /// <summary>Reads them from the history.</summary>
    public static PersonsWords Read(SqliteConnection connection)
    {
        var words = new PersonsWords();
        foreach (var entry in HistoryTable.Read(connection, "Person = 1 ORDER BY Id"))
            foreach (var change in entry.Change.Changes)
            {
                words._days[(entry.Change.Structure, change.Field)] = Instant.FromDateTimeOffset(entry.At).InZone(CivilTime.Paris).Date;
                words._overruled.Add((entry.Change.Structure, change.Field, change.Before));
            }
        return words;
    }

    /// <summary>What a source says of a sheet, with every word of a person that is not older than it left as it is.</summary>
    /// <param name="source">The structure as the source has it.</param>
    /// <param name="before">The sheet as it stands.</param>
    /// <param name="after">The sheet as the source would have it.</param>
    /// <param name="isDated">False for a source that carries no day: what it repeats after a person corrected it is no news, whenever it is read.</param>
    public (SheetCells Merged, ImmutableArray<Remark> Remarks) Over(Structure source, SheetCells before, SheetCells after, bool isDated = true)
    {
        var own = SheetCells.OwnColumns.Select(column => (column, before[column]));
        var kept = before.To(after).Select(c => c.Field).Where(field => IsKept(source, field) || (!isDated && _overruled.Contains((source.Id, field, after[field])))).ToList();
        if (kept.Count == 0) return (after.With(own), []);
        var merged = after.With(own.Concat(kept.Select(field => (field, before[field]))));
        if (kept.Contains(AddressColumn)) merged = merged.With((OtherLabelsColumn, Labels(before, merged)));
        return (merged, [.. kept.Where(f => f != UpdatedColumn).Select(field => new Remark(RemarkKind.Kept, field))]);
    }

    private bool IsKept(Structure source, string field) =>
        Place.Contains(field) ? Place.Any(part => Said(source, part)) : Said(source, field);

    private bool Said(Structure source, string field) => _days.TryGetValue((source.Id, field), out var day) && day >= source.Updated;

    /// <summary>The doubt about an address goes with the address.</summary>
    private static string Labels(SheetCells before, SheetCells merged)
    {
        var doubt = StandardNames.Doubts.Name(SheetDoubts.AddressUnsure);
        var labels = Cells.List(merged[OtherLabelsColumn], ListSeparator).Where(label => label != doubt);
        return string.Join(ListSeparator, Cells.List(before[OtherLabelsColumn], ListSeparator).Contains(doubt) ? labels.Append(doubt) : labels);
    }
}
