using OrientationBot.Knowledge.Understanding.Steps;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>A sentence → what it wants changed on which sheet; null when it states no change, so that a search stays a search. Pure; never throws on a text.</summary>
public static class ChangeReader
{
    private const int LongestText = 2_000;

    /// <summary>True when a sentence begins as a question or a search does.</summary>
    public static bool IsSearch(string text, ChangeWords words) => new SaidWords(text) is { Count: > 0 } said && new Clauses(said, words).IsSearch;

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">As typed, phones and addresses included.</param>
    /// <param name="words">The lexicon.</param>
    public static ChangeRequest? Read(string text, ChangeWords words)
    {
        if (text.Length > LongestText) return null;
        var said = new SaidWords(text);
        if (said.Count == 0) return null;
        var clauses = new Clauses(said, words);
        if (clauses.IsSearch || (text.Contains('?', StringComparison.Ordinal) && clauses.Next(clauses.Start, Clauses.Begins) is not { Kind: MarkKind.Change or MarkKind.Add or MarkKind.Remove })) return null;
        var wishes = new WishReader(clauses, words);
        wishes.ReadAll();
        if (wishes.Found.Count == 0) return null;
        var why = clauses.Why is { } reason ? PersonalDataMask.Apply(reason).Text : null;
        return new(wishes.Target, [.. wishes.Found], why) { Sure = wishes.Sure || clauses.Has(MarkKind.Now, MarkKind.Changed, MarkKind.Change, MarkKind.Add, MarkKind.Remove, MarkKind.HasNot, MarkKind.CloseForGood) };
    }
}
