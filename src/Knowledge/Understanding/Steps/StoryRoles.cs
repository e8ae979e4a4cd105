using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>
/// The roles of a story of danger, as numbers to learn from: who, what is done, where, when (sections « peril » and « role » of the lexicon).
/// What examples teach of one word, the others of its role know: « mon gendre me cogne » is read as « mon mari me frappe ».
/// </summary>
internal static class StoryRoles
{
    /// <summary>Roles further apart than this many words tell nothing of each other.</summary>
    private const int Reach = 12;

    /// <summary>Each role, and each two roles together.</summary>
    public static int[] Of(List<PhraseMatch> matches)
    {
        var parts = new List<PhraseMatch>(matches.Count);
        foreach (var match in matches)
            if (match.Meaning.Topic is Topic.Peril or Topic.Role or Topic.NoDistress || DistressStep.IsDanger(matches, match)) parts.Add(match);
        var told = new List<int>(parts.Count * 4);
        foreach (var part in parts)
        {
            told.Add(part.Meaning.Clue);
            foreach (var later in parts)
                if (later.First >= part.End && later.First - part.End <= Reach) told.Add(Together(part, later));
        }
        return [.. told];
    }

    /// <summary>A film, or what is past and settled, with nothing that goes on.</summary>
    public static bool OnlyTold(List<PhraseMatch> matches) => Has(matches, "told") || (Has(matches, "past") && Has(matches, "settled") && !Has(matches, "again"));

    private static bool Has(List<PhraseMatch> matches, string role)
    {
        foreach (var match in matches)
            if (match.Meaning.Topic == Topic.Role && match.Meaning.Key == role) return true;
        return false;
    }

    /// <summary>The same number whichever comes first.</summary>
    private static int Together(PhraseMatch one, PhraseMatch other) => unchecked((one.Meaning.Clue + other.Meaning.Clue) * 7 + 2);
}
