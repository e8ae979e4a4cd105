using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Directory;

/// <summary>A word that was said, as a clue to who is meant.</summary>
/// <param name="Likes">The structures that bear a word it may stand for, ascending, and how alike the words are; likeliest first.</param>
/// <param name="Weight">What it is worth: rare words more than common ones.</param>
internal readonly record struct NameClue((List<int> Bearers, double Quality)[] Likes, double Weight)
{
    /// <summary>How alike the best word is that this structure bears; 0 when it bears none.</summary>
    public double QualityFor(int structure)
    {
        foreach (var (bearers, quality) in Likes)
            if (bearers.BinarySearch(structure) >= 0) return quality;
        return 0;
    }
}

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

    /// <summary>What a folded word may stand for, and what it is worth.</summary>
    public NameClue Clue(string word)
    {
        var likes = Likes(word).Select(like => (Bearers: _bearers[like.Word], like.Quality)).ToArray();
        return new(likes, likes.Length == 0 ? Weight(1) / 2 : likes.Max(like => Weight(like.Bearers.Count)));
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
