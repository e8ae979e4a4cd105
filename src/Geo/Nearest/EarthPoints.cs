using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OrientationBot.Geo.Nearest;

/// <summary>Points as three arrays, in blocks of 64 so that one word of a filter speaks for one block; the last block is filled with NaN, which is near to nothing.</summary>
internal sealed class EarthPoints
{
    public const int Block = 64;

    private readonly double[] _x, _y, _z;

    public EarthPoints(ReadOnlySpan<Cartesian> points)
    {
        Blocks = (points.Length + Block - 1) / Block;
        (_x, _y, _z) = (Empty(), Empty(), Empty());
        for (var i = 0; i < points.Length; i++) (_x[i], _y[i], _z[i]) = points[i];
    }

    public int Blocks { get; }

    public double ChordSquared(int index, Cartesian from) => from.ChordSquared(new(_x[index], _y[index], _z[index]));

    /// <summary>One bit for each point of a block that lies within a distance.</summary>
    /// <remarks>Compiled at its best at once: vectors without optimisation are a hundred times slower than with it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Within(int block, Cartesian from, double chordSquared)
    {
        var start = block * Block;
        var x = Vectors(_x, start);
        var y = Vectors(_y, start);
        var z = Vectors(_z, start);
        var (fromX, fromY, fromZ) = (Vector256.Create(from.X), Vector256.Create(from.Y), Vector256.Create(from.Z));
        var limit = Vector256.Create(chordSquared);
        var within = 0UL;
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy, dz) = (x[i] - fromX, y[i] - fromY, z[i] - fromZ);
            var near = Vector256.LessThanOrEqual(dx * dx + dy * dy + dz * dz, limit);
            within |= (ulong)near.ExtractMostSignificantBits() << (i * Vector256<double>.Count);
        }
        return within;
    }

    /// <summary>Offers the points of a block that lie within the limit of <paramref name="best"/> and are allowed.</summary>
    public void Offer(int block, Cartesian from, ulong allowed, ref Best best)
    {
        const int fewerThanABlock = 8;
        var near = BitOperations.PopCount(allowed) < fewerThanABlock ? allowed : allowed & Within(block, from, best.Limit);
        for (; near != 0; near &= near - 1)
        {
            var index = block * Block + BitOperations.TrailingZeroCount(near);
            best.Offer(ChordSquared(index, from), index);
        }
    }

    private double[] Empty()
    {
        var values = new double[Blocks * Block];
        Array.Fill(values, double.NaN);
        return values;
    }

    private static ReadOnlySpan<Vector256<double>> Vectors(double[] values, int start) =>
        MemoryMarshal.Cast<double, Vector256<double>>(values.AsSpan(start, Block));
}
