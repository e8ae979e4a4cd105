namespace OrientationBot.Geo.Gazetteer;

/// <summary>Reads a number as a place: a postal code, or the number of a département where the words around it say so.</summary>
internal sealed class NumberReader(PlaceNames names)
{
    private static readonly HashSet<string> Units =
    [
        "euros", "euro", "eur", "e", "h", "heures", "heure", "ans", "an", "mois", "jours", "jour", "minutes", "mn", "min", "km", "m", "metres", "fois", "personnes", "habitants", "pour",
        "eme", "er", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
        "rue", "avenue", "boulevard", "place", "bis", "ter", "dossiers", "mails", "messages", "balles", "octets", "ko", "mo", "go", "vues",
    ];

    /// <summary>Words that end as a plural does and count nothing.</summary>
    private static readonly HashSet<string> NoNouns =
        ["cedex", "dans", "sans", "mais", "puis", "suis", "vous", "nous", "plus", "pres", "vers", "apres", "depuis", "alors", "sous", "dois", "peux", "veux", "vais", "fais", "saints", "saintes"];

    private readonly Lazy<PostalCodes> _codes = new(() => new(names));

    /// <summary>The place that the number at a word means in a sentence; null when it is just a number.</summary>
    public Sighting? At(TextWords words, int i, int trust)
    {
        if (IsQuantity(words, i)) return null;
        var number = words.Letters(i);
        var cue = Cues.Before(words, i);
        if (number.Length == 5 && !IsRoundCount(words, i)) return PostalCode(words, i, trust + Cues.Points(cue));
        return cue is Cue.Within or Cue.Home && Departement(number) is { } meaning ? new(i, i + 1, [meaning]) : null;
    }

    /// <summary>What a number means when a place was asked for.</summary>
    public List<Meaning>? Whole(ReadOnlySpan<char> number)
    {
        if (number.Length == 5) return Served(number) ?? (Departement(PostalCodes.DepartementOf(number)) is { } wide ? [wide] : null);
        return Departement(number) is { } meaning ? [meaning] : null;
    }

    private Sighting? PostalCode(TextWords words, int i, int points)
    {
        var alone = words.Count == 1;
        if (Served(words.Letters(i)) is not { } served) return null;
        var inRegion = served.Exists(m => names.InRegion(m.Place));
        return inRegion || alone || points >= 1 || IsAfterComma(words, i) ? new(i, i + 1, served) { HasPostalCode = true } : null;
    }

    private List<Meaning>? Served(ReadOnlySpan<char> code)
    {
        var communes = _codes.Value.Communes(code);
        if (communes.IsEmpty) return null;
        var meanings = new List<Meaning>(communes.Length);
        foreach (var commune in communes) meanings.Add(new(commune, 1, "postal code"));
        return meanings;
    }

    private Meaning? Departement(ReadOnlySpan<char> number) =>
        _codes.Value.OfDepartement(number) is { } place ? new(place, 1, "number of the département") : null;

    private static bool IsAfterComma(TextWords words, int i) => i > 0 && !words[i].Is(WordMarks.Joined) && !words[i].Is(WordMarks.Opening);

    /// <summary>« 10000 euros », « 02 38 79 45000 », « le 18 mars »: numbers of something else.</summary>
    private static bool IsQuantity(TextWords words, int i)
    {
        if (i + 1 < words.Count && words[i + 1].Is(WordMarks.Joined) && (words[i + 1].Is(WordMarks.Number) || IsUnit(words, i + 1))) return true;
        if (i > 0 && words[i].Is(WordMarks.Joined) && words[i - 1].Is(WordMarks.Number)) return true;
        return words.Source.AsSpan(words[i].End).TrimStart() is ['€' or '%' or '°', ..];
    }

    /// <summary>« 37000 abonnés » counts, « 37000 Tours » and « 37000 dans le centre » do not: round, and an unknown plural follows.</summary>
    private bool IsRoundCount(TextWords words, int i) =>
        words.Letters(i).EndsWith("00") && i + 1 < words.Count && words[i + 1].Is(WordMarks.Joined) && words.Letters(i + 1) is [_, _, _, .., 's' or 'x']
        && !NoNouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Letters(i + 1)) && names.Index.Find(words[i + 1].Hash) < 0;

    private static bool IsUnit(TextWords words, int i) => Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Letters(i));
}
