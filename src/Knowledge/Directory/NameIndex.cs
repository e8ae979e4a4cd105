using System.Collections.Immutable;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Directory;

/// <summary>Structures by the words of their name and of their commune: in any order, shortened, misspelt, spelt as heard.</summary>
internal sealed class NameIndex
{
    /// <summary>Below this likeness a name is not given at all.</summary>
    private const double Least = 0.5;

    /// <summary>What the words that the person did not say cost a name: enough to prefer « PIMMS » to « PIMMS médiation » for « pimms ».</summary>
    private const double Unsaid = 0.1;

    private const int Most = 10;
    private const int MostWords = 12;

    private static readonly HashSet<string> Small = ["de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "en", "et", "sur", "the", "of", "in"];

    private readonly ImmutableArray<Structure> _structures;
    private readonly NameLexicon _lexicon;
    private readonly int[] _lengths;

    public NameIndex(ImmutableArray<Structure> structures)
    {
        _structures = structures;
        _lengths = [.. structures.Select(s => Words(s.Name).Count())];
        _lexicon = new(structures.Select(s => Words($"{s.Name} {s.Commune.Name}").Distinct()));
    }

    public ImmutableArray<(Structure Structure, double Score)> Find(string name, Place? near)
    {
        var heard = Words(name).Distinct().Take(MostWords).Select(word => (Word: word, Clue: _lexicon.Clue(word))).ToArray();
        var clues = heard.Select(h => h.Clue).OrderByDescending(c => c.Weight).ToArray();
        var said = clues.Sum(c => c.Weight);
        return
        [
            .. Candidates(clues, said)
                .Select(i => (Index: i, Likeness: clues.Sum(c => c.Weight * c.QualityFor(i)) / said))
                .Where(m => m.Likeness >= Least && BearsMoreThanItsTown(m.Index, heard))
                .Select(m => (Structure: _structures[m.Index], Score: m.Likeness * (1 - UnsaidShare(m.Index, clues.Length))))
                .OrderByDescending(m => m.Score)
                .ThenBy(m => near?.Position.DistanceTo(m.Structure.Position) ?? 0)
                .ThenBy(m => m.Structure.Id, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>« la médiathèque de Gien » is no other place of Gien: beside the town, a word that was said must be in the name.</summary>
    private bool BearsMoreThanItsTown(int index, (string Word, NameClue Clue)[] heard)
    {
        var town = Words(_structures[index].Commune.Name).ToArray();
        var kind = heard.Where(h => !town.Contains(h.Word)).ToArray();
        return kind.Length == 0 || kind.Any(h => h.Clue.QualityFor(index) > 0);
    }

    private double UnsaidShare(int index, int said) => Unsaid * Math.Max(0, _lengths[index] - said) / Math.Max(1, _lengths[index]);

    /// <summary>Whoever may still reach the least likeness: bearers of the rarest words, until the words left would not be enough by themselves.</summary>
    private static HashSet<int> Candidates(NameClue[] clues, double said)
    {
        var candidates = new HashSet<int>();
        var left = said;
        foreach (var clue in clues)
        {
            if (left < Least * said) break;
            foreach (var (bearers, _) in clue.Likes) candidates.UnionWith(bearers);
            left -= clue.Weight;
        }
        return candidates;
    }

    private static IEnumerable<string> Words(string text) =>
        Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Small.Contains(word));
}
