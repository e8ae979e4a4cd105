using System.Collections.Frozen;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>What a word may stand for in an expression: itself, a stem (« appren* »), the lists it is in; misspelt, the words that sound like it.</summary>
internal sealed class SymbolTable
{
    /// <summary>Any word.</summary>
    public const int Any = 0;

    /// <summary>A number in figures.</summary>
    public const int Number = 1;

    /// <summary>Start of a clause.</summary>
    public const int ClauseStart = 2;

    /// <summary>End of a clause.</summary>
    public const int ClauseEnd = 3;

    /// <summary>Start of the text.</summary>
    public const int TextStart = 4;

    /// <summary>End of the text.</summary>
    public const int TextEnd = 5;

    /// <summary>The first number free for words and lists.</summary>
    public const int FirstFree = 6;

    private const int ShortestStem = 3;
    private const int ShortestSounded = 2;
    private static readonly int[] s_number = [Number];

    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _sounds;

    /// <summary>Builds the table; every symbol list is complete (a word's list holds its stems' and lists' symbols).</summary>
    public SymbolTable(IReadOnlyDictionary<string, int[]> words, IReadOnlyDictionary<string, int[]> stems)
    {
        _words = words.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = stems.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        _sounds = BySound(words).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True when the lexicon has the word as it is written.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _words.ContainsKey(word);

    /// <summary>The symbols of a word; empty when nothing of the lexicon resembles it.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0])) return _words.TryGetValue(word, out var figure) ? figure : s_number;
        if (_words.TryGetValue(word, out var symbols)) return symbols;
        for (var length = word.Length - 1; length >= ShortestStem; length--)
            if (_stems.TryGetValue(word[..length], out symbols)) return symbols;
        if (word.Length < ShortestSounded) return [];
        Span<char> key = stackalloc char[Sound.Longest];
        return _sounds.TryGetValue(key[..Sound.Key(word, key)], out symbols) ? symbols : [];
    }

    private static FrozenDictionary<string, int[]> BySound(IReadOnlyDictionary<string, int[]> words)
    {
        var sounds = new Dictionary<string, HashSet<int>>();
        Span<char> key = stackalloc char[Sound.Longest];
        foreach (var (word, symbols) in words.Where(w => w.Key.Length >= ShortestSounded && !char.IsAsciiDigit(w.Key[0])))
        {
            var sound = new string(key[..Sound.Key(word, key)]);
            if (!sounds.TryGetValue(sound, out var all)) sounds[sound] = all = [];
            all.UnionWith(symbols);
        }
        return sounds.ToFrozenDictionary(s => s.Key, s => s.Value.ToArray());
    }
}
