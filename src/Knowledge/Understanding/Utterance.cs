using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>A message as read: its words, the lexicon's expressions in them, the places. Made once; the steps only look at it.</summary>
internal sealed class Utterance
{
    private readonly List<PhraseMatch> _matches;
    private int[]? _residue;

    /// <summary>Reads a text, already masked.</summary>
    public Utterance(string text, Tokens tokens, List<PhraseMatch> matches, ImmutableArray<PlaceMention> places, Context context)
    {
        (Text, Tokens, _matches, Places, Context) = (text, tokens, matches, places, context);
        ExtendAsides();
    }

    /// <summary>The text, personal data masked.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public Tokens Tokens { get; }

    /// <summary>Places named in it.</summary>
    public ImmutableArray<PlaceMention> Places { get; }

    /// <summary>What was expected.</summary>
    public Context Context { get; }

    /// <summary>Ends with, or holds, a question mark.</summary>
    public bool Asks => Text.Contains('?', StringComparison.Ordinal);

    /// <summary>The words that neither politeness, grammar, places, times nor any other topic but needs explains.</summary>
    public int[] Residue => _residue ??= [.. Enumerable.Range(0, Tokens.Count).Where(Unexplained)];

    /// <summary>Every expression of the lexicon.</summary>
    public List<PhraseMatch> Matches => _matches;

    /// <summary>True when an expression of this topic is there.</summary>
    public bool Has(Topic topic)
    {
        foreach (var match in _matches)
            if (match.Meaning.Topic == topic) return true;
        return false;
    }

    /// <summary>True when this very meaning is there.</summary>
    public bool Has<T>(Topic topic, T value)
        where T : struct, Enum => Find(topic, Unsafe.BitCast<T, int>(value)) is not null;

    /// <summary>The first expression of a meaning, or null.</summary>
    public PhraseMatch? Find(Topic topic, int value)
    {
        foreach (var match in _matches)
            if (match.Meaning.Topic == topic && match.Meaning.Value == value) return match;
        return null;
    }

    /// <summary>The longest expression of a topic, the first of equals; null when there is none.</summary>
    public PhraseMatch? Longest(Topic topic)
    {
        PhraseMatch? best = null;
        foreach (var match in _matches)
            if (match.Meaning.Topic == topic && (best is null || match.Length > best.Value.Length)) best = match;
        return best;
    }

    /// <summary>True when a match of the topic covers the word.</summary>
    public bool Covers(Topic topic, int word)
    {
        foreach (var match in _matches)
            if (match.Meaning.Topic == topic && match.First <= word && word < match.End) return true;
        return false;
    }

    /// <summary>True when, but for grammar and politeness, the message holds nothing else than expressions of a topic.</summary>
    public bool HoldsOnly(Topic topic)
    {
        for (var i = 0; i < Tokens.Count; i++)
            if (!Covers(topic, i) && !Covers(Topic.Language, i) && !Covers(Topic.Joint, i) && !Covers(Topic.Polite, i)) return false;
        return Has(topic);
    }

    /// <summary>True when the word is part of a place's name.</summary>
    public bool InPlace(int word)
    {
        ref readonly var token = ref Tokens[word];
        foreach (var place in Places)
            if (token.Start < place.Start + place.Length && place.Start < token.End) return true;
        return false;
    }

    /// <summary>Every value of a flags topic together; what stands inside a longer expression of another value is that one's (« pas en groupe »).</summary>
    public int Union(Topic topic)
    {
        var all = 0;
        foreach (var match in _matches)
            if (match.Meaning.Topic == topic && !InsideOther(match)) all |= match.Meaning.Value;
        return all;
    }

    private bool InsideOther(PhraseMatch inner)
    {
        foreach (var match in _matches)
            if (match.Meaning.Topic == inner.Meaning.Topic && match.Meaning != inner.Meaning && match.Length > inner.Length && match.First <= inner.First && inner.End <= match.End) return true;
        return false;
    }

    /// <summary>After results, « leur mail » asks about what is shown: a detail that says at least as much as the need it covers.</summary>
    public bool AsksOfShown(PhraseMatch need) =>
        Context.Expectation == Expectation.Results && _matches.Exists(m => m.Meaning.Topic == Topic.Detail && m.Overlaps(need) && m.Length >= need.Length);

    /// <summary>True when a new clause, or a second need, begins at the word.</summary>
    public bool IsBoundary(int word)
    {
        if (Tokens[word].Before != Pause.None) return true;
        foreach (var match in _matches)
            if (match.Meaning.Topic == Topic.Joint && match.First == word) return true;
        return false;
    }

    /// <summary>An aside lasts to the end of its clause: « ma sœur travaille à la CAF de Blois ».</summary>
    private void ExtendAsides()
    {
        for (var i = 0; i < _matches.Count; i++)
        {
            if (_matches[i].Meaning.Topic != Topic.Aside) continue;
            var end = _matches[i].End;
            while (end < Tokens.Count && !IsBoundary(end)) end++;
            _matches[i] = _matches[i] with { End = end };
        }
    }

    private bool Unexplained(int word)
    {
        if (InPlace(word) || char.IsAsciiDigit(Tokens.Word(word)[0])) return false;
        foreach (var match in _matches)
            if (match.Meaning.Topic is not (Topic.Need or Topic.Structure or Topic.Voice or Topic.Peril or Topic.Role or Topic.NoDistress) && match.First <= word && word < match.End) return false;
        return true;
    }
}
