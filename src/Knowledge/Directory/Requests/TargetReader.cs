using System.Globalization;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>The words that name a sheet → which sheet: a name, a rank, « cette fiche ».</summary>
internal static class TargetReader
{
    private static readonly HashSet<string> Leading = ["de", "du", "des", "d", "la", "le", "l", "les", "pour", "a", "au", "aux", "sur", "chez", "que", "qu", "dans", "et"];
    private static readonly HashSet<string> Trailing = ["est", "sont", "n", "ne", "a", "ont", "sera", "seront", "maintenant", "desormais", "y", "c", "s", "se", "et", "qui", "plus", "aussi", "egalement", "toujours", "le", "la", "les", "l", "d", "de", "du", "sur", "par", "ca"];
    private static readonly HashSet<string> OneOf = ["la", "le", "fiche", "numero", "n", "no", "structure", "ligne"];
    private static readonly HashSet<string> Possessives = ["son", "sa", "ses", "leur", "leurs"];
    private static readonly string[] Ranks = ["premiere", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme", "neuvieme", "dixieme"];

    /// <summary>The target of the words from one to before another; <see cref="SheetTarget.None"/> when they name nothing.</summary>
    public static SheetTarget Read(Clauses clauses, int from, int to)
    {
        var said = clauses.Said;
        while (from < to && clauses.At(from) is { Kind: MarkKind.Opening or MarkKind.Now or MarkKind.Reason } noise && noise.End <= to) from = noise.End;
        if (Rank(said, from, to) is { } rank) return new(null, rank, false);
        while (to > from && (Trailing.Contains(said.Words[to - 1]) || Ends(clauses, from, to))) to--;
        if (from < to && clauses.At(from) is { Kind: MarkKind.This } self && self.End == to) return new(null, null, true);
        while (from < to && Leading.Contains(said.Words[from])) from++;
        if (from < to && clauses.At(from) is { Kind: MarkKind.This } also && also.End == to) return new(null, null, true);
        if (from == to - 1 && Possessives.Contains(said.Words[from])) return new(null, null, true);
        if (SaysWhen(clauses, from, to)) return SheetTarget.None;
        return from < to ? new(said.Slice(from, to), null, false) : SheetTarget.None;
    }

    /// <summary>True when the words are days or times, no name: « le samedi c'est ouvert … ».</summary>
    public static bool SaysWhen(Clauses clauses, int from, int to)
    {
        while (from < to && (Leading.Contains(clauses.Said.Words[from]) || clauses.At(from) is { Kind: MarkKind.Opening or MarkKind.Now })) from++;
        return from < to && ValueShape.BeginsHours(clauses.Said.Words[from]);
    }

    /// <summary>Index of the word after the name that ends a list of words, its small words left out.</summary>
    public static int EndOf(Clauses clauses, int from, int to)
    {
        while (to > from && (Trailing.Contains(clauses.Said.Words[to - 1]) || Ends(clauses, from, to))) to--;
        return to;
    }

    private static bool Ends(Clauses clauses, int from, int to)
    {
        for (var at = Math.Max(from, to - 4); at < to; at++)
            if (clauses.At(at) is { Kind: MarkKind.Now or MarkKind.Copula or MarkKind.Reason } mark && mark.End == to) return true;
        return false;
    }

    private static int? Rank(SaidWords said, int from, int to)
    {
        while (to > from + 1 && Trailing.Contains(said.Words[to - 1])) to--;
        var first = from;
        while (first < to - 1 && OneOf.Contains(said.Words[first])) first++;
        if (first != to - 1 || first == from) return null;
        var word = said.Words[first];
        return Array.IndexOf(Ranks, word) is >= 0 and var rank ? rank + 1 : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 ? number : null;
    }
}
