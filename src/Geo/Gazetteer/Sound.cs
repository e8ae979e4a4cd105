using System.Collections.Frozen;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>How folded French words sound, roughly: « chatoro » is Châteauroux, « issoudin » Issoudun, « pitivié » Pithiviers.</summary>
public static class Sound
{
    private const int Longest = 128;

    /// <summary>Longest first where one begins like another, so that « eaux » is not read as « e » and « aux »; digits are the nasal vowels.</summary>
    private static readonly (string Written, string Heard)[] Groups =
    [
        ("sainte", "s1t"), ("saint", "s1"), ("jean", "j2"), ("eill", "ei"), ("eyan", "ei2"), ("aill", "ai"), ("illes", "iy"), ("ill", "iy"),
        ("geau", "jo"), ("geai", "je"), ("gea", "ja"), ("geo", "jo"),
        ("eaux", "o"), ("eault", "o"), ("ault", "o"), ("auds", "o"), ("aud", "o"), ("aux", "o"), ("eau", "o"), ("au", "o"), ("oux", "u"), ("oue", "ue"), ("ou", "u"),
        ("oin", "w1"), ("oi", "wa"), ("oy", "wa"), ("ain", "1"), ("ein", "1"), ("aim", "1"), ("ien", "i1"), ("in", "1"), ("im", "1"), ("yn", "1"), ("un", "1"), ("um", "1"),
        ("ai", "e"), ("ei", "e"), ("ay", "e"), ("ey", "e"), ("an", "2"), ("am", "2"), ("en", "2"), ("em", "2"), ("on", "3"), ("om", "3"), ("oeu", "e"), ("eu", "e"), ("ae", "e"), ("oe", "e"),
        ("ph", "f"), ("th", "t"), ("rh", "r"), ("sch", "x"), ("ch", "x"), ("sh", "x"), ("qu", "k"), ("q", "k"), ("ck", "k"), ("gn", "n"), ("gu", "g"),
        ("sc", "s"), ("tz", "s"), ("z", "s"), ("x", "s"), ("y", "i"), ("w", "v"), ("h", ""),
    ];

    private static readonly FrozenDictionary<char, (string Written, string Heard)[]> ByFirst =
        Groups.GroupBy(g => g.Written[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    private static readonly string[] Singles = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>Writes the sounds of one folded word, and returns how many there are.</summary>
    public static int Of(ReadOnlySpan<char> letters, Span<char> sounds) => Say(letters, false, sounds, 0);

    /// <summary>The sounds of some words, as a hash.</summary>
    internal static ulong Of(TextWords words, int first, int end)
    {
        Span<char> sounds = stackalloc char[Longest];
        var count = 0;
        for (var i = first; i < end; i++) count = Say(words.Letters(i), words.Source[words[i].End - 1] is 'é' or 'É', sounds, count);
        return NameHash.Of(sounds[..count]);
    }

    private static int Say(ReadOnlySpan<char> letters, bool accented, Span<char> sounds, int count)
    {
        var heardLength = accented ? letters.Length : LengthHeard(letters);
        for (var i = 0; i < heardLength;)
        {
            var (length, heard) = Group(letters[i..]);
            foreach (var sound in heard)
                if (count < sounds.Length && (count == 0 || sounds[count - 1] != sound)) sounds[count++] = sound;
            i += length;
        }
        return count;
    }

    private static (int Length, string Heard) Group(ReadOnlySpan<char> rest)
    {
        foreach (var (written, heard) in ByFirst.GetValueOrDefault(rest[0], []))
            if (rest.StartsWith(written) && !IsOpen(rest, written, heard)) return (written.Length, heard);
        var soft = rest.Length > 1 && rest[1] is 'e' or 'i' or 'y';
        return rest[0] switch
        {
            'c' => (1, soft ? "s" : "k"),
            'g' => (1, soft ? "j" : "g"),
            var c => (1, Singles[c & 127]),
        };
    }

    /// <summary>« an » is nasal in « Orléans », not in « Anet » or « Vannes ».</summary>
    private static bool IsOpen(ReadOnlySpan<char> rest, string written, string heard) =>
        heard.Length > 0 && char.IsAsciiDigit(heard[^1]) && written[^1] is 'n' or 'm'
        && rest.Length > written.Length && rest[written.Length] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'n' or 'm';

    /// <summary>Letters up to the silent end: « Bourge|s », « Pithivie|rs », « Roman|s ».</summary>
    private static int LengthHeard(ReadOnlySpan<char> letters)
    {
        var length = letters.Length;
        if (length > 5 && letters.EndsWith("ers")) return length - 2;
        if (length > 4 && (letters.EndsWith("er") || letters.EndsWith("ez"))) return length - 1;
        if (length > 3 && letters[length - 1] is 's' or 'x') length--;
        if (length > 3 && letters[length - 1] is 's' or 't' or 'd' or 'x' or 'e' or 'p') length--;
        return length;
    }
}
