using System.Collections.Immutable;
using System.Text.Json.Serialization;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>A table as it was understood: what each column gives, and what is still to be asked. Immutable.</summary>
/// <param name="Sheet">Name of the sheet of the workbook; empty where a file has only one.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record TableReading(string Sheet, int Rows, ImmutableArray<ColumnReading> Columns)
{
    /// <summary>The first column that a person should look at; null when all are clear.</summary>
    [JsonIgnore]
    public ColumnReading? Doubtful => Columns.FirstOrDefault(c => c.Origin == ColumnOrigin.Doubtful);

    /// <summary>True when some column gives the names.</summary>
    [JsonIgnore]
    public bool HasName => Gives(NameColumn);

    /// <summary>True when some column says where.</summary>
    [JsonIgnore]
    public bool HasPlace => Gives(CommuneColumn) || Gives(PostalCodeColumn) || Gives(InseeCodeColumn) || Columns.Any(c => c.Target.Field == AddressColumn);

    /// <summary>The columns that nobody reads.</summary>
    [JsonIgnore]
    public IEnumerable<ColumnReading> Unread => Columns.Where(c => !c.Target.IsRead);

    /// <summary>The column of a number or of a header, spelling forgotten; null when there is none.</summary>
    public ColumnReading? Find(string words) => Columns.FirstOrDefault(c => $"{c.Number}" == words || c.Key == words)
        ?? (words.Length > 2 && Columns.Where(c => $" {c.Key} ".Contains($" {words} ", StringComparison.Ordinal)).ToArray() is [var only] ? only : null);

    /// <summary>The same once a person said what a column gives: the column that gave it before gives it no more.</summary>
    public TableReading With(ColumnReading column, ColumnTarget target, ColumnOrigin origin = ColumnOrigin.Said) => this with
    {
        Columns = [.. Columns.Select(c => c.Number == column.Number ? c with { Target = target, Origin = target.IsRead || origin == ColumnOrigin.Said ? origin : ColumnOrigin.Nobody }
            : c.Target == target && !target.MayRepeat ? c with { Target = ColumnTarget.None, Origin = ColumnOrigin.Nobody } : c)],
    };

    /// <summary>What is kept of it for the next file of the source.</summary>
    [JsonIgnore]
    public ImmutableDictionary<string, string> Remembered => Columns.DistinctBy(c => c.Key).ToImmutableDictionary(c => c.Key, c => c.Target.ToString());

    private bool Gives(string field) => Columns.Any(c => c.Target == new ColumnTarget(field));
}
