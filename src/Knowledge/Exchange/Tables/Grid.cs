using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>One sheet of a file as it was laid out, before anything is known of it.</summary>
/// <param name="Name">Name of the sheet; empty where a file has only one.</param>
/// <param name="Rows">Its rows, in order; those without any text may be left out.</param>
internal sealed record Grid(string Name, ImmutableArray<GridRow> Rows);

/// <summary>One row of a sheet.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Cells">Its cells, trimmed, made harmless; there may be fewer than in other rows.</param>
internal sealed record GridRow(int Line, string[] Cells)
{
    public string this[int column] => column < Cells.Length ? Cells[column] : "";

    public bool IsEmpty => Array.TrueForAll(Cells, cell => cell.Length == 0);

    public int Filled => Cells.Count(cell => cell.Length > 0);
}
