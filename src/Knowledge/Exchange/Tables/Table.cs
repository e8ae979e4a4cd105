using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>A table found in a grid: columns with a header, rows below it. Titles above, empty rows and empty columns are left out.</summary>
/// <param name="Name">Name of the sheet; may be empty.</param>
/// <param name="Columns">Its columns that hold something.</param>
/// <param name="Rows">The rows below the header.</param>
internal sealed partial record Table(string Name, ImmutableArray<TableColumn> Columns, ImmutableArray<GridRow> Rows)
{
    private const int LongestTitle = 15, LongestHeader = 80;
    private const double MostOfWidth = 0.6;

    /// <summary>The table of a grid; null when nothing in it looks like one.</summary>
    public static Table? In(Grid grid)
    {
        var rows = grid.Rows.Where(row => !row.IsEmpty).ToList();
        if (rows.Count == 0 || rows.Max(row => row.Filled) is var widest && widest < 2) return null;
        var at = rows.Take(LongestTitle).ToList().FindIndex(row => row.Filled >= Math.Max(2, MostOfWidth * Usual(rows)));
        var head = rows[Math.Max(at, 0)];
        var (names, body) = LooksLikeData(head) ? (null, rows[Math.Max(at, 0)..]) : (head, rows[(at + 1)..]);
        var width = rows.Max(row => row.Cells.Length);
        var columns = Enumerable.Range(0, width).Where(c => body.Exists(row => row[c].Length > 0)).Select((c, i) => new TableColumn(c, i + 1, Header(names?[c] ?? "")));
        return body.Count == 0 ? null : new(grid.Name, [.. columns], [.. body.Where(row => names is null || !row.Cells.SequenceEqual(names.Cells))]);
    }

    /// <summary>The texts of a column that has any.</summary>
    public IEnumerable<string> Values(TableColumn column) => Rows.Select(row => row[column.At]).Where(cell => cell.Length > 0);

    /// <summary>How many cells a row has in the middle of the table.</summary>
    private static int Usual(List<GridRow> rows) => rows.Select(row => row.Filled).Order().ElementAt(rows.Count / 2);

    private static bool LooksLikeData(GridRow row) => row.Cells.Count(cell => Data.IsMatch(cell)) >= 2;

    private static string Header(string text) => text.Length > LongestHeader ? text[..LongestHeader] : text;

    [GeneratedRegex(@"^(?:\+?\d[\d .,-]*|\S+@\S+|https?://\S+|\d+\s?(?:bis|ter)?,?\s+\p{L}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Data { get; }
}

/// <summary>A column of a table.</summary>
/// <param name="At">Index of its cells in a row.</param>
/// <param name="Number">Its number as people count the columns that hold something, from 1.</param>
/// <param name="Header">What stands above it; empty when nothing does.</param>
internal sealed record TableColumn(int At, int Number, string Header)
{
    /// <summary>What is left of the header when spelling is forgotten: a second file of the source has the same.</summary>
    public string Key => Header.Length > 0 ? Fold.Words(Header) : $"#{Number}";
}
