using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>The columns of a file, found by name whatever the case.</summary>
/// <param name="names">Their names, in the order of the file.</param>
internal sealed class Columns(ImmutableArray<string> names)
{
    private readonly Dictionary<string, int> _at = names
        .Select((name, index) => (name, index)).DistinctBy(c => c.name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(c => c.name, c => c.index, StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<string> Names => names;

    public int IndexOf(string name) => _at.GetValueOrDefault(name, -1);

    public bool Has(string name) => _at.ContainsKey(name);
}

/// <summary>One row of a file, as text; a column that is absent reads as empty.</summary>
/// <param name="Line">Line on which it starts (CSV), or number of the object (JSON); from 1.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Cells">The cells, in the order of the columns; too many or too few when they have been shifted.</param>
internal sealed record Row(int Line, Columns Columns, string[] Cells)
{
    public string this[string column] =>
        Columns.IndexOf(column) is >= 0 and var index && index < Cells.Length ? Cells[index].Trim(Blanks) : "";

    /// <summary>True when the row has not as many cells as the file has columns.</summary>
    public bool Shifted => Cells.Length != Columns.Names.Length;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\u00A0', '\u202F', '\uFEFF'];
}
