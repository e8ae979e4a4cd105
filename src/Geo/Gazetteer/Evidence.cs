namespace OrientationBot.Geo.Gazetteer;

/// <summary>Whether the words of a text that spell a name mean the place: what speaks for it, against what the name itself demands.</summary>
/// <remarks>« Vierzon » stands for itself; « sens » needs « j'habite à Sens »; « rue de Blois » is no town, however well spelt.</remarks>
internal sealed class Evidence(PlaceNames names)
{
    /// <summary>Points of a postal code or département beside the name.</summary>
    public const int Qualified = 5;

    private const int Whole = 2, Capital = 2;

    /// <summary>What speaks for a place at these words.</summary>
    /// <param name="words">The text.</param>
    /// <param name="first">First word of the name.</param>
    /// <param name="end">Word after the name.</param>
    /// <param name="cue">What the words before announce.</param>
    /// <param name="qualified">Points of what stands after it, see <see cref="Qualifier"/>.</param>
    public static int Of(TextWords words, int first, int end, Cue cue, int qualified)
    {
        var points = Cues.Points(cue) + qualified;
        if (first == 0 && end == words.Count) points += Whole;
        if (HasTellingCapital(words, first, end)) points += cue == Cue.Determiner ? Capital / 2 : Capital;
        return points;
    }

    /// <summary>What one meaning of a name demands to be believed.</summary>
    /// <param name="entry">The meaning.</param>
    /// <param name="ordinary">True when the words are ordinary French too.</param>
    /// <param name="letters">How many letters the name has.</param>
    /// <param name="wordCount">How many words.</param>
    /// <param name="cue">What the words before announce.</param>
    public int Demand(NameEntry entry, bool ordinary, int letters, int wordCount, Cue cue)
    {
        var territory = names.Territory(entry.Target);
        if (territory is { Kind: TerritoryKind.Departement or TerritoryKind.Region } || territory is not null && entry.Kind == NameKind.Nickname) return OfDepartement(entry, ordinary, cue);
        if (territory is not null) return entry.Kind == NameKind.Name ? 0 : ordinary ? 4 : 2;
        var inRegion = names.InRegion(entry.Target);
        var demand = ordinary ? OfOrdinary(entry, inRegion, cue) : OfDistinct(entry, letters, wordCount, inRegion);
        return demand + OfKind(entry, inRegion);
    }

    private int OfDepartement(NameEntry entry, bool ordinary, Cue cue)
    {
        var inRegion = names.InRegion(entry.Target);
        if (cue == Cue.Determiner) return (ordinary, inRegion) switch { (false, _) => -2, (true, true) => -1, _ => 1 };
        var demand = (ordinary, inRegion) switch { (false, true) => 0, (false, false) => 2, (true, true) => 4, _ => 5 };
        return cue == Cue.Within ? demand - 2 : demand;
    }

    private int OfOrdinary(NameEntry entry, bool inRegion, Cue cue)
    {
        if (entry.Kind == NameKind.Shortened) return 6;
        var population = names.Population(entry.Target);
        if (!inRegion) return population >= 20_000 ? 4 : 5;
        if (entry.Kind != NameKind.Name || population < 3_000) return 4;
        return cue == Cue.At || population >= 20_000 ? 2 : 3;
    }

    private int OfDistinct(NameEntry entry, int letters, int wordCount, bool inRegion)
    {
        var population = names.Population(entry.Target);
        if (letters <= 3) return inRegion ? 2 : 4;
        if (inRegion) return population >= 2_000 || letters >= 6 || wordCount > 1 ? 0 : letters == 5 ? 1 : 2;
        if (population >= 50_000) return letters > 4 ? 0 : 1;
        if (wordCount >= 3 && letters >= 12) return 1;
        return population >= 10_000 ? 1 : population >= 2_000 ? 2 : 3;
    }

    private int OfKind(NameEntry entry, bool inRegion) => entry.Kind switch
    {
        NameKind.Shortened => names.Population(entry.Target) >= 3_000 ? 0 : 2,
        NameKind.Former => inRegion ? 1 : 2,
        _ => 0,
    };

    /// <summary>True when a capital letter says that a name stands here: not the first word of a sentence, not a text all in capitals.</summary>
    public static bool HasTellingCapital(TextWords words, int first, int end)
    {
        if (words.Shouted) return false;
        for (var i = first; i < end; i++)
            if (words[i].Is(WordMarks.Capital) && !words[i].Is(WordMarks.Opening) && !NameForms.IsArticle(words.Letters(i))) return true;
        return false;
    }
}
