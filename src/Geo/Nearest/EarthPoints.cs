using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OrientationBot.Geo.Nearest;

/// <summary>Points in blocks of 64, so that one word of a filter speaks for one block; the last block is filled with NaN, which is near to nothing.</summary>
/// <remarks>Eight points stand together, their x, then y, then z: compared at once by vectors, and one point alone is still in one place of memory.</remarks>
internal sealed class EarthPoints
{
    public const int Block = 64;

    /// <summary>Fewer than this in a block are compared one by one.</summary>
    private const int Few = 8;

    private readonly Eight[] _eights;
    private readonly int[] _order;

    /// <param name="points">The points.</param>
    /// <param name="order">In which order they stand here, by index.</param>
    public EarthPoints(ReadOnlySpan<Cartesian> points, ReadOnlySpan<int> order)
    {
        Blocks = BlocksOf(points.Length);
        _order = new int[Blocks * Block];
        order.CopyTo(_order);
        _eights = new Eight[Blocks * Block / Eight.Count];
        var values = MemoryMarshal.Cast<Eight, double>(_eights.AsSpan());
        values.Fill(double.NaN);
        for (var i = 0; i < points.Length; i++)
            (values[At(i)], values[At(i) + Eight.Count], values[At(i) + 2 * Eight.Count]) = points[order[i]];
    }

    public int Blocks { get; }

    public static int BlocksOf(int points) => (points + Block - 1) / Block;

    /// <summary>Offers every point that is allowed, block after block.</summary>
    public void Scan(in Asked asked, ref Best best)
    {
        for (var block = 0; block < Blocks; block++)
        {
            block += asked.FirstAllowed(block, Blocks - block);
            if (block < Blocks) Offer(block, asked, ref best);
        }
    }

    /// <summary>Offers the points of a block that are allowed and within the limit.</summary>
    public void Offer(int block, in Asked asked, ref Best best)
    {
        var allowed = asked.Allowed(block);
        var near = BitOperations.PopCount(allowed) < Few ? allowed : allowed & Within(block, asked.From, best.Limit);
        for (; near != 0; near &= near - 1)
        {
            var slot = block * Block + BitOperations.TrailingZeroCount(near);
            best.Offer(ChordSquared(slot, asked.From), _order[slot]);
        }
    }

    private double ChordSquared(int slot, in Cartesian from)
    {
        var point = MemoryMarshal.Cast<Eight, double>(_eights.AsSpan()).Slice(At(slot), 2 * Eight.Count + 1);
        return from.ChordSquared(new(point[0], point[Eight.Count], point[2 * Eight.Count]));
    }

    /// <summary>One bit for each point of a block that lies within a distance.</summary>
    /// <remarks>Compiled at its best at once: vectors without optimisation are a hundred times slower than with it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong Within(int block, in Cartesian from, double chordSquared)
    {
        var (fromX, fromY, fromZ) = (Vector512.Create(from.X), Vector512.Create(from.Y), Vector512.Create(from.Z));
        var limit = Vector512.Create(chordSquared);
        var eights = _eights.AsSpan(block * (Block / Eight.Count), Block / Eight.Count);
        var within = 0UL;
        for (var i = 0; i < eights.Length; i++)
        {
            ref readonly var eight = ref eights[i];
            var (dx, dy, dz) = (eight.X - fromX, eight.Y - fromY, eight.Z - fromZ);
            within |= Vector512.LessThanOrEqual(dx * dx + dy * dy + dz * dz, limit).ExtractMostSignificantBits() << (i * Eight.Count);
        }
        return within;
    }

    private static int At(int slot) => slot / Eight.Count * 3 * Eight.Count + slot % Eight.Count;

    private readonly record struct Eight(Vector512<double> X, Vector512<double> Y, Vector512<double> Z)
    {
        public const int Count = 8;
    }
}
