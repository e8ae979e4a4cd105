namespace OrientationBot.Geo.Gazetteer;

/// <summary>Whether the words of a text that spell a name mean the place: what speaks for it, against what the name itself demands.</summary>
/// <remarks>« Vierzon » stands for itself; « sens » needs « j'habite à Sens »; « rue de Blois » is no town, however well spelt.</remarks>
internal sealed class Evidence(PlaceNames names)
{
    /// <summary>Points of a postal code or département beside the name.</summary>
    public const int Qualified = 5;

    private const int Whole = 2, Capital = 2;

    /// <summary>Towns of this size are meant by an ordinary word that ends a text after a comma (« passeport, la loupe »).</summary>
    private const int Borough = 3_000;

    /// <summary>A town of this size is known by the first part of its name even where that is an ordinary word (« j'habite à Joué »).</summary>
    private const int KnownByFirstPart = 20_000;

    /// <summary>Elsewhere in France, a city of this size is meant by its name alone, however short (« Lyon »).</summary>
    private const int City = 100_000;

    /// <summary>What a name demands more where something else is as likely: in a street's name, after « du », « des », « merci ».</summary>
    private const int Doubt = 3;

    /// <summary>What speaks for a place at these words.</summary>
    /// <param name="words">The text.</param>
    /// <param name="first">First word of the name.</param>
    /// <param name="end">Word after the name.</param>
    /// <param name="cue">What the words before announce.</param>
    public static int Of(TextWords words, int first, int end, Cue cue)
    {
        var points = Cues.Points(cue);
        if (first == 0 && end == words.Count) points += Whole;
        if (HasTellingCapital(words, first, end) && !Streets.MayHold(words, first)) points += cue == Cue.Determiner ? Capital / 2 : Capital;
        return points;
    }

    /// <summary>What one meaning of a name demands to be believed.</summary>
    /// <param name="entry">The meaning.</param>
    /// <param name="setting">How the name stands in the text.</param>
    public int Demand(NameEntry entry, Setting setting)
    {
        var territory = names.Territory(entry.Target);
        if (territory is { Kind: TerritoryKind.Departement or TerritoryKind.Region } || territory is not null && entry.Kind == NameKind.Nickname) return OfDepartement(entry, setting);
        if (territory is not null) return entry.Kind == NameKind.Name ? 0 : setting.Ordinary ? 4 : 2;
        var inRegion = names.InRegion(entry.Target);
        var demand = setting.Ordinary ? OfOrdinary(entry, inRegion, setting) : OfDistinct(entry, setting, inRegion);
        if (setting.InStreet && (setting.Ordinary || !inRegion)) demand += Doubt;
        return demand + OfKind(entry, inRegion);
    }

    /// <summary>« le Cher » and « dans le Cher » are the département; « sur Cher » is the end of a town's name.</summary>
    private int OfDepartement(NameEntry entry, Setting setting)
    {
        var inRegion = names.InRegion(entry.Target);
        if (setting.Cue == Cue.Determiner) return (setting.Ordinary, inRegion) switch { (false, _) => -2, (true, true) => -1, _ => 1 };
        var demand = (setting.Ordinary, inRegion) switch { (false, true) => 0, (false, false) => 2, (true, true) => 4, _ => 5 };
        return setting.Cue switch { Cue.Within => demand - 2, Cue.At => demand + 4, _ => demand };
    }

    private int OfOrdinary(NameEntry entry, bool inRegion, Setting setting) =>
        OfOrdinaryAlone(entry, inRegion, setting) + (setting.Cue is Cue.Partitive or Cue.Call ? Doubt : 0);

    private int OfOrdinaryAlone(NameEntry entry, bool inRegion, Setting setting)
    {
        var population = names.Population(entry.Target);
        if (entry.Kind == NameKind.Shortened) return inRegion && population >= KnownByFirstPart ? 4 : 6;
        if (!inRegion) return population >= 20_000 ? 4 : 5;
        if (entry.Kind != NameKind.Name || population < Borough) return 4;
        if (setting.Apart || setting.Last && setting.WordCount > 1) return 0;
        if (population >= 20_000) return setting.Last ? 0 : 2;
        return setting.Last || setting.Cue == Cue.At ? 2 : 3;
    }

    private int OfDistinct(NameEntry entry, Setting setting, bool inRegion)
    {
        var (letters, wordCount) = (setting.Letters, setting.WordCount);
        var population = names.Population(entry.Target);
        if (letters <= 3) return inRegion ? 2 : 4;
        if (inRegion) return population >= 2_000 || letters >= 6 || wordCount > 1 ? 0 : letters == 5 ? 1 : 2;
        if (population >= 50_000) return letters > 4 || population >= City ? 0 : 1;
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
