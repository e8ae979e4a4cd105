using System.Collections.Frozen;
using System.Collections.Immutable;
using OrientationBot.Knowledge.Programmes.Retrieval;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Finds which sheet a text is about, by runs of letters, so that « paas numérik » still names the « pass numérique ».</summary>
internal sealed class Subjects
{
    /// <summary>Under this share of a name's letters, the name is not there.</summary>
    private const double Named = 0.64;

    /// <summary>Under this share of any one word's letters, that word is not there, and so the name is not.</summary>
    private const double EachWord = 0.4;

    /// <summary>Under this likeness, a question is another one than the sheet's.</summary>
    private const double Alike = 0.75;

    private readonly ImmutableArray<Clue> _names;
    private readonly ImmutableArray<Clue> _questions;
    private readonly FrozenSet<Clue> _naming;
    private readonly FrozenDictionary<string, double> _rarity;

    public Subjects(ImmutableArray<ProgrammeSheet> sheets)
    {
        _names = [.. sheets.SelectMany(s => s.Names.Prepend(s.Title).Select(name => Clue.Of(s, name)))];
        _questions = [.. sheets.SelectMany(s => s.Questions.Select(question => Clue.Of(s, question)))];
        _naming = _questions.Where(q => _names.Any(name => name.Sheet == q.Sheet && name.Grams.IsSubsetOf(q.Grams))).ToFrozenSet();
        _rarity = _names.Concat(_questions).SelectMany(c => c.Grams).CountBy(g => g)
            .ToFrozenDictionary(g => g.Key, g => Math.Log(1 + (double)(_names.Length + _questions.Length) / g.Value));
    }

    /// <summary>The sheet that the text names, with the share of the name that is there; null when it names none.</summary>
    public (ProgrammeSheet Sheet, double Score)? NamedIn(string text)
    {
        var words = Terms.Spoken(text);
        return Best(_names, name => Share(name, words), Named, name => Weight(name.Grams));
    }

    /// <summary>The sheet one of whose questions the text asks in nearly the same words, with the likeness; null when it asks none.</summary>
    /// <remarks>A question that names its programme is not asked by a text that does not: « c'est quoi la république » is not about « Les clés de la République ».</remarks>
    public (ProgrammeSheet Sheet, double Score)? AskedIn(string text)
    {
        var words = Terms.Spoken(text);
        var named = _names.Where(name => Share(name, words) >= Named).Select(name => name.Sheet).ToHashSet();
        return Best([.. _questions.Where(q => !_naming.Contains(q) || named.Contains(q.Sheet))], Likeness(words), Alike, _ => 1);
    }

    private static (ProgrammeSheet, double)? Best(ImmutableArray<Clue> clues, Func<Clue, double> score, double enough, Func<Clue, double> size)
    {
        var best = clues.Select(clue => (Clue: clue, Score: score(clue))).Where(c => c.Score >= enough).OrderByDescending(c => c.Score * c.Score * size(c.Clue)).FirstOrDefault();
        return best.Clue is { } clue ? (clue.Sheet, best.Score) : null;
    }

    /// <summary>The largest share of a name that stands in words close together, each of its words being there.</summary>
    private double Share(Clue name, IReadOnlyList<string> words)
    {
        var most = 0.0;
        for (var from = 0; from == 0 || from + name.Words.Length < words.Count; from++)
            most = Math.Max(most, Share(name, Together([.. words.Skip(from).Take(name.Words.Length + 1)])));
        return most;
    }

    /// <summary>The runs of letters of some words, apart and joined: « frama ligue » is « framaligue ».</summary>
    private static HashSet<string> Together(IReadOnlyList<string> words) => [.. Terms.Grams(words), .. Terms.Grams([string.Concat(words)])];

    private double Share(Clue name, HashSet<string> grams) =>
        name.Words.All(word => Weight(word.Where(grams.Contains)) >= EachWord * Weight(word)) ? Weight(name.Grams.Where(grams.Contains)) / Weight(name.Grams) : 0;

    private Func<Clue, double> Likeness(IReadOnlyList<string> words)
    {
        var grams = Terms.Grams(words).ToHashSet();
        var asked = Weight(grams);
        return question => 2 * Weight(question.Grams.Where(grams.Contains)) / (asked + Weight(question.Grams));
    }

    private double Weight(IEnumerable<string> grams) => grams.Sum(g => _rarity.GetValueOrDefault(g, Math.Log(1 + _names.Length + _questions.Length)));

    /// <summary>A name or question of a sheet, as runs of letters: of each word, and of all.</summary>
    private sealed record Clue(ProgrammeSheet Sheet, ImmutableArray<FrozenSet<string>> Words, FrozenSet<string> Grams)
    {
        public static Clue Of(ProgrammeSheet sheet, string text)
        {
            var words = Terms.Spoken(text).Select(word => Terms.Grams([word]).ToFrozenSet()).ToImmutableArray();
            return new(sheet, words, words.SelectMany(grams => grams).ToFrozenSet());
        }
    }
}
