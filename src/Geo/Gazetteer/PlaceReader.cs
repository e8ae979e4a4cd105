namespace OrientationBot.Geo.Gazetteer;

/// <summary>Walks through a text and sights every place named in it: postal codes, names, misspelt names; then joins what belongs together.</summary>
internal sealed class PlaceReader(PlaceNames names)
{
    /// <summary>Longer texts are read for well-spelt names only: slips are for what a person typed.</summary>
    private const int MostWordsForSlips = 200;

    private readonly NumberReader _numbers = new(names);
    private readonly NameReader _names = new(names);
    private readonly SlipReader _slips = new(names);

    public NumberReader Numbers => _numbers;

    public SlipReader Slips => _slips;

    /// <summary>The places, in the order of the text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="trust">Points given beforehand: 0 inside a sentence, more when a place was asked for.</param>
    public List<Sighting> Read(TextWords words, int trust)
    {
        var sightings = new List<Sighting>();
        for (var i = 0; i < words.Count;)
        {
            var sighting = At(words, i, trust);
            if (sighting is not null) sightings.Add(sighting);
            i = sighting?.End ?? i + 1;
        }
        return sightings.Count > 1 ? Sightings.Joined(words, sightings, names) : sightings;
    }

    private Sighting? At(TextWords words, int i, int trust)
    {
        if (words[i].Is(WordMarks.Number)) return Address(words, i, trust);
        var name = _names.At(words, i, trust);
        if (words.Count > MostWordsForSlips) return name;
        return name is null || IsPartOnly(name) ? LongerSlip(words, i, trust, name) ?? name : name;
    }

    /// <summary>A number, with the name of the town that follows a postal code: « 45000 Orléans », « 45032 Orléans Cedex 1 ».</summary>
    private Sighting? Address(TextWords words, int i, int trust)
    {
        var number = _numbers.At(words, i, trust);
        if (words.Letters(i).Length != 5 || i + 1 >= words.Count || words[i + 1].Is(WordMarks.Number)) return number;
        var departement = PostalCodes.DepartementOf(words.Letters(i));
        var name = _names.At(words, i + 1, Evidence.Qualified) ?? _slips.At(words, i + 1, Evidence.Qualified);
        var both = number is null ? null : name?.Narrowed(place => number.Meanings.Exists(m => m.Place == place));
        both ??= name?.Narrowed(place => names.LiesIn(place, departement));
        return both is null ? number : both with { First = i, HasPostalCode = true };
    }

    private Sighting? LongerSlip(TextWords words, int i, int trust, Sighting? name)
    {
        var slip = _slips.At(words, i, trust);
        return slip is not null && (name is null || slip.End > name.End) ? slip : null;
    }

    /// <summary>True when more words may belong to the name: the region has no place of exactly that name, or another one whose name goes on (« neuvy le barois »).</summary>
    private bool IsPartOnly(Sighting name) => !name.Meanings.Exists(m => m.Closeness >= 0.75 && names.InRegion(m.Place)) || name.Meanings.Exists(m => m.How == Meaning.FirstPart);
}
