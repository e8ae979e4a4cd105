using System.Numerics;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>A name as it is compared with misspelt words.</summary>
/// <param name="Letters">Its folded letters, glued.</param>
/// <param name="Sound">How it sounds.</param>
/// <param name="Entry">What it means.</param>
internal readonly record struct SpeltName(string Letters, ulong Sound, NameEntry Entry);

/// <summary>A place that a misspelt word may mean.</summary>
/// <param name="Entry">The place, and by which of its forms.</param>
/// <param name="Slips">Letters wrong; 0 when only the sound is the same.</param>
internal readonly record struct Slip(NameEntry Entry, int Slips);

/// <summary>Finds names despite spelling mistakes: every name of nearly the same length and nearly the same letters is compared.</summary>
/// <remarks>A scan of 6,000 names costs some 3 µs, because two integers reject nearly all of them; no structure to build for each start.</remarks>
internal sealed class Misspelt
{
    private const int LongestName = 64;

    private readonly string[] _names;
    private readonly NameEntry[] _entries;
    private readonly uint[] _letters;
    private readonly int[] _lengthStarts;
    private readonly Dictionary<ulong, List<NameEntry>> _sounds = [];

    public Misspelt(IEnumerable<SpeltName> names)
    {
        var sorted = names.Where(n => n.Letters.Length >= 4).OrderBy(n => n.Letters.Length).ToArray();
        _names = [.. sorted.Select(n => n.Letters)];
        _entries = [.. sorted.Select(n => n.Entry)];
        _letters = [.. _names.Select(n => Spelling.Letters(n))];
        _lengthStarts = Starts(_names);
        foreach (var name in sorted) AddSound(name);
    }

    /// <summary>Adds the places whose name the letters misspell by the fewest slips, at most <paramref name="most"/>, and returns how many slips that is; −1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> glued, int most, List<Slip> found)
    {
        if (glued.Length is < 4 or > LongestName) return -1;
        var best = most;
        var letters = Spelling.Letters(glued);
        var end = _lengthStarts[Math.Min(LongestName + 1, glued.Length + most + 1)];
        for (var i = _lengthStarts[Math.Max(0, glued.Length - most)]; i < end; i++)
        {
            if (BitOperations.PopCount(_letters[i] ^ letters) > 2 * best) continue;
            var slips = Spelling.Distance(glued, _names[i], best);
            if (slips > best) continue;
            if (slips < best) found.Clear();
            best = slips;
            found.Add(new(_entries[i], slips));
        }
        return found.Count > 0 ? best : -1;
    }

    /// <summary>Adds the places whose name sounds like the words.</summary>
    public bool Hear(TextWords words, int first, int end, List<Slip> found)
    {
        if (words.Glued(first, end).Length < 4 || !_sounds.TryGetValue(Sound.Of(words, first, end), out var entries)) return false;
        foreach (var entry in entries) found.Add(new(entry, 0));
        return true;
    }

    private static int[] Starts(string[] names)
    {
        var starts = new int[LongestName + 2];
        for (var (length, i) = (0, 0); length < starts.Length; length++)
        {
            while (i < names.Length && names[i].Length < length) i++;
            starts[length] = i;
        }
        return starts;
    }

    private void AddSound(SpeltName name)
    {
        if (!_sounds.TryGetValue(name.Sound, out var entries)) _sounds[name.Sound] = entries = [];
        entries.Add(name.Entry);
    }
}
