using OrientationBot.Knowledge.Understanding.Learning;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>The words of a message that may tell its need: places, politeness, times and asides left out, the lexicon's needs beside them as clues.</summary>
internal static class WordsOfNeed
{
    /// <summary>Chooses among some words of a message.</summary>
    public static Prepared Choose(Utterance said, int first, int end)
    {
        var chosen = new List<int>(end - first);
        for (var i = first; i < end; i++)
            if (!Left(said, i)) chosen.Add(i);
        var clues = new List<int>(4);
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Need && match.First >= first && match.End <= end && !said.Covers(Topic.Aside, match.First))
                clues.Add(match.Meaning.Clue);
        return new(said.Tokens, [.. chosen], [.. clues]);
    }

    private static bool Left(Utterance said, int word) =>
        said.InPlace(word) || said.Covers(Topic.Polite, word) || said.Covers(Topic.Aside, word) || said.Covers(Topic.Where, word) || said.Covers(Topic.Moment, word);
}
