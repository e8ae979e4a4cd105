using System.Numerics;

namespace OrientationBot.Knowledge.Directory;

/// <summary>Sets of structures as one bit each (bit i of word i/64), in the order of <see cref="Geo.Nearest.NearestIndex.Order"/>, which takes them as filters.</summary>
internal static class Bits
{
    public static int Words(int count) => (count + 63) >> 6;

    /// <summary>The set of the structures that pass a test.</summary>
    public static ulong[] Where<T>(ReadOnlySpan<T> all, Func<T, bool> test)
    {
        var bits = new ulong[Words(all.Length)];
        for (var i = 0; i < all.Length; i++)
            if (test(all[i])) Set(bits, i);
        return bits;
    }

    public static void Set(Span<ulong> bits, int index) => bits[index >> 6] |= 1UL << index;

    public static void Clear(Span<ulong> bits, int index) => bits[index >> 6] &= ~(1UL << index);

    public static bool Has(ReadOnlySpan<ulong> bits, int index) => (bits[index >> 6] & (1UL << index)) != 0;

    public static void And(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < bits.Length; i++) bits[i] &= other[i];
    }

    public static void Or(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < bits.Length; i++) bits[i] |= other[i];
    }

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits) count += BitOperations.PopCount(word);
        return count;
    }
}
