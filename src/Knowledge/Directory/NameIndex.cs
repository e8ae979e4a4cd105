using System.Buffers;
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
        var words = Words(name).Distinct().ToList();
        if (words.Count == 0) return [];
        var scores = ArrayPool<double>.Shared.Rent(_structures.Length);
        var touched = new List<int>();
        try
        {
            Array.Clear(scores, 0, _structures.Length);
            var said = words.Sum(word => _lexicon.Weigh(word, scores, touched));
            return Rank(scores, touched, said, words.Count, near);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scores);
        }
    }

    private ImmutableArray<(Structure, double)> Rank(double[] scores, List<int> touched, double said, int words, Place? near) =>
    [
        .. touched
            .Where(i => scores[i] / said >= Least)
            .Select(i => (Structure: _structures[i], Score: scores[i] / said * (1 - Unsaid * Math.Max(0, _lengths[i] - words) / Math.Max(1, _lengths[i]))))
            .OrderByDescending(m => m.Score)
            .ThenBy(m => near?.Position.DistanceTo(m.Structure.Position) ?? 0)
            .ThenBy(m => m.Structure.Id, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static IEnumerable<string> Words(string text) =>
        Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Small.Contains(word));
}
