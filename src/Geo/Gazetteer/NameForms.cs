namespace OrientationBot.Geo.Gazetteer;

/// <summary>The forms under which people write an official name.</summary>
internal static class NameForms
{
    private static readonly (string Word, string Digit)[] Numbers = [("Deux", "2"), ("Trois", "3"), ("Quatre", "4"), ("Cinq", "5")];

    /// <summary>True when a name may begin with the word: neither a determiner nor a preposition.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) => IsArticle(word) || !IsSmall(word) && !IsDeterminer(word);

    /// <summary>True when a misspelt name may begin with the word: « vers Villiers » is no « Janvilliers ».</summary>
    public static bool MayBeginMisspelt(ReadOnlySpan<char> word) => MayBegin(word) && word is not (
        "vers" or "pres" or "chez" or "dans" or "pour" or "avec" or "sans" or "depuis" or "par" or "entre" or "mais" or "cote" or "notre"
        or "je" or "j" or "tu" or "il" or "elle" or "on" or "nous" or "vous" or "c" or "est" or "suis" or "habite" or "vis" or "vais");

    /// <summary>True for « saint » and « sainte », well spelt or by one slip (« sain », « saitn », « sante »).</summary>
    public static bool IsSaint(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 7 && word[0] == 's' && (Spelling.Distance(word, "saint", 1) <= 1 || Spelling.Distance(word, "sainte", 1) <= 1);

    /// <summary>True when a name may end with the word.</summary>
    public static bool MayEnd(ReadOnlySpan<char> word) => !IsSmall(word) && !IsDeterminer(word) && word is not "notre";

    /// <summary>True for « le », « la », « les », « l' ».</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => word is "le" or "la" or "les" or "l";

    /// <summary>True for the words that hold a name together: articles and prepositions.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) => word is
        "le" or "la" or "les" or "l" or "de" or "du" or "des" or "d" or "sur" or "sous" or "en" or "aux" or "au" or "a" or "et" or "un" or "une";

    /// <summary>The name without its leading article: hash, or null when it has none.</summary>
    public static ulong? WithoutArticle(TextWords name) =>
        name.Count > 1 && IsArticle(name.Letters(0)) ? name.Hash(1, name.Count) : null;

    /// <summary>The name without its small words, as in « nogent rotrou » or « Mehun/Yèvre »; null when it has none.</summary>
    public static ulong? WithoutSmallWords(TextWords name)
    {
        var (hash, dropped) = (NameHash.Seed, 0);
        for (var i = 0; i < name.Count; i++)
            if (IsSmall(name.Letters(i))) dropped++;
            else hash = NameHash.Extend(hash, name.Letters(i));
        return dropped > 0 && dropped < name.Count ? hash : null;
    }

    /// <summary>The name with its numbers as digits (« Les 2 Lions », « Cloyes-les-3-Rivières »); null when it has none.</summary>
    public static string? WithDigits(string name)
    {
        foreach (var (word, digit) in Numbers)
            if (name.Contains(word, StringComparison.Ordinal)) return name.Replace(word, digit, StringComparison.Ordinal);
        return null;
    }

    /// <summary>How many words make the first part of a long name (« Saint-Amand | Montrond », « Aubigny | sur Nère », « La Ferté | Saint-Aubin »); 0 when it cannot be shortened.</summary>
    public static int FirstPart(TextWords name)
    {
        var end = 0;
        while (end < name.Count && (IsArticle(name.Letters(end)) || name.Letters(end) is "saint" or "sainte")) end++;
        end++;
        return end < name.Count && name.Letters(end - 1).Length >= 3 && MayEnd(name.Letters(end - 1)) ? end : 0;
    }

    private static bool IsDeterminer(ReadOnlySpan<char> word) => word is
        "mon" or "ma" or "mes" or "ton" or "ta" or "tes" or "son" or "sa" or "ses" or "nos" or "votre" or "vos" or "leur" or "leurs"
        or "ce" or "cet" or "cette" or "ces" or "ou" or "que" or "qui";
}
