namespace OrientationBot.Geo.Gazetteer;

/// <summary>Joins places that a text says together: a town and its département, a district and its town, a name and its postal code.</summary>
internal static class Sightings
{
    private const int LongestGap = 3;

    /// <summary>The sightings, with neighbours that speak of one place made one.</summary>
    public static List<Sighting> Joined(TextWords words, List<Sighting> sightings, PlaceNames names)
    {
        var joined = new List<Sighting> { sightings[0] };
        foreach (var next in sightings.Skip(1))
            if (AreBeside(words, joined[^1], next) && Join(joined[^1], next, names) is { } one) joined[^1] = one;
            else joined.Add(next);
        return joined.Count > 1 ? WithoutWider(joined, names) : joined;
    }

    /// <summary>« dans l'Indre, vers Argenton » is Argenton: a territory that holds another place of the text only says which one.</summary>
    private static List<Sighting> WithoutWider(List<Sighting> sightings, PlaceNames names)
    {
        var areas = sightings.FindAll(s => s.Meanings.TrueForAll(m => names.Territory(m.Place) is not null));
        var wider = areas.FindAll(area => sightings.Exists(other => other != area && Holds(names, area, other)));
        if (wider.Count == 0) return sightings;
        return [.. sightings.Except(wider).Select(s => wider.Find(w => Holds(names, w, s)) is { } area ? Inside(s, area, names) : s)];
    }

    private static Sighting Inside(Sighting place, Sighting area, PlaceNames names) =>
        place.Narrowed(p => area.Meanings.Exists(m => Contains(names, m.Place, p))) ?? place;

    private static bool Holds(PlaceNames names, Sighting area, Sighting place) =>
        area.Meanings.Exists(m => place.Meanings.Exists(p => Contains(names, m.Place, p.Place)));

    private static Sighting? Join(Sighting a, Sighting b, PlaceNames names)
    {
        var one = a.Narrowed(place => b.Meanings.Exists(m => m.Place == place || Contains(names, m.Place, place)));
        one ??= b.Narrowed(place => a.Meanings.Exists(m => Contains(names, m.Place, place)));
        if (b.HasPostalCode || a.HasPostalCode) one ??= SameDepartement(a, b, names);
        return one is null ? null : one with { First = a.First, End = b.End, HasPostalCode = a.HasPostalCode || b.HasPostalCode };
    }

    /// <summary>A name and a postal code that disagree within one département: the name is right more often.</summary>
    private static Sighting? SameDepartement(Sighting a, Sighting b, PlaceNames names)
    {
        var (name, code) = b.HasPostalCode ? (a, b) : (b, a);
        return names.Commune(code.Meanings[0].Place) is { } served ? name.Narrowed(place => names.Commune(place)?.Departement == served.Departement) : null;
    }

    private static bool Contains(PlaceNames names, int territory, int commune) =>
        names.Territory(territory) is { } area && names.Commune(commune) is { } inner && area.Communes.Contains(inner.Code);

    /// <summary>Only small words between them: « Saint-Amand dans le Cher », « Orléans, 45000 », « les Deux-Lions à Tours ».</summary>
    private static bool AreBeside(TextWords words, Sighting a, Sighting b)
    {
        if (b.First - a.End > LongestGap) return false;
        for (var i = a.End; i < b.First; i++)
            if (words.Letters(i) is "sur" or "et" || !NameForms.IsSmall(words.Letters(i)) && words.Letters(i) is not "dans") return false;
        return !words[b.First].Is(WordMarks.Opening);
    }
}
