using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« Argent-sur-Sauldre est dans le bassin d'Aubigny, pas de Gien, parce que… » in its parts, folded. Pure.</summary>
/// <param name="Communes">What stands before the bassin; empty when the commune was named before.</param>
/// <param name="Bassin">What the bassin is called; empty when it is asked for, or left out.</param>
/// <param name="Asks">It is a question.</param>
/// <param name="Why">The reason; null when none is given.</param>
internal sealed record BassinSentence(string Communes, string Bassin, bool Asks, string? Why)
{
    /// <summary>The parts of a message; null when it says of no commune in which bassin it is.</summary>
    /// <param name="typed">The message.</param>
    /// <param name="words">What the words do.</param>
    public static BassinSentence? Read(string typed, BassinWords words)
    {
        var (text, why) = Reason(typed, words);
        var said = Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(said, w => words.Is(w, BassinWord.Bassin));
        if (at < 0) return null;
        var (head, tail) = Sides(said[..at], said[(at + 1)..], words);
        var asks = said.Any(w => words.Is(w, BassinWord.Which));
        if (!asks && !head.All(w => words.Is(w, BassinWord.Beside)) && !said[..at].Any(w => words.Is(w, BassinWord.Puts))) return null;
        return new(Named(head, words), Named(Meant(head, tail, words), words), asks, why);
    }

    /// <summary>What stands before and after the word; in English the name of the bassin comes first: « the Vierzon area ».</summary>
    private static (string[] Head, string[] Tail) Sides(string[] head, string[] tail, BassinWords words)
    {
        var name = Array.FindLastIndex(head, w => words.Is(w, BassinWord.Beside)) + 1;
        return tail.Any(w => !Around(w, words)) || name == 0 || name == head.Length || head[name..].Any(w => Around(w, words)) ? (head, tail) : (head[..name], head[name..]);
    }

    /// <summary>The bassin that is meant: before « pas de Gien », or after « mais » when the sentence says where it is not.</summary>
    private static string[] Meant(string[] head, string[] tail, BassinWords words)
    {
        var but = Array.FindIndex(tail, w => words.Is(w, BassinWord.But));
        if (head.Any(w => words.Is(w, BassinWord.Not))) return but < 0 ? [] : [.. tail[(but + 1)..].Where(w => !words.Is(w, BassinWord.Bassin))];
        var not = Array.FindIndex(tail, w => words.Is(w, BassinWord.Not) || words.Is(w, BassinWord.But));
        return not < 0 ? tail : tail[..not];
    }

    /// <summary>The name alone; an article before it stays, since it may be part of it.</summary>
    private static string Named(string[] said, BassinWords words)
    {
        var end = said.Length;
        while (end > 0 && Around(said[end - 1], words)) end--;
        var start = Array.FindLastIndex(said[..end], w => words.Is(w, BassinWord.Puts) || words.Is(w, BassinWord.Which)) + 1;
        return string.Join(' ', said[start..end]);
    }

    private static bool Around(string word, BassinWords words) =>
        words.Is(word, BassinWord.Puts) || words.Is(word, BassinWord.Beside) || words.Is(word, BassinWord.Not) || words.Is(word, BassinWord.Which) || words.Is(word, BassinWord.Bassin);

    private static (string Text, string? Why) Reason(string typed, BassinWords words)
    {
        var parts = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(parts, p => words.Is(Fold.Words(p), BassinWord.Because));
        if (at <= 0 || at == parts.Length - 1) return (typed, null);
        return (string.Join(' ', parts[..at]), string.Join(' ', parts[(at + 1)..].SkipWhile(p => words.Is(Fold.Words(p), BassinWord.That))));
    }
}
