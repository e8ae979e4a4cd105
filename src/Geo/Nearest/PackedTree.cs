using System.Runtime.Intrinsics;

namespace OrientationBot.Geo.Nearest;

/// <summary>A k-d tree packed into one array of boxes: leaves are blocks of 64 points. Worth its building above some hundreds of points.</summary>
/// <remarks>
/// A node of b blocks has ⌊b/2⌋ of them on its left, which stand next to it; those of its right follow. So a node needs no link, and is one line of cache.
/// </remarks>
internal sealed class PackedTree
{
    /// <summary>The corners of a box; the fourth number is 0.</summary>
    private readonly record struct Box(Vector256<double> Low, Vector256<double> High)
    {
        public double DistanceSquared(Vector256<double> from)
        {
            var away = Vector256.Max(Vector256.Max(Low - from, from - High), Vector256<double>.Zero);
            return Vector256.Dot(away, away);
        }
    }

    private readonly Box[] _nodes;
    private readonly int _blocks;

    /// <summary>Builds the tree, and puts the points of each block together.</summary>
    /// <param name="points">The points.</param>
    /// <param name="order">Indexes of all of them; reordered.</param>
    public PackedTree(Cartesian[] points, int[] order)
    {
        _blocks = EarthPoints.BlocksOf(points.Length);
        _nodes = new Box[Math.Max(0, 2 * _blocks - 1)];
        if (_blocks > 0) Build(points, order, 0, _blocks);
    }

    /// <summary>Offers every allowed point that can be among the best.</summary>
    /// <param name="points">The points, in the order the tree gave them.</param>
    /// <param name="asked">The question.</param>
    /// <param name="best">Takes them.</param>
    public void Search(EarthPoints points, in Asked asked, ref Best best)
    {
        if (_blocks > 0) Visit(points, 0, 0, _blocks, asked, ref best);
    }

    /// <summary>Visits a node, the nearer of its two halves first; what is too far or holds nothing allowed is left out whole.</summary>
    private void Visit(EarthPoints points, int node, int firstBlock, int blocks, in Asked asked, ref Best best)
    {
        while (asked.FirstAllowed(firstBlock, blocks) < blocks)
        {
            if (blocks == 1)
            {
                points.Offer(firstBlock, asked, ref best);
                return;
            }
            var half = blocks / 2;
            var (left, right) = (node + 1, node + 2 * half);
            var (toLeft, toRight) = (_nodes[left].DistanceSquared(asked.Vector), _nodes[right].DistanceSquared(asked.Vector));
            if (Math.Min(toLeft, toRight) > best.Limit) return;
            if (toLeft <= toRight)
            {
                Visit(points, left, firstBlock, half, asked, ref best);
                if (toRight > best.Limit) return;
                (node, firstBlock, blocks) = (right, firstBlock + half, blocks - half);
            }
            else
            {
                Visit(points, right, firstBlock + half, blocks - half, asked, ref best);
                if (toLeft > best.Limit) return;
                (node, blocks) = (left, half);
            }
        }
    }

    private void Build(Cartesian[] source, Span<int> points, int node, int blocks)
    {
        var box = _nodes[node] = Around(source, points);
        if (blocks == 1) return;
        var half = blocks / 2;
        Partition.Split(source, points, half * EarthPoints.Block, Longest(box.High - box.Low));
        Build(source, points[..(half * EarthPoints.Block)], node + 1, half);
        Build(source, points[(half * EarthPoints.Block)..], node + 2 * half, blocks - half);
    }

    private static int Longest(Vector256<double> sides) => sides[0] >= sides[1] && sides[0] >= sides[2] ? 0 : sides[1] >= sides[2] ? 1 : 2;

    private static Box Around(Cartesian[] source, ReadOnlySpan<int> points)
    {
        var first = Vector(source[points[0]]);
        var (low, high) = (first, first);
        foreach (var i in points)
        {
            var point = Vector(source[i]);
            (low, high) = (Vector256.Min(low, point), Vector256.Max(high, point));
        }
        return new(low, high);
    }

    private static Vector256<double> Vector(Cartesian point) => Vector256.Create(point.X, point.Y, point.Z, 0);
}
