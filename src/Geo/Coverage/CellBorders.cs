using System.Collections.Immutable;

namespace OrientationBot.Geo.Coverage;

/// <summary>A straight piece of a border.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
public readonly record struct BorderPiece(MapPoint From, MapPoint To);

/// <summary>Finds the lines between groups of cells: an edge that two cells of one group share is inside it, every other edge is its border.</summary>
public static class CellBorders
{
    /// <summary>The pieces of the border around and between groups.</summary>
    /// <param name="cells">The cells, all from one call of <see cref="CommuneCells.Of"/>.</param>
    /// <param name="group">Which group a commune belongs to, for example its département.</param>
    public static ImmutableArray<BorderPiece> Of(IEnumerable<CommuneCell> cells, Func<Commune, string> group)
    {
        var open = new Dictionary<BorderPiece, string>();
        foreach (var cell in cells)
            foreach (var edge in Edges(cell.Ring))
                if (open.TryGetValue(edge, out var other) && other == group(cell.Commune)) open.Remove(edge);
                else open.TryAdd(edge, group(cell.Commune));
        return [.. open.Keys];
    }

    private static IEnumerable<BorderPiece> Edges(ImmutableArray<MapPoint> ring)
    {
        for (var i = 0; i < ring.Length; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
            yield return (a.X, a.Y).CompareTo((b.X, b.Y)) < 0 ? new(a, b) : new(b, a);
        }
    }
}
