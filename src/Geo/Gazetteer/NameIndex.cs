using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>How a written form relates to the place it means.</summary>
internal enum NameKind : byte
{
    /// <summary>The official name.</summary>
    Name,

    /// <summary>The name without its article or its small words (« ferté imbault », « nogent rotrou »).</summary>
    Abridged,

    /// <summary>The first part of a long name (« Romorantin », « Saint-Amand »).</summary>
    Shortened,

    /// <summary>A former, delegated or associated commune.</summary>
    Former,

    /// <summary>A district, a nickname, a natural region.</summary>
    Nickname,
}

/// <summary>One meaning of a written form.</summary>
/// <param name="Target">Index of the place in <see cref="PlaceNames"/>.</param>
/// <param name="Kind">How the form relates to the place.</param>
/// <param name="Next">The next meaning of the same form; −1 when it is the last.</param>
internal readonly record struct NameEntry(int Target, NameKind Kind, int Next);

/// <summary>Hash of a written form → its meanings. Open addressing over two arrays: built in a few milliseconds, looked up in a few nanoseconds.</summary>
internal sealed class NameIndex(int expected)
{
    private readonly ulong[] _hashes = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expected * 2))];
    private readonly int[] _heads = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expected * 2))];
    private readonly List<NameEntry> _entries = new(expected);

    public NameEntry this[int entry] => _entries[entry];

    /// <summary>The first meaning of a form; −1 when it has none.</summary>
    public int Find(ulong hash) => _heads[Slot(hash)] - 1;

    /// <summary>Adds a meaning, unless the place already has that form by a closer kind.</summary>
    public void Add(ulong hash, int target, NameKind kind)
    {
        var slot = Slot(hash);
        for (var i = _heads[slot] - 1; i >= 0; i = _entries[i].Next)
            if (_entries[i].Target == target) return;
        _entries.Add(new(target, kind, _heads[slot] - 1));
        _hashes[slot] = hash;
        _heads[slot] = _entries.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Slot(ulong hash)
    {
        var mask = _heads.Length - 1;
        var slot = (int)((hash * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (_heads[slot] != 0 && _hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }
}
