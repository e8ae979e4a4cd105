namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>The features that training knows: hash → number, with its family and how rare it is. Open addressing over flat arrays; the upper half of the hash lies beside its number, so that a look-up waits for memory once.</summary>
internal sealed class FeatureTable
{
    private readonly ulong[] _hashes;
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Builds the table over features in the order of their numbers.</summary>
    public FeatureTable(ulong[] hashes, Family[] families, float[] rarity, int hints)
    {
        (_hashes, Families, Rarity, Hints) = (hashes, families, rarity, hints);
        Rarest = rarity.DefaultIfEmpty().Max();
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)hashes.Length * 2 + 2) - 1;
        _slots = new Slot[_mask + 1];
        for (var i = 0; i < hashes.Length; i++) _slots[FreeSlot(hashes[i])] = new((uint)(hashes[i] >> 32), i + 1);
    }

    /// <summary>How many features there are.</summary>
    public int Count => _hashes.Length;

    /// <summary>How many hints from elsewhere stand behind the features.</summary>
    public int Hints { get; }

    /// <summary>Features and hints together.</summary>
    public int Width => Count + Hints;

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
        for (var at = (int)hash & _mask; ; at = (at + 1) & _mask)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Number == 0) return -1;
            if (slot.Mark == (uint)(hash >> 32)) return slot.Number - 1;
        }
    }

    private int FreeSlot(ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_slots[slot].Number != 0) slot = (slot + 1) & _mask;
        return slot;
    }

    /// <summary>A place of the table; number 0 is free.</summary>
    private readonly record struct Slot(uint Mark, int Number);
}
