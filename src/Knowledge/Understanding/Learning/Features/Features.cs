namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>The families of features; each is scaled on its own so that none drowns another.</summary>
internal enum Family : byte
{
    /// <summary>Words, and their stems.</summary>
    Word,
    /// <summary>Pairs of words, neighbours or one word apart.</summary>
    Pair,
    /// <summary>Letters inside words, two to five in a row.</summary>
    Letters,
    /// <summary>What the lexicon recognised.</summary>
    Lexicon,
    /// <summary>Hints from elsewhere, numbers between 0 and 1.</summary>
    Hint,
    /// <summary>Classes of everyday words.</summary>
    Class,
    /// <summary>Stems; they are scaled among the words.</summary>
    Stem,
}

/// <summary>Turns words into features: 64-bit hashes, each with its family.</summary>
internal static class Features
{
    /// <summary>How many families are scaled on their own.</summary>
    public const int Families = 6;

    private const ulong Prime = 0x100000001b3;
    private const ulong Seed = 0xcbf29ce484222325;
    private const int ShortestStemmed = 5;
    private const int LongestGram = 5;

    /// <summary>Gives every feature of the words to the sink; the same feature may come several times.</summary>
    public static void Extract<TSink>(scoped WordSource words, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        ulong last = 0, beforeLast = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var hash = Hash(word, 1);
            sink.Add(hash, Family.Word);
            if (word.Length >= ShortestStemmed) sink.Add(Hash(Stem(word), 2), Family.Stem);
            sink.Add(Mix(last, hash, 3), Family.Pair);
            if (i > 1) sink.Add(Mix(beforeLast, hash, 4), Family.Pair);
            Letters(word, ref sink);
            (beforeLast, last) = (last, hash);
        }
        sink.Add(Mix(last, 0, 3), Family.Pair);
        foreach (var clue in words.Clues) sink.Add(Mix((ulong)clue, 0, 6), Family.Lexicon);
        foreach (var number in words.Classes) sink.Add(Mix((ulong)number, 0, 7), Family.Class);
    }

    private static void Letters<TSink>(ReadOnlySpan<char> word, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var start = -1; start < word.Length; start++)
        {
            var hash = Seed ^ 5;
            for (var length = 1; length <= LongestGram && start + length <= word.Length + 1; length++)
            {
                var at = start + length - 1;
                var c = at < 0 || at >= word.Length ? ' ' : word[at];
                hash = (hash ^ c) * Prime;
                if (length >= 2) sink.Add(Final(hash + (ulong)length), Family.Letters);
            }
        }
    }

    /// <summary>A light French and English stem: plural, feminine and the commonest verb endings go.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<string> endings = ["issement", "ations", "ation", "ements", "ement", "aient", "erait", "erais", "euses", "euse", "eurs", "eur", "ant", "ent", "ais", "ait", "ees", "er", "ez", "ir", "ee", "es", "e", "s", "x"];
        foreach (var ending in endings)
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending)) return word[..^ending.Length];
        return word;
    }

    private static ulong Hash(ReadOnlySpan<char> word, ulong salt)
    {
        var hash = Seed ^ salt;
        foreach (var c in word) hash = (hash ^ c) * Prime;
        return Final(hash);
    }

    private static ulong Mix(ulong first, ulong second, ulong salt) => Final((((Seed ^ salt) * Prime) ^ first) * Prime ^ second);

    private static ulong Final(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9e3779b97f4a7c15;
        return hash ^ (hash >> 29);
    }
}

/// <summary>Receives features one by one.</summary>
internal interface IFeatureSink
{
    /// <summary>One feature.</summary>
    void Add(ulong feature, Family family);
}
