using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Exchange.Exports;

/// <summary>What an export wrote, and what its format has no place for.</summary>
/// <param name="Structures">How many structures are in the file.</param>
/// <param name="LeftOut">What is not in the file, by column; empty when everything is.</param>
public sealed record ExportReport(int Structures, ImmutableArray<LeftOut> LeftOut);

/// <summary>Cells of one column that a format cannot hold.</summary>
/// <param name="Column">The column of the national standard.</param>
/// <param name="Count">On how many structures.</param>
/// <param name="Example">One value that is left out.</param>
public sealed record LeftOut(string Column, int Count, string Example)
{
    private const int LongestExample = 60;

    /// <summary>In one line, for operators.</summary>
    public override string ToString() => $"{Column}: {Count} (such as « {(Example.Length <= LongestExample ? Example : $"{Example.AsSpan(0, LongestExample)}…")} »)";
}

/// <summary>Counts what a format has no place for while a file is written.</summary>
internal sealed class Losses
{
    private readonly Dictionary<string, (HashSet<string> Ids, string Example)> _byColumn = [];

    /// <summary>A cell of a structure is left out, in whole or in part; nothing is when the value is empty.</summary>
    public void Add(string column, string id, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (!_byColumn.TryGetValue(column, out var known)) _byColumn[column] = known = ([], value);
        known.Ids.Add(id);
    }

    public void Add(string column, string id, IEnumerable<string> values) => Add(column, id, string.Join(StandardNames.ListSeparator, values));

    public ImmutableArray<LeftOut> All => [.. _byColumn.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new LeftOut(c.Key, c.Value.Ids.Count, c.Value.Example))];
}
