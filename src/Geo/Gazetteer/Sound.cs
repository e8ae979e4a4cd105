namespace OrientationBot.Geo.Gazetteer;

/// <summary>How folded French letters sound, roughly: « chatoro » is Châteauroux, « issoudin » Issoudun, « pitivié » Pithiviers.</summary>
public static class Sound
{
    /// <summary>Longest first, so that « eaux » is not read as « e » and « aux ».</summary>
    private static readonly (string Written, string Heard)[] Groups =
    [
        ("illes", "iy"), ("eaux", "o"), ("eault", "o"), ("ault", "o"), ("auds", "o"), ("aud", "o"), ("aux", "o"), ("eau", "o"), ("au", "o"), ("oux", "u"), ("oue", "ue"), ("ou", "u"),
        ("oi", "wa"), ("oy", "wa"), ("ain", "1"), ("ein", "1"), ("aim", "1"), ("in", "1"), ("im", "1"), ("yn", "1"), ("un", "1"), ("um", "1"), ("ien", "i1"),
        ("ai", "e"), ("ei", "e"), ("ay", "e"), ("ey", "e"), ("an", "2"), ("am", "2"), ("en", "2"), ("em", "2"), ("on", "3"), ("om", "3"), ("oeu", "e"), ("eu", "e"), ("ae", "e"), ("oe", "e"),
        ("ph", "f"), ("th", "t"), ("rh", "r"), ("ch", "x"), ("sch", "x"), ("sh", "x"), ("qu", "k"), ("q", "k"), ("ck", "k"), ("gn", "n"), ("gu", "g"), ("ill", "iy"),
        ("sc", "s"), ("tz", "s"), ("z", "s"), ("x", "s"), ("y", "i"), ("w", "v"), ("h", ""),
    ];

    private static readonly string[] Singles = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>Writes the sounds of folded letters, and returns how many there are.</summary>
    public static int Of(ReadOnlySpan<char> letters, Span<char> sounds)
    {
        letters = WithoutSilentEnd(letters);
        var count = 0;
        for (var i = 0; i < letters.Length;)
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
        foreach (var (written, heard) in Groups)
            if (rest.StartsWith(written) && !Denasal(rest, written, heard)) return (written.Length, heard);
        var soft = rest.Length > 1 && rest[1] is 'e' or 'i' or 'y';
        return rest[0] switch
        {
            'c' => (1, soft ? "s" : "k"),
            'g' => (1, soft ? "j" : "g"),
            var c => (1, Singles[c & 127]),
        };
    }

    /// <summary>« an » is nasal in « Orléans », not in « Anet » or « Vannes ».</summary>
    private static bool Denasal(ReadOnlySpan<char> rest, string written, string heard) =>
        heard.Length > 0 && char.IsAsciiDigit(heard[^1]) && rest.Length > written.Length && rest[written.Length] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'n' or 'm';

    private static ReadOnlySpan<char> WithoutSilentEnd(ReadOnlySpan<char> letters)
    {
        if (letters.Length > 5 && letters.EndsWith("ers")) return letters[..^2];
        if (letters.Length > 4 && (letters.EndsWith("er") || letters.EndsWith("ez"))) return letters[..^1];
        var end = letters.Length;
        while (end > 3 && letters[end - 1] is 's' or 't' or 'd' or 'x' or 'z' or 'e' or 'p') end--;
        return letters[..end];
    }
}
