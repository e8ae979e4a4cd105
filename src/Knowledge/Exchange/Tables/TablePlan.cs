using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>How a table of no known format is to be imported, once a person has agreed to it.</summary>
/// <param name="Sheet">Name of the sheet of the workbook; empty where a file has only one.</param>
/// <param name="Source">Who publishes it: the sheets carry this name, and the next file of it updates them.</param>
/// <param name="Columns">What each column gives, by its key: see <see cref="TableReading.Remembered"/>.</param>
/// <param name="Words">Everyday words of the closed lists.</param>
/// <param name="Today">The day, for rows that carry none.</param>
public sealed record TablePlan(string Sheet, string Source, ImmutableDictionary<string, string> Columns, ChangeWords Words, LocalDate Today)
{
    /// <summary>The rows of the table as sheets; the ids are still to be found.</summary>
    internal IEnumerable<(Row Row, TableSheet Sheet)> Read(Table table, Reference reference)
    {
        var targets = table.Columns.Select(c => (c.At, ColumnTarget.Parse(Columns.GetValueOrDefault(c.Key, "")) ?? ColumnTarget.None)).ToImmutableArray();
        foreach (var row in table.Rows)
            yield return (new(row.Line, StandardColumns, []), TableSheet.Read(row, targets, this, reference));
    }

    internal string Day => LocalDatePattern.Iso.Format(Today);

    private static Columns StandardColumns { get; } = new(StandardNames.Columns);
}
