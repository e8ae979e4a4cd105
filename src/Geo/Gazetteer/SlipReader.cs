namespace OrientationBot.Geo.Gazetteer;

/// <summary>Reads a misspelt name at a given word: by letters, then by sound.</summary>
internal sealed class SlipReader(PlaceNames names)
{
    /// <summary>Towns of this size are recognised misspelt without a preposition.</summary>
    private const int Town = 5_000;

    /// <summary>Elsewhere in France only towns of this size are looked for.</summary>
    private const int KnownEverywhere = 5_000;

    private const int LongestName = 7;

    private readonly Lazy<Misspelt> _region = new(() => new(names.Spellings(names.InRegion)));
    private readonly Lazy<Misspelt> _towns = new(() => new(names.Spellings(p => names.InRegion(p) && names.Population(p) >= Town)));
    private readonly Lazy<Misspelt> _elsewhere = new(() => new(names.Spellings(p => !names.InRegion(p) && names.Population(p) >= KnownEverywhere)));

    /// <summary>Inside a sentence: the name misspelt from a word on, the longest first.</summary>
    public Sighting? At(TextWords words, int first, int trust)
    {
        var points = trust + Evidence.Of(words, first, first + 1, Cues.Before(words, first), false);
        if (points < 0 || NameForms.IsSmall(words.Letters(first)) && !NameForms.IsArticle(words.Letters(first))) return null;
        var last = first + 1;
        while (last < words.Count && last < first + LongestName && words[last].Is(WordMarks.Joined) && !words[last].Is(WordMarks.Number)) last++;
        for (var end = last; end > first; end--)
            if (IsStrange(words, first, end) && Read(words.Glued(first, end), points) is { } meanings) return new(first, end, meanings);
        return null;
    }

    /// <summary>The whole of these words as one misspelt name, anywhere in France; null when nothing resembles.</summary>
    public List<Meaning>? Whole(ReadOnlySpan<char> glued)
    {
        var slips = new List<Slip>();
        var ordinary = names.IsOrdinary(glued);
        if (ordinary) return _towns.Value.Hear(glued, slips) ? Meanings(slips) : null;
        var most = Most(glued.Length);
        if (_region.Value.Find(glued, most, slips) >= 0) return Meanings(slips);
        if (_region.Value.Hear(glued, slips)) return Meanings(slips);
        return _elsewhere.Value.Find(glued, most, slips) >= 0 ? Meanings(slips) : null;
    }

    private List<Meaning>? Read(ReadOnlySpan<char> glued, int points)
    {
        var slips = new List<Slip>();
        if (points < 2) return glued.Length >= 6 && _towns.Value.Find(glued, 1, slips) >= 0 ? Meanings(slips) : null;
        if (_region.Value.Find(glued, points >= 3 ? Most(glued.Length) : 1, slips) >= 0 || _region.Value.Hear(glued, slips)) return Meanings(slips);
        return points >= 3 && glued.Length >= 5 && _elsewhere.Value.Find(glued, 1, slips) >= 0 ? Meanings(slips) : null;
    }

    private static int Most(int letters) => letters >= 8 ? 2 : 1;

    /// <summary>True when the words are no French that is merely near to a name.</summary>
    private bool IsStrange(TextWords words, int first, int end) =>
        words.Glued(first, end).Length >= 4 && !NameForms.IsSmall(words.Letters(end - 1)) && !names.AreOrdinary(words, first, end);

    private static List<Meaning> Meanings(List<Slip> slips)
    {
        var best = new Dictionary<int, Meaning>();
        foreach (var (entry, count) in slips)
        {
            var closeness = Meaning.Of(entry).Closeness * (count switch { 0 => 0.7, 1 => 0.75, _ => 0.5 });
            var meaning = new Meaning(entry.Target, closeness, count == 0 ? "sound" : "typo");
            if (!best.TryGetValue(entry.Target, out var other) || other.Closeness < closeness) best[entry.Target] = meaning;
        }
        return [.. best.Values];
    }
}
