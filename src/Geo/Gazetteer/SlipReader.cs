namespace OrientationBot.Geo.Gazetteer;

/// <summary>Reads a misspelt name at a given word: by letters, then by sound.</summary>
internal sealed class SlipReader(PlaceNames names)
{
    /// <summary>Towns of this size are recognised misspelt without a preposition.</summary>
    private const int Town = 5_000;

    /// <summary>An ordinary word that sounds like a place of this size may be it, when a place was asked for (« chinons » for Chinon), unless that is one too (« panne », Pannes).</summary>
    private const int Borough = 2_000;

    /// <summary>Elsewhere in France only towns of this size are looked for.</summary>
    private const int KnownEverywhere = 5_000;

    /// <summary>From these lengths on, two slips are forgiven: several words of ordinary French come near to short names by chance.</summary>
    private const int LongWord = 8, LongPhrase = 10;

    /// <summary>How much closer a name is that the words resemble both in letters and in sound.</summary>
    private const double BothWays = 0.1;

    /// <summary>Shorter words come near to some town of France by chance (« tard », « bout »).</summary>
    private const int ShortestElsewhere = 5;

    private const int LongestName = 7;

    private readonly Lazy<Misspelt> _region = new(() => new(names.Spellings(names.InRegion)));
    private readonly Lazy<Misspelt> _towns = new(() => new(names.Spellings(p => names.InRegion(p) && names.Population(p) >= Town)));
    private readonly Lazy<Misspelt> _elsewhere = new(() => new(names.Spellings(p => !names.InRegion(p) && names.Population(p) >= KnownEverywhere)));

    /// <summary>Inside a sentence: the name misspelt from a word on, the longest first.</summary>
    public Sighting? At(TextWords words, int first, int trust)
    {
        if (!NameForms.MayBeginMisspelt(words.Letters(first))) return null;
        var cue = Cues.Before(words, first);
        if (trust + Cues.Points(cue) < 0) return null;
        for (var end = Last(words, first); end > first; end--)
            if (Meant(words, first, end, trust + Evidence.Of(words, first, end, cue), cue) is { } meanings) return new(first, end, meanings);
        return null;
    }

    /// <summary>All of these words as one misspelt name, anywhere in France; null when nothing resembles.</summary>
    /// <param name="words">The text.</param>
    /// <param name="first">First word.</param>
    /// <param name="end">Word after the last.</param>
    /// <param name="mostSlips">So many letters may be wrong at most.</param>
    public List<Meaning>? Whole(TextWords words, int first, int end, int mostSlips = 2)
    {
        if (names.Index.Find(words.Hash(first, end)) >= 0 || IsFeast(words, first, end)) return null;
        var glued = words.Glued(first, end);
        var slips = new List<Slip>();
        var french = IsFrench(words, first, end);
        if (french && !IsLongPhrase(words, first, end)) return Heard(words, first, end, slips);
        var most = french ? 1 : Math.Min(mostSlips, Most(glued.Length, end - first));
        var read = _region.Value.Find(glued, most, slips) >= 0;
        if (_region.Value.Hear(words, first, end, slips) || read) return Meanings(slips);
        return glued.Length >= ShortestElsewhere && !french && _elsewhere.Value.Find(glued, 1, slips) >= 0 ? Meanings(slips) : null;
    }

    /// <summary>Ordinary words are read as a misspelt name only when they are long and a place is announced: « vers la vile aux dames ».</summary>
    private List<Meaning>? Meant(TextWords words, int first, int end, int points, Cue cue)
    {
        if (!MayBeName(words, first, end)) return null;
        if (!IsFrench(words, first, end)) return Read(words, first, end, points);
        var announced = cue is Cue.Home or Cue.Near || first == 0 && end == words.Count;
        return announced && IsLongPhrase(words, first, end) ? Whole(words, first, end) : null;
    }

    /// <summary>True for several words that are no compound (« belle-fille »).</summary>
    private bool IsLongPhrase(TextWords words, int first, int end) =>
        end - first > 1 && words.Glued(first, end) is { Length: >= LongPhrase } glued && !names.IsOrdinary(glued);

    private List<Meaning>? Heard(TextWords words, int first, int end, List<Slip> slips)
    {
        _region.Value.Hear(words, first, end, slips);
        slips.RemoveAll(s => names.Population(s.Entry.Target) < Borough || s.Entry.Kind != NameKind.Name || names.IsOrdinary(s.Entry.Target));
        return slips.Count > 0 ? Meanings(slips) : null;
    }

    private List<Meaning>? Read(TextWords words, int first, int end, int points)
    {
        var slips = new List<Slip>();
        var glued = words.Glued(first, end);
        var whole = first == 0 && end == words.Count;
        if (points < 2) return glued.Length >= 6 && _towns.Value.Find(glued, end - first > 1 ? 1 : Most(glued.Length, 1), slips) >= 0 ? Meanings(slips) : null;
        var read = _region.Value.Find(glued, points >= 3 || whole || end - first > 1 ? Most(glued.Length, end - first) : 1, slips) >= 0;
        if (_region.Value.Hear(words, first, end, slips) || read) return Meanings(slips);
        return points >= 3 && glued.Length >= ShortestElsewhere && _elsewhere.Value.Find(glued, 1, slips) >= 0 ? Meanings(slips) : null;
    }

    private static int Last(TextWords words, int first)
    {
        var end = first + 1;
        while (end < words.Count && end < first + LongestName && words[end].Is(WordMarks.Joined) && !words[end].Is(WordMarks.Number)) end++;
        return end;
    }

    private static int Most(int letters, int wordCount) => letters >= (wordCount > 1 ? LongPhrase : LongWord) ? 2 : 1;

    private bool MayBeName(TextWords words, int first, int end) =>
        words.Glued(first, end).Length >= 4 && NameForms.MayEnd(words.Letters(end - 1)) && !IsFeast(words, first, end);

    /// <summary>True when every word is ordinary French, but for « sain gilles », where the first is « saint » misspelt.</summary>
    private bool IsFrench(TextWords words, int first, int end) =>
        names.AreOrdinary(words, first, end) && !(end - first > 1 && NameForms.IsSaint(words.Letters(first)) && names.Index.Find(words.Hash(first, end)) < 0);

    /// <summary>« la Saint-Jean » is a feast, not a slip of Saint-Jean.</summary>
    private bool IsFeast(TextWords words, int first, int end) =>
        end - first > 1 && NameForms.IsArticle(words.Letters(first)) && words.Letters(first + 1) is "saint" or "sainte" && names.Index.Find(words.Hash(first + 1, end)) >= 0;

    private List<Meaning> Meanings(List<Slip> slips)
    {
        var best = new Dictionary<int, Meaning>();
        foreach (var (entry, count) in slips)
        {
            var closeness = Meaning.Of(entry, names.Population(entry.Target)).Closeness * (count switch { 0 => 0.7, 1 => 0.75, _ => 0.5 });
            var meaning = new Meaning(entry.Target, closeness, count == 0 ? "sound" : "typo");
            if (!best.TryGetValue(entry.Target, out var other)) best[entry.Target] = meaning;
            else if (other.How != meaning.How) best[entry.Target] = (other.Closeness < closeness ? meaning : other) with { Closeness = Math.Max(closeness, other.Closeness) + BothWays };
            else if (other.Closeness < closeness) best[entry.Target] = meaning;
        }
        return [.. best.Values];
    }
}
