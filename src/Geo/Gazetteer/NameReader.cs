namespace OrientationBot.Geo.Gazetteer;

/// <summary>Reads a well-spelt name at a given word: the longest one that the words around it bear out.</summary>
internal sealed class NameReader(PlaceNames names)
{
    private const int LongestName = 10;

    private readonly Evidence _evidence = new(names);

    /// <summary>The name that begins at a word; null when none does, or none is believable.</summary>
    /// <param name="words">The text.</param>
    /// <param name="first">Where the name begins.</param>
    /// <param name="trust">Points given beforehand: 0 inside a sentence, more when a place was asked for.</param>
    public Sighting? At(TextWords words, int first, int trust)
    {
        Span<(int End, int Head)> hits = stackalloc (int, int)[LongestName];
        var count = Hits(words, first, hits);
        if (count == 0 || !NameForms.MayBegin(words.Letters(first)) && !Evidence.HasTellingCapital(words, first, first + 1)) return null;
        while (--count >= 0)
            if (Believed(words, first, hits[count].End, hits[count].Head, trust) is { } sighting) return sighting;
        return null;
    }

    private int Hits(TextWords words, int first, Span<(int End, int Head)> hits)
    {
        var (count, hash) = (0, NameHash.Seed);
        for (var i = first; i < words.Count && i < first + LongestName; i++)
        {
            if (i > first && !words[i].Is(WordMarks.Joined)) break;
            hash = NameHash.Extend(hash, words.Letters(i));
            var head = names.Index.Find(hash);
            if (head >= 0) hits[count++] = (i + 1, head);
        }
        return count;
    }

    private Sighting? Believed(TextWords words, int first, int end, int head, int trust)
    {
        var setting = Setting.Of(words, first, end, names);
        var qualifier = setting.Cue == Cue.Determiner ? null : Qualifier.After(words, end, names);
        var points = trust + Evidence.Of(words, first, end, setting.Cue);
        var believed = false;
        var meanings = new List<Meaning>();
        for (var i = head; i >= 0; i = names.Index[i].Next)
        {
            var entry = names.Index[i];
            believed |= points + (qualifier?.PointsFor(entry.Target, names) ?? 0) >= _evidence.Demand(entry, setting);
            meanings.Add(Meaning.Of(entry, names.Population(entry.Target)));
        }
        if (!believed) return null;
        return new(first, qualifier?.End ?? end, Preferred(There(meanings, qualifier?.Departement), setting.Cue));
    }

    /// <summary>The meanings that lie in a département; all of them when none does, or when no département is said.</summary>
    private List<Meaning> There(List<Meaning> meanings, string? departement)
    {
        if (departement is null) return meanings;
        var there = meanings.FindAll(m => names.LiesIn(m.Place, departement));
        return there.Count > 0 ? there : meanings;
    }

    /// <summary>« dans la Mayenne » is the département, « à Mayenne » the town.</summary>
    private List<Meaning> Preferred(List<Meaning> meanings, Cue cue)
    {
        if (cue is not (Cue.Within or Cue.At or Cue.Home or Cue.Near)) return meanings;
        var wanted = meanings.FindAll(m => names.Territory(m.Place) is { Kind: TerritoryKind.Departement or TerritoryKind.Region } == (cue == Cue.Within));
        return wanted.Count > 0 ? wanted : meanings;
    }
}
