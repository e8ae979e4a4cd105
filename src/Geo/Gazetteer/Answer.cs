namespace OrientationBot.Geo.Gazetteer;

/// <summary>Reads the answer to « où ? »: when greetings and prepositions are taken away and one name remains, it is expected to be a place. Any other text is a sentence, and read as one.</summary>
internal sealed class Answer(PlaceNames names, PlaceReader reader)
{
    /// <summary>Points given to a name that is the whole answer, but for small words.</summary>
    private const int ExactTrust = 5;

    /// <summary>An answer of more words is a story: places are looked for inside it.</summary>
    private const int MostWords = 12;

    private const int FewLetters = 3;

    /// <summary>Elsewhere in France, a town of this size is meant by its name alone, though the name be a word or two letters long.</summary>
    private const int WellKnown = 20_000;

    private static readonly HashSet<string> Fillers =
    [
        "je", "j", "on", "nous", "habite", "habitons", "suis", "vis", "viens", "reside", "loge", "de", "d", "du", "des", "a", "au", "aux", "dans", "sur", "en", "pres", "vers", "cote", "autour",
        "proche", "ville", "commune", "village", "secteur", "coin", "c", "est", "le", "la", "les", "l", "ben", "euh", "bah", "alors", "oui", "non", "plutot", "moi", "bonjour", "merci",
        "svp", "stp", "s", "il", "vous", "te", "plait", "chez", "cedex", "pour", "y", "ici", "departement", "dept", "dep", "tout", "environs", "alentours", "loin", "par",
        "france", "code", "postal", "juste", "quartier", "mais", "voila", "ok",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Filler = Fillers.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Evidence _evidence = new(names);

    /// <summary>What the text means; null when it names no place.</summary>
    public List<Meaning>? Read(TextWords words)
    {
        if (words.Count == 0) return null;
        return (words.Count <= MostWords ? Whole(words) : null) ?? Inside(words);
    }

    private List<Meaning>? Whole(TextWords words)
    {
        var (first, end) = Core(words);
        if (first < end && words[first].Is(WordMarks.Number) && end - first == 1 && reader.Numbers.Whole(words.Letters(first)) is { } number) return number;
        if (Exact(words, first, end) is { } exact) return exact;
        return first < end && IsOneRun(words, first, end) && !HasNumber(words, first, end) && !IsSure(words, first, end) ? Misspelt(words, first, end) : null;
    }

    /// <summary>A well-spelt name that begins among the fillers and ends among them: « à la Riche », « Les Montils svp ».</summary>
    private List<Meaning>? Exact(TextWords words, int core, int coreEnd)
    {
        if (core == coreEnd) return IsOneName(words, 0, words.Count) ? Meanings(words, 0, words.Count) : null;
        var article = core > 0 && NameForms.IsArticle(words.Letters(core - 1)) ? core - 1 : core;
        for (var first = article; first <= core; first++)
            for (var end = words.Count; end >= coreEnd; end--)
                if (IsOneName(words, first, end) && Meanings(words, first, end) is { } meanings) return meanings;
        return IsOneName(words, 0, coreEnd) ? Meanings(words, 0, coreEnd) : null;
    }

    private List<Meaning>? Meanings(TextWords words, int first, int end)
    {
        var setting = Setting.Of(words, first, end, names);
        var meanings = new List<Meaning>();
        var believed = false;
        for (var i = names.Index.Find(words.Hash(first, end)); i >= 0; i = names.Index[i].Next)
        {
            believed |= Trust(words, first, end, names.Index[i], setting) + Cues.Points(setting.Cue) >= _evidence.Demand(names.Index[i], setting);
            meanings.Add(Meaning.Of(names.Index[i], names.Population(names.Index[i].Target)));
        }
        return believed ? meanings : null;
    }

    /// <summary>« des pierres », « la Saint-Jean », « le nord », « en bois » are answers that name no place, though places are called so.</summary>
    private int Trust(TextWords words, int first, int end, NameEntry entry, Setting setting)
    {
        var introduced = setting.Cue is Cue.Determiner or Cue.Partitive or Cue.Call;
        if (!names.InRegion(entry.Target)) return introduced || setting.Cue == Cue.Clause || IsObscure(entry, setting) ? 0 : ExactTrust;
        if (introduced && names.Commune(entry.Target) is not null && (setting.Ordinary || words.Letters(first) is "saint" or "sainte")) return 0;
        return first == 0 && end == words.Count ? ExactTrust + 1 : ExactTrust;
    }

    /// <summary>An ordinary word, or one of two letters, that is also the name of a village elsewhere.</summary>
    private bool IsObscure(NameEntry entry, Setting setting) =>
        (setting.Ordinary || setting.Letters <= FewLetters) && (entry.Kind == NameKind.Shortened || names.Population(entry.Target) < WellKnown);

    /// <summary>A misspelt name, the longest first: small words may belong to it (« la vile aux dames », « preuily la ville »).</summary>
    private List<Meaning>? Misspelt(TextWords words, int core, int coreEnd)
    {
        for (var end = words.Count; end >= coreEnd; end--)
            for (var first = 0; first <= core && NameForms.MayEnd(words.Letters(end - 1)); first++)
                if ((first is 0 || first == core || NameForms.IsArticle(words.Letters(first))) && IsOneName(words, first, end) && reader.Slips.Whole(words, first, end, end == coreEnd ? 2 : 1) is { } meanings) return meanings;
        return null;
    }

    /// <summary>True when the words, but a few letters, already name a place without any guess at their spelling.</summary>
    private bool IsSure(TextWords words, int first, int end) => reader.Read(words, 0).Exists(s =>
        words.Glued(s.First, s.End).Length + FewLetters >= words.Glued(first, end).Length && s.Meanings.Exists(m => m.How is not ("typo" or "sound")));

    private List<Meaning>? Inside(TextWords words)
    {
        var sightings = reader.Read(words, 0);
        return (sightings.Find(s => s.HasPostalCode) ?? sightings.Find(s => Cues.Before(words, s.First) == Cue.Home) ?? sightings.FirstOrDefault())?.Meanings;
    }

    private static bool IsOneName(TextWords words, int first, int end) =>
        (NameForms.MayBegin(words.Letters(first)) || Evidence.HasTellingCapital(words, first, first + 1)) && IsOneRun(words, first, end);

    private static bool IsOneRun(TextWords words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (!words[i].Is(WordMarks.Joined)) return false;
        return true;
    }

    private static bool HasNumber(TextWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (words[i].Is(WordMarks.Number)) return true;
        return false;
    }

    private static (int First, int End) Core(TextWords words)
    {
        var (first, end) = (0, words.Count);
        while (first < end && Filler.Contains(words.Letters(first))) first++;
        while (end > first && Filler.Contains(words.Letters(end - 1))) end--;
        return (first, end);
    }
}
