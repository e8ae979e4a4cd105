using System.Numerics;

namespace OrientationBot.Geo.Nearest;

/// <summary>A k-d tree packed into arrays: leaves are blocks of 64 points, nodes are boxes. Worth its building above some thousands of points.</summary>
internal sealed class PackedTree
{
    private readonly record struct Node(Cartesian Low, Cartesian High, int FirstBlock, int Blocks, int Right);

    private readonly List<Node> _nodes = [];
    private readonly Cartesian[] _source;
    private readonly int[] _order;
    private readonly EarthPoints _points;

    public PackedTree(Cartesian[] points)
    {
        _source = points;
        _order = [.. Enumerable.Range(0, points.Length)];
        Build(0, (points.Length + EarthPoints.Block - 1) / EarthPoints.Block);
        _points = new([.. _order.Select(i => points[i])]);
    }

    /// <summary>Offers every allowed point that can be among the best.</summary>
    public void Search(Cartesian from, ReadOnlySpan<ulong> filter, ref Best best)
    {
        if (_nodes.Count > 0) Visit(0, from, filter, ref best);
    }

    private void Visit(int index, Cartesian from, ReadOnlySpan<ulong> filter, ref Best best)
    {
        var node = _nodes[index];
        if (node.Blocks == 1)
        {
            Leaf(node.FirstBlock, from, filter, ref best);
            return;
        }
        var (near, far) = (index + 1, node.Right);
        var (nearest, farthest) = (DistanceSquared(_nodes[near], from), DistanceSquared(_nodes[far], from));
        if (nearest > farthest) (near, far, nearest, farthest) = (far, near, farthest, nearest);
        if (nearest <= best.Limit) Visit(near, from, filter, ref best);
        if (farthest <= best.Limit) Visit(far, from, filter, ref best);
    }

    private void Leaf(int block, Cartesian from, ReadOnlySpan<ulong> filter, ref Best best)
    {
        for (var near = _points.Within(block, from, best.Limit); near != 0; near &= near - 1)
        {
            var slot = block * EarthPoints.Block + BitOperations.TrailingZeroCount(near);
            var index = _order[slot];
            if (filter.IsEmpty || (filter[index >> 6] >> index & 1) != 0) best.Offer(_points.ChordSquared(slot, from), index);
        }
    }

    private static double DistanceSquared(in Node node, Cartesian from)
    {
        var x = Math.Max(0, Math.Max(node.Low.X - from.X, from.X - node.High.X));
        var y = Math.Max(0, Math.Max(node.Low.Y - from.Y, from.Y - node.High.Y));
        var z = Math.Max(0, Math.Max(node.Low.Z - from.Z, from.Z - node.High.Z));
        return x * x + y * y + z * z;
    }

    private void Build(int firstBlock, int blocks)
    {
        if (blocks == 0) return;
        var points = _order.AsSpan(firstBlock * EarthPoints.Block, Math.Min(blocks * EarthPoints.Block, _order.Length - firstBlock * EarthPoints.Block));
        var (low, high) = Box(points);
        var index = _nodes.Count;
        _nodes.Add(new(low, high, firstBlock, blocks, 0));
        if (blocks == 1) return;
        var left = blocks / 2;
        Split(points, left * EarthPoints.Block, low, high);
        Build(firstBlock, left);
        _nodes[index] = _nodes[index] with { Right = _nodes.Count };
        Build(firstBlock + left, blocks - left);
    }

    private (Cartesian Low, Cartesian High) Box(ReadOnlySpan<int> points)
    {
        var (low, high) = (_source[points[0]], _source[points[0]]);
        foreach (var i in points)
        {
            var p = _source[i];
            low = new(Math.Min(low.X, p.X), Math.Min(low.Y, p.Y), Math.Min(low.Z, p.Z));
            high = new(Math.Max(high.X, p.X), Math.Max(high.Y, p.Y), Math.Max(high.Z, p.Z));
        }
        return (low, high);
    }

    /// <summary>Orders points along the longest side of their box, as far as it takes to part them.</summary>
    private void Split(Span<int> points, int left, Cartesian low, Cartesian high)
    {
        var (x, y, z) = (high.X - low.X, high.Y - low.Y, high.Z - low.Z);
        var axis = x >= y && x >= z ? 0 : y >= z ? 1 : 2;
        var (first, last) = (0, points.Length - 1);
        while (first < last)
        {
            var (i, j) = Part(points, first, last, axis);
            if (left - 1 <= j) last = j;
            else if (left - 1 >= i) first = i;
            else return;
        }
    }

    /// <summary>Hoare's partition: on return what stands up to j is not above the pivot, what stands from i on not below it.</summary>
    private (int I, int J) Part(Span<int> points, int i, int j, int axis)
    {
        var pivot = Along(points[(i + j) / 2], axis);
        while (i <= j)
        {
            while (Along(points[i], axis) < pivot) i++;
            while (Along(points[j], axis) > pivot) j--;
            if (i > j) break;
            (points[i], points[j]) = (points[j], points[i]);
            i++;
            j--;
        }
        return (i, j);
    }

    private double Along(int point, int axis) => axis == 0 ? _source[point].X : axis == 1 ? _source[point].Y : _source[point].Z;
}
