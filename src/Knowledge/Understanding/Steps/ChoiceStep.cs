using System.Collections.Immutable;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>The answer to a choice or a pick among cards: « le deuxième », « 2 », the words of a button, « la médiathèque » when one card is one.</summary>
internal sealed class ChoiceStep(Lexicon lexicon) : IStep
{
    private const int LongestPick = 6;
    private const int ShortestWord = 3;

    /// <inheritdoc/>
    public string Name => "choice";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        var context = said.Context;
        var offered = context.Choices.IsEmpty ? context.Shown.Length : context.Choices.Length;
        if (offered == 0 || said.Tokens.Count is 0 || sofar.BotTopic is not null) return sofar;
        if (Titled(said, context.Choices, whole: true) is { } chosen) return Pick(sofar, chosen);
        if (Spoken(said) > LongestPick || !sofar.Places.IsEmpty) return sofar;
        if (Rank(said, offered) is { } rank) return Pick(sofar, rank);
        return Titled(said, context.Shown, whole: false) is { } shown ? Pick(sofar, shown) : sofar;
    }

    /// <summary>How many words there are beside politeness (« le 2 s'il vous plaît » is as short as « le 2 »).</summary>
    private static int Spoken(Utterance said)
    {
        var count = 0;
        for (var i = 0; i < said.Tokens.Count; i++)
            if (!said.Covers(Topic.Polite, i)) count++;
        return count;
    }

    private static Understanding Pick(Understanding sofar, int rank) => sofar with { Act = DialogueAct.Choose, Ordinal = rank };

    private int? Rank(Utterance said, int offered)
    {
        if (said.Context.Expectation is Expectation.Age) return null;
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Rank && match.Meaning.Value != 0 && match.Meaning.Value <= offered) return match.Meaning.Value;
        if (said.Find(Topic.Rank, 0) is { } cue && Figure.At(said.Tokens, cue.End, lexicon) is { } named && named.Value <= offered && named.Value > 0) return named.Value;
        return Figure.At(said.Tokens, 0, lexicon) is { Value: > 0 } bare && bare.End == said.Tokens.Count && bare.Value <= offered ? bare.Value : null;
    }

    /// <summary>The only title whose words hold every word said; null when none or several do.</summary>
    private static int? Titled(Utterance said, ImmutableArray<string> titles, bool whole)
    {
        int? only = null;
        for (var i = 0; i < titles.Length; i++)
        {
            if (!Holds(Tokens.Of(titles[i], null), said, whole)) continue;
            if (only is not null) return null;
            only = i + 1;
        }
        return only;
    }

    private static bool Holds(Tokens title, Utterance said, bool whole)
    {
        if (whole && title.Count != said.Tokens.Count) return false;
        var told = 0;
        for (var i = 0; i < said.Tokens.Count; i++)
        {
            var word = said.Tokens.Word(i);
            if (!whole && (said.Covers(Topic.Language, i) || said.Covers(Topic.Polite, i) || word.Length < ShortestWord)) continue;
            if (!Contains(title, word)) return false;
            told++;
        }
        return told > 0;
    }

    private static bool Contains(Tokens title, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < title.Count; i++)
            if (title.Word(i).SequenceEqual(word)) return true;
        return false;
    }
}
