using System.Runtime.Intrinsics;

namespace OrientationBot.Geo.Nearest;

/// <summary>A question while it is searched: where from, and which places, by the word of each block.</summary>
internal readonly ref struct Asked(Cartesian from, ReadOnlySpan<ulong> filter)
{
    private readonly ReadOnlySpan<ulong> _filter = filter;

    public readonly Cartesian From = from;

    /// <summary>The same point as a vector; the fourth number is 0.</summary>
    public readonly Vector256<double> Vector = Vector256.Create(from.X, from.Y, from.Z, 0);

    /// <summary>The places allowed of a block.</summary>
    public ulong Allowed(int block) => _filter.IsEmpty ? ulong.MaxValue : _filter[block];

    /// <summary>The first block of a range that has an allowed place; as many as there are when none has.</summary>
    public int FirstAllowed(int firstBlock, int blocks)
    {
        if (_filter.IsEmpty || _filter[firstBlock] != 0) return 0;
        var first = _filter.Slice(firstBlock, blocks).IndexOfAnyExcept(0UL);
        return first < 0 ? blocks : first;
    }
}
