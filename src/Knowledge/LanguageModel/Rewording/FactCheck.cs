using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.LanguageModel.Rewording;

/// <summary>
/// Whether a rewording says nothing that its passages do not: every name, number, hour, date, phone, link and amount stands there,
/// so does every delicate matter (money, passwords, calls), a « not » stays a « not », and it speaks of the same thing in the language asked for.
/// When in doubt it does not hold: the passages are shown instead, and nobody loses a fact.
/// </summary>
internal sealed partial class FactCheck
{
    private const int Longest = 900;
    private const int Shortest = 15;

    /// <summary>Plain words take more room than the passage, not a multiple of it.</summary>
    private const double MostTimesLonger = 2;

    private readonly string _language;
    private readonly int _most;
    private readonly string _text;
    private readonly FrozenSet<string> _words;
    private readonly NumberTrail _numbers;
    private readonly Gazetteer _gazetteer;

    public FactCheck(Passages passages, Gazetteer gazetteer)
    {
        _text = string.Join('\n', passages.Given.Select(p => p.Text));
        var firm = string.Join('\n', passages.Given.Where(p => !p.FreeText).Select(p => p.Text));
        (_language, _gazetteer, _numbers) = (passages.Language, gazetteer, NumberTrail.In(firm));
        _most = Math.Min(Longest, (int)(_text.Length * MostTimesLonger) + Shortest);
        _words = Fold.Words(_text).Split(' ').ToFrozenSet();
        Links = Link().Matches(firm).Select(m => Fold.Text(m.Value)).ToFrozenSet();
    }

    private FrozenSet<string> Links { get; }

    /// <summary>True when it may be shown.</summary>
    public bool Holds(string rewording) =>
        rewording.Length >= Shortest && rewording.Length <= _most
        && !Markup().IsMatch(rewording)
        && Link().Matches(rewording).All(m => Links.Contains(Fold.Text(m.Value)))
        && NumberTrail.In(rewording).Follows(_numbers)
        && Sentences(rewording).All(NamesStand)
        && new Subject(_text).IsThatOf(Sentences(rewording), _language)
        && _gazetteer.Find(rewording).All(place => Fold.Words(rewording.AsSpan(place.Start, place.Length)).Split(' ').All(_words.Contains))
        && FactWords.Matters(Fold.Words(rewording)).IsSubsetOf(FactWords.Matters(Fold.Words(_text)))
        && Denials.In(rewording).Follow(Denials.In(_text))
        && FactWords.Speaks(rewording, _language);

    /// <summary>A word with a capital is a name, but at the beginning of a sentence, where a name is what no common word is.</summary>
    private bool NamesStand(string sentence)
    {
        var first = true;
        foreach (var word in Word().EnumerateMatches(sentence))
        {
            var letters = sentence.AsSpan(word.Index, word.Length);
            var folded = Fold.Words(letters);
            if (letters.IndexOfAnyInRange('A', 'Z') >= 0 || char.IsUpper(letters[0]))
                if (!_words.Contains(folded) && !(first && FactWords.Opens(folded)) && !FactWords.IsPlainCapital(folded)) return false;
            first = false;
        }
        return true;
    }

    private static string[] Sentences(string text) => SentenceEnd().Split(text);

    [GeneratedRegex(@"[<>\[\]{}|`\\*#_~^]|\p{C}|\p{Zl}|\p{Zp}|\p{So}|(?m)^\s*[-•]")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\S*(?:://|www\.|@)\S*|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:/\S*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"[.!?:;]\s+|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
