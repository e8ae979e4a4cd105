using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Covers names of people: what follows « je m'appelle », capitals after « Mme », two capitals in a row after « je suis ». « je suis Perdu » and « je suis Joué-lès-Tours » are none.</summary>
internal static class PersonalNames
{
    private const int LongestName = 3;
    private const int LongestParticle = 3;

    /// <summary>The text with names covered; the same text when there was none.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="matches">The lexicon's expressions in them.</param>
    /// <param name="isPlace">True when the characters from … to … name a place; asked only of what follows « je suis ».</param>
    public static string Cover(Tokens tokens, List<PhraseMatch> matches, Func<int, int, bool> isPlace)
    {
        var text = tokens.Text;
        foreach (var cue in matches.Where(m => m.Meaning.Topic == Topic.Personal && m.Meaning.Value >= (int)PersonalCue.Name).OrderByDescending(m => m.End).DistinctBy(m => m.End))
            if (End(tokens, matches, cue) is var end && end > cue.End && !IsPlace(tokens, cue, end, isPlace))
                text = string.Concat(text.AsSpan(0, tokens[cue.End].Start), PersonalDataMask.Cover, text.AsSpan(tokens[end - 1].End));
        return text;
    }

    private static bool IsPlace(Tokens tokens, PhraseMatch cue, int end, Func<int, int, bool> isPlace) =>
        cue.Meaning.Value == (int)PersonalCue.Self && isPlace(tokens[cue.End].Start, tokens[end - 1].End);

    private static int End(Tokens tokens, List<PhraseMatch> matches, PhraseMatch cue)
    {
        var kind = (PersonalCue)cue.Meaning.Value;
        if (kind != PersonalCue.Name && !tokens.Text.Any(char.IsLower)) return cue.End;
        var end = cue.End;
        while (end < tokens.Count && end < cue.End + LongestName && IsBeside(tokens, end, kind == PersonalCue.Title && end == cue.End)
            && (IsName(tokens, matches, end, kind, end == cue.End) || IsParticle(tokens, matches, end))) end++;
        return end - cue.End < (kind == PersonalCue.Self ? 2 : 1) ? cue.End : end;
    }

    /// <summary>Nothing but a space between, or the point of « M. ».</summary>
    private static bool IsBeside(Tokens tokens, int word, bool afterTitle) =>
        tokens[word].Before == Pause.None || (afterTitle && tokens.Text.AsSpan(tokens[word - 1].End, tokens[word].Start - tokens[word - 1].End).Trim() is ".");

    /// <summary>After « je m'appelle » any unknown word; else a capital that opens neither grammar nor a need; right after « je suis » also nothing that the lexicon explains (« Perdu »).</summary>
    private static bool IsName(Tokens tokens, List<PhraseMatch> matches, int word, PersonalCue kind, bool first)
    {
        if (char.IsAsciiDigit(tokens.Word(word)[0])) return false;
        var known = matches.Exists(m => m.First <= word && word < m.End);
        if (!known) return kind == PersonalCue.Name || tokens[word].Capital;
        return tokens[word].Capital && !(kind == PersonalCue.Self && first) && !matches.Exists(m => m.First <= word && word < m.End && IsNoName(m.Meaning.Topic));
    }

    private static bool IsNoName(Topic topic) => topic is Topic.Language or Topic.Need or Topic.Structure or Topic.Polite or Topic.Joint or Topic.Where;

    /// <summary>« Le » of « Mme Le Gall ».</summary>
    private static bool IsParticle(Tokens tokens, List<PhraseMatch> matches, int word) =>
        tokens[word].Capital && tokens[word].FoldedLength <= LongestParticle && word + 1 < tokens.Count && tokens[word + 1].Before == Pause.None
        && tokens[word + 1].Capital && IsName(tokens, matches, word + 1, PersonalCue.Title, false);
}
