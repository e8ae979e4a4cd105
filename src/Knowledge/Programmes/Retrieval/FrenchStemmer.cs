namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>
/// Takes French endings off folded words, lightly, so that « déclarations », « déclarer » and « déclaration » meet
/// (after J. Savoy, « Light stemming approaches for the French, Portuguese, German and Hungarian languages », 2006).
/// </summary>
internal static class FrenchStemmer
{
    /// <summary>Endings, tried in this order: shortest word they apply to, what is taken off, what stands in its place.</summary>
    private static readonly (int Shortest, string Ending, string Instead)[] s_endings =
    [
        (10, "issement", "ir"), (9, "issant", "ir"), (7, "ivement", "if"), (7, "ement", "e"),
        (12, "ficatrice", "fier"), (11, "ficateur", "fier"), (10, "catrice", "quer"), (9, "cateur", "quer"),
        (9, "atrice", "er"), (8, "ateur", "er"), (7, "trice", "teur"), (6, "ieme", ""), (8, "teuse", "ter"), (7, "teur", "ter"), (6, "euse", "eu"),
        (9, "ere", "er"), (8, "ive", "if"), (10, "nnelle", "n"), (10, "nnel", "n"), (5, "ete", "et"), (9, "ique", ""), (9, "esse", ""),
        (8, "inage", "in"), (10, "isation", ""), (10, "isateur", ""), (9, "ation", ""), (9, "ition", ""),
    ];

    /// <summary>The stem of a word in lower case without accents; short words and words with digits stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || word.AsSpan().ContainsAnyInRange('0', '9')) return word;
        var singular = Singular(word);
        foreach (var (shortest, ending, instead) in s_endings)
            if (singular.Length >= shortest && singular.EndsWith(ending, StringComparison.Ordinal))
                return Tail(singular[..^ending.Length] + instead);
        return Tail(singular);
    }

    private static string Singular(string word)
    {
        if (word.Length > 5 && word.EndsWith("aux", StringComparison.Ordinal) && word[^4] != 'e') return word[..^2] + "l";
        return word[^1] is 'x' or 's' ? word[..^1] : word;
    }

    /// <summary>Takes off the last vowel and the r of infinitives, and doubled letters: « aidée », « aider » → « aid ».</summary>
    private static string Tail(string word)
    {
        var end = word.Length;
        if (end > 4 && word[end - 1] == 'e' && word[end - 2] == 'i') end -= 2;
        if (end > 4 && word[end - 1] == 'r') end--;
        while (end > 4 && word[end - 1] == 'e') end--;
        if (end > 4 && word[end - 1] == word[end - 2]) end--;
        return word[..end];
    }
}
