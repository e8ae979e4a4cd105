using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Directory;

/// <summary>Every word of every name, who bears it, and which words a misspelt one may stand for.</summary>
internal sealed class NameLexicon
{
    private const double SameSound = 0.95, Beginning = 0.9, OneSlip = 0.8, TwoSlips = 0.65;
    private const int ShortestBeginning = 3, ShortestSlip = 4, ShortestTwoSlips = 8, LongestSound = 48;

    private readonly Dictionary<string, List<int>> _bearers = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _bySound;
    private readonly ILookup<(char First, int Length), string> _byShape;
    private readonly string[] _sorted;
    private readonly int _count;

    /// <param name="names">For each structure, its distinct words.</param>
    public NameLexicon(IEnumerable<IEnumerable<string>> names)
    {
        foreach (var words in names)
        {
            foreach (var word in words)
                (_bearers.TryGetValue(word, out var bearers) ? bearers : _bearers[word] = []).Add(_count);
            _count++;
        }
        _bySound = _bearers.Keys.ToLookup(SoundOf);
        _byShape = _bearers.Keys.ToLookup(word => (word[0], word.Length));
        _sorted = [.. _bearers.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Adds to each structure's score what a word is worth for it, and returns what the word is worth at most.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="scores">Scores, by structure.</param>
    /// <param name="touched">Receives the structures whose score was zero.</param>
    public double Weigh(string word, double[] scores, List<int> touched)
    {
        var likes = Likes(word).ToList();
        if (likes.Count == 0) return Weight(1) / 2;
        var weight = likes.Max(like => Weight(_bearers[like.Word].Count));
        var seen = new HashSet<int>();
        foreach (var (like, quality) in likes)
            foreach (var bearer in _bearers[like])
            {
                if (likes.Count > 1 && !seen.Add(bearer)) continue;
                if (scores[bearer] == 0) touched.Add(bearer);
                scores[bearer] += weight * quality;
            }
        return weight;
    }

    /// <summary>A rare word says more than « France » or « services ».</summary>
    private double Weight(int bearers) => Math.Log(1 + (double)_count / bearers) + 0.1;

    /// <summary>The words it may stand for, likeliest first; a word that is known stands for itself alone.</summary>
    private IEnumerable<(string Word, double Quality)> Likes(string word)
    {
        if (_bearers.ContainsKey(word)) return [(word, 1)];
        var sound = _bySound[SoundOf(word)].Select(w => (w, SameSound));
        return sound.Concat(Beginnings(word).Select(w => (w, Beginning))).Concat(Slips(word)).DistinctBy(like => like.Item1);
    }

    private IEnumerable<string> Beginnings(string word)
    {
        if (word.Length < ShortestBeginning) yield break;
        var at = Array.BinarySearch(_sorted, word, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < _sorted.Length && _sorted[i].StartsWith(word, StringComparison.Ordinal); i++) yield return _sorted[i];
    }

    /// <summary>Words within one slip of the pen, two for long ones; the first letter is taken to be right.</summary>
    private IEnumerable<(string, double)> Slips(string word)
    {
        if (word.Length < ShortestSlip) return [];
        var most = word.Length >= ShortestTwoSlips ? 2 : 1;
        return Enumerable.Range(word.Length - most, 2 * most + 1)
            .SelectMany(length => _byShape[(word[0], length)])
            .Select(known => (known, slips: Spelling.Distance(word, known, most)))
            .Where(k => k.slips <= most)
            .OrderBy(k => k.slips)
            .Select(k => (k.known, k.slips == 1 ? OneSlip : TwoSlips));
    }

    private static string SoundOf(string word)
    {
        Span<char> sounds = stackalloc char[LongestSound];
        return new(sounds[..Sound.Of(word, sounds)]);
    }
}
