namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>
/// A rough key of how a French word sounds, so that « veu », « jveut » and « veux », « crevé » and « crever », « suissidé » and « suicider » meet.
/// Only for words that no list knows as they are written.
/// </summary>
internal static class Sound
{
    /// <summary>The longest key; longer words share theirs with their beginning.</summary>
    public const int Longest = 24;

    /// <summary>Writes the key of a folded word and gives its length.</summary>
    public static int Key(ReadOnlySpan<char> word, Span<char> key)
    {
        var used = 0;
        word = Stem(word);
        for (var i = 0; i < word.Length && used < Longest; i++)
        {
            var (sound, taken) = At(word, i);
            i += taken - 1;
            if (sound != '\0' && (used == 0 || key[used - 1] != sound)) key[used++] = sound;
        }
        return used;
    }

    /// <summary>The common writing of « tué », « tuée », « tués », « tuer », « tuez ».</summary>
    public static string Verb(string word) => word switch
    {
        [.. var stem, 'e', 'r' or 'z' or 's'] when stem.Length > 1 => stem + "e",
        [.. var stem, 'e', 'e'] when stem.Length > 1 => stem + "e",
        [.. var stem, 'e', 'e', 's'] when stem.Length > 1 => stem + "e",
        _ => word,
    };

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] is 'r' or 'z' && word[^2] == 'e') return word[..^2];
        while (word.Length > 2 && word[^1] is 's' or 't' or 'x' or 'z' or 'd' or 'e') word = word[..^1];
        return word;
    }

    private static (char Sound, int Taken) At(ReadOnlySpan<char> word, int i)
    {
        var next = i + 1 < word.Length ? word[i + 1] : '\0';
        return (word[i], next) switch
        {
            ('p', 'h') => ('f', 2),
            ('q', 'u') => ('k', 2),
            ('c', 'h') => ('C', 2),
            ('s', 'c') when i + 2 < word.Length && word[i + 2] is 'e' or 'i' => ('s', 2),
            ('c', 'e' or 'i' or 'y') => ('s', 1),
            ('c' or 'q', _) => ('k', 1),
            ('e', 'a') when i + 2 < word.Length && word[i + 2] == 'u' => ('o', 3),
            ('a', 'u') => ('o', 2),
            ('a' or 'e', 'i') => ('e', 2),
            ('a' or 'e', 'n' or 'm') when i + 2 >= word.Length || !IsVowel(word[i + 2]) => ('A', 2),
            ('g', 'e') when i + 2 < word.Length && word[i + 2] is 'a' or 'o' => ('j', 2),
            ('g', 'e' or 'i') => ('j', 1),
            ('h', _) => ('\0', 1),
            ('y', _) => ('i', 1),
            ('z', _) => ('s', 1),
            ('w', _) => ('v', 1),
            (var c, _) => (c, 1),
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'n' or 'm';
}
