using System.Collections.Frozen;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>The words of a set of texts, and the one a misspelt word stands for: a word that sounds the same, or is a slip of the pen away.</summary>
internal sealed class Vocabulary
{
    /// <summary>A shorter word has too many neighbours; a longer one may hold two slips.</summary>
    private const int ShortestMisspelt = 5, TwoSlips = 8;

    /// <summary>Words that share fewer runs of letters are not compared.</summary>
    private const int FewestRuns = 2;

    private readonly FrozenDictionary<string, int> _counts;
    private readonly FrozenSet<string> _stems;
    private readonly FrozenDictionary<string, string> _bySound;
    private readonly FrozenDictionary<string, string[]> _byRun;

    /// <param name="texts">The words of each text.</param>
    public Vocabulary(IEnumerable<IReadOnlyList<string>> texts)
    {
        _counts = texts.SelectMany(words => words).CountBy(word => word).ToFrozenDictionary();
        _stems = _counts.Keys.Select(FrenchStemmer.Stem).ToFrozenSet();
        _bySound = _counts.Keys.GroupBy(Homophones.Spell).ToFrozenDictionary(same => same.Key, Commonest);
        _byRun = _counts.Keys.SelectMany(word => Runs(word).Select(run => (run, word))).GroupBy(p => p.run, p => p.word).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The word itself when the texts have it in any form; otherwise the word of theirs that it stands for, or itself when there is none.</summary>
    public string Meant(string word)
    {
        if (_counts.ContainsKey(word) || _stems.Contains(FrenchStemmer.Stem(word)) || word.Any(char.IsAsciiDigit)) return word;
        if (_bySound.TryGetValue(Homophones.Spell(word), out var same)) return same;
        return word.Length < ShortestMisspelt ? word : Nearest(word, word.Length < TwoSlips ? 1 : 2) ?? word;
    }

    private string? Nearest(string word, int slips) =>
        Runs(word).SelectMany(run => _byRun.GetValueOrDefault(run, [])).CountBy(other => other).Where(other => other.Value >= FewestRuns)
            .Select(other => (Word: other.Key, Slips: Spelling.Distance(word, other.Key, slips))).Where(other => other.Slips <= slips)
            .OrderBy(other => other.Slips).ThenByDescending(other => _counts[other.Word]).ThenBy(other => other.Word, StringComparer.Ordinal).FirstOrDefault().Word;

    private string Commonest(IEnumerable<string> words) => words.OrderByDescending(word => _counts[word]).ThenBy(word => word, StringComparer.Ordinal).First();

    private static IEnumerable<string> Runs(string word) => Terms.Runs(word, 3).Distinct();
}
