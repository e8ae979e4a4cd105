namespace OrientationBot.Geo.Gazetteer;

/// <summary>Reads a misspelt name at a given word: by letters, then by sound.</summary>
internal sealed class SlipReader(PlaceNames names)
{
    /// <summary>Towns of this size are recognised misspelt without a preposition.</summary>
    private const int Town = 5_000;

    /// <summary>An ordinary word that sounds like a place of this size may be it, when a place was asked for (« panne » for Pannes).</summary>
    private const int Borough = 2_000;

    /// <summary>Elsewhere in France only towns of this size are looked for.</summary>
    private const int KnownEverywhere = 5_000;

    /// <summary>From these lengths on, two slips are forgiven: several words of ordinary French come near to short names by chance.</summary>
    private const int LongWord = 8, LongPhrase = 10;

    private const int LongestName = 7;

    private readonly Lazy<Misspelt> _region = new(() => new(names.Spellings(names.InRegion)));
    private readonly Lazy<Misspelt> _towns = new(() => new(names.Spellings(p => names.InRegion(p) && names.Population(p) >= Town)));
    private readonly Lazy<Misspelt> _elsewhere = new(() => new(names.Spellings(p => !names.InRegion(p) && names.Population(p) >= KnownEverywhere)));

    /// <summary>Inside a sentence: the name misspelt from a word on, the longest first.</summary>
    public Sighting? At(TextWords words, int first, int trust)
    {
        if (!NameForms.MayBegin(words.Letters(first))) return null;
        var cue = Cues.Before(words, first);
        if (trust + Cues.Points(cue) < 0) return null;
        for (var end = Last(words, first); end > first; end--)
            if (IsStrange(words, first, end) && Read(words, first, end, trust + Evidence.Of(words, first, end, cue)) is { } meanings) return new(first, end, meanings);
        return null;
    }

    /// <summary>All of these words as one misspelt name, anywhere in France; null when nothing resembles.</summary>
    public List<Meaning>? Whole(TextWords words, int first, int end)
    {
        var glued = words.Glued(first, end);
        var slips = new List<Slip>();
        if (names.AreOrdinary(words, first, end) && (end - first == 1 || glued.Length < LongPhrase)) return Heard(words, first, end, slips);
        var most = Most(glued.Length, end - first);
        var read = _region.Value.Find(glued, most, slips) >= 0;
        if (_region.Value.Hear(words, first, end, slips) || read) return Meanings(slips);
        return _elsewhere.Value.Find(glued, most, slips) >= 0 ? Meanings(slips) : null;
    }

    private List<Meaning>? Heard(TextWords words, int first, int end, List<Slip> slips)
    {
        _region.Value.Hear(words, first, end, slips);
        slips.RemoveAll(s => names.Population(s.Entry.Target) < Borough || s.Entry.Kind != NameKind.Name);
        return slips.Count > 0 ? Meanings(slips) : null;
    }

    private List<Meaning>? Read(TextWords words, int first, int end, int points)
    {
        var slips = new List<Slip>();
        var glued = words.Glued(first, end);
        if (points < 2) return glued.Length >= 6 && _towns.Value.Find(glued, 1, slips) >= 0 ? Meanings(slips) : null;
        var read = _region.Value.Find(glued, points >= 3 || end - first > 1 ? Most(glued.Length, end - first) : 1, slips) >= 0;
        if (_region.Value.Hear(words, first, end, slips) || read) return Meanings(slips);
        return points >= 3 && glued.Length >= 5 && _elsewhere.Value.Find(glued, 1, slips) >= 0 ? Meanings(slips) : null;
    }

    private static int Last(TextWords words, int first)
    {
        var end = first + 1;
        while (end < words.Count && end < first + LongestName && words[end].Is(WordMarks.Joined) && !words[end].Is(WordMarks.Number)) end++;
        return end;
    }

    private static int Most(int letters, int wordCount) => letters >= (wordCount > 1 ? LongPhrase : LongWord) ? 2 : 1;

    /// <summary>True when the words are no French that is merely near to a name.</summary>
    private bool IsStrange(TextWords words, int first, int end) =>
        words.Glued(first, end).Length >= 4 && NameForms.MayEnd(words.Letters(end - 1)) && !names.AreOrdinary(words, first, end) && !IsNameWithArticle(words, first, end);

    /// <summary>« la Saint-Jean » is a feast, not a slip of Saint-Jean.</summary>
    private bool IsNameWithArticle(TextWords words, int first, int end) =>
        end - first > 1 && NameForms.IsArticle(words.Letters(first)) && names.Index.Find(words.Hash(first + 1, end)) >= 0;

    private List<Meaning> Meanings(List<Slip> slips)
    {
        var best = new Dictionary<int, Meaning>();
        foreach (var (entry, count) in slips)
        {
            var closeness = Meaning.Of(entry, names.Population(entry.Target)).Closeness * (count switch { 0 => 0.7, 1 => 0.75, _ => 0.5 });
            var meaning = new Meaning(entry.Target, closeness, count == 0 ? "sound" : "typo");
            if (!best.TryGetValue(entry.Target, out var other) || other.Closeness < closeness) best[entry.Target] = meaning;
        }
        return [.. best.Values];
    }
}
