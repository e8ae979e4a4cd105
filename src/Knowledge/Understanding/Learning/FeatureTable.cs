namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>The features that training knows: hash → number, with its family and how rare it is. Open addressing over flat arrays.</summary>
internal sealed class FeatureTable
{
    private readonly ulong[] _hashes;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Builds the table over features in the order of their numbers.</summary>
    public FeatureTable(ulong[] hashes, Family[] families, float[] rarity)
    {
        (_hashes, Families, Rarity) = (hashes, families, rarity);
        Rarest = rarity.DefaultIfEmpty().Max();
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)hashes.Length * 2 + 2) - 1;
        _slots = new int[_mask + 1];
        for (var i = 0; i < hashes.Length; i++) _slots[FreeSlot(hashes[i])] = i + 1;
    }

    /// <summary>How many features there are.</summary>
    public int Count => _hashes.Length;

    /// <summary>Hashes, by number.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes;

    /// <summary>Family of each feature.</summary>
    public Family[] Families { get; }

    /// <summary>Inverse document frequency of each feature.</summary>
    public float[] Rarity { get; }

    /// <summary>The inverse document frequency of a feature that one text alone has.</summary>
    public float Rarest { get; }

    /// <summary>The number of a feature; −1 when training never saw it.</summary>
    public int Find(ulong hash)
    {
        for (var slot = (int)hash & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
            if (_hashes[_slots[slot] - 1] == hash) return _slots[slot] - 1;
        return -1;
    }

    private int FreeSlot(ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_slots[slot] != 0) slot = (slot + 1) & _mask;
        return slot;
    }
}
