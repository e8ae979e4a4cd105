using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>The cells of one kept sheet: the national standard's, then the directory's own. A sheet that does not exist has none. Immutable.</summary>
/// <remarks>That a sheet is closed for good, or merged, is a cell like another: it is proposed, told, kept in the history and undone as one.</remarks>
public sealed class SheetCells
{
    /// <summary>Own cell: day on which the structure closed for good; its sheet is shown to nobody any more.</summary>
    public const string ClosedColumn = "fermeture";

    /// <summary>Own cell: id of the sheet into which this one was merged; shown to nobody, and its id leads to the other.</summary>
    public const string MergedIntoColumn = "fusionnee_avec";

    /// <summary>Own cell: ids of the sheets merged into this one, which still lead here.</summary>
    public const string FormerIdsColumn = "anciens_identifiants";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string[] _cells;

    private SheetCells(string[] cells) => _cells = cells;

    /// <summary>The columns that the standard has not; no export writes them and no import reads them.</summary>
    public static ImmutableArray<string> OwnColumns { get; } = [ClosedColumn, MergedIntoColumn, FormerIdsColumn, CommuneSheet.BassinColumn, CommuneSheet.FiledColumn];

    /// <summary>No sheet.</summary>
    public static SheetCells None { get; } = new(Enumerable.Repeat("", StandardNames.Columns.Length + OwnColumns.Length).ToArray());

    internal static Columns Columns { get; } = new([.. StandardNames.Columns, .. OwnColumns]);

    /// <summary>The cell of a column; empty when there is nothing.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public string this[string column] => _cells[IndexOf(column)];

    /// <summary>True when there is no sheet, or none any more.</summary>
    public bool IsNone => _cells.All(c => c.Length == 0);

    /// <summary>True when the structure closed for good or was merged into another: its cells are kept and shown to nobody.</summary>
    public bool IsClosed => this[ClosedColumn].Length > 0 || this[MergedIntoColumn].Length > 0;

    /// <summary>True for a column that a sheet can have.</summary>
    public static bool Has(string column) => Columns.Has(column);

    /// <summary>The sheet as it is kept.</summary>
    /// <exception cref="JsonException">The text is no sheet.</exception>
    public static SheetCells Parse(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var cells = (string[])None._cells.Clone();
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName) continue;
            var column = Columns.IndexOf(json.GetString()!);
            json.Read();
            if (column >= 0) cells[column] = json.GetString() ?? "";
        }
        return new(cells);
    }

    /// <summary>The cells of a structure.</summary>
    public static SheetCells Of(Structure structure)
    {
        var cells = (string[])None._cells.Clone();
        StandardRow.Of(structure).CopyTo(cells);
        cells[IndexOf(FormerIdsColumn)] = string.Join(StandardNames.ListSeparator, structure.FormerIds);
        return new(cells);
    }

    /// <summary>The cells after some changes.</summary>
    public SheetCells With(IEnumerable<FieldChange> changes) => With(changes.Select(c => (c.Field, c.After)));

    internal SheetCells With(params IEnumerable<(string Column, string Cell)> cells)
    {
        var changed = (string[])_cells.Clone();
        foreach (var (column, cell) in cells) changed[IndexOf(column)] = cell;
        return new(changed);
    }

    /// <summary>What differs in another, in the order of the columns.</summary>
    public ImmutableArray<FieldChange> To(SheetCells other) =>
        [.. Columns.Names.Select((name, i) => new FieldChange(name, _cells[i], other._cells[i])).Where(c => c.Before != c.After)];

    /// <summary>The structure that people are shown; null when there is none, it is closed, or its commune is no longer known.</summary>
    public Structure? Shown(Reference reference) => IsClosed ? null : Read(reference).Structure;

    internal Sheet Read(Reference reference)
    {
        var sheet = StandardReader.Read(new(0, Columns, _cells), reference);
        return this[FormerIdsColumn] is { Length: > 0 } former && sheet.Structure is { } structure
            ? sheet with { Structure = structure with { FormerIds = Cells.List(former, StandardNames.ListSeparator) } }
            : sheet;
    }

    /// <summary>The sheet as it is kept: a JSON object, empty cells left out, the order that of the columns. Equal cells have equal texts.</summary>
    public override string ToString()
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            for (var i = 0; i < _cells.Length; i++)
                if (_cells[i].Length > 0) json.WriteString(Columns.Names[i], _cells[i]);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static int IndexOf(string column) => Columns.IndexOf(column) is >= 0 and var index ? index : throw new ArgumentException($"No sheet has a column « {column} ».", nameof(column));
}

/// <summary>A sheet as it stands, with the version that a change of it must name.</summary>
/// <param name="Id">Id of the structure.</param>
/// <param name="Version">Grows by one at each change; 0 when there is no sheet yet.</param>
/// <param name="Cells">Its cells.</param>
public sealed record KeptSheet(string Id, long Version, SheetCells Cells)
{
    /// <summary>The structure that the cells describe, a closed one included; null when there is none, or its commune is no longer known.</summary>
    public Structure? Described(Reference reference) => Cells.IsNone ? null : Cells.Read(reference).Structure;

    /// <summary>The same sheet once cells have changed.</summary>
    public KeptSheet With(SheetChange change) => this with { Cells = Cells.With(change.Changes) };
}
