namespace OrientationBot.Geo.Nearest;

/// <summary>Parts a list of points in two along an axis, without sorting either (Hoare's selection).</summary>
internal static class Partition
{
    /// <summary>Puts the <paramref name="left"/> points that come first along the axis before the others.</summary>
    /// <param name="source">The points.</param>
    /// <param name="points">Indexes of some of them, reordered.</param>
    /// <param name="left">How many stand on the left.</param>
    /// <param name="axis">0 for x, 1 for y, 2 for z.</param>
    public static void Split(Cartesian[] source, Span<int> points, int left, int axis)
    {
        var (first, last) = (0, points.Length - 1);
        while (first < last)
        {
            var (i, j) = Part(source, points, first, last, axis);
            if (left - 1 <= j) last = j;
            else if (left - 1 >= i) first = i;
            else return;
        }
    }

    /// <summary>On return what stands up to j is not above the pivot, what stands from i on not below it.</summary>
    private static (int I, int J) Part(Cartesian[] source, Span<int> points, int i, int j, int axis)
    {
        var pivot = Along(source[points[(i + j) / 2]], axis);
        while (i <= j)
        {
            while (Along(source[points[i]], axis) < pivot) i++;
            while (Along(source[points[j]], axis) > pivot) j--;
            if (i > j) break;
            (points[i], points[j]) = (points[j], points[i]);
            i++;
            j--;
        }
        return (i, j);
    }

    private static double Along(in Cartesian point, int axis) => axis == 0 ? point.X : axis == 1 ? point.Y : point.Z;
}
