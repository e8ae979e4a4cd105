namespace OrientationBot.Geo.Gazetteer;

/// <summary>What stands after a name and proves that it is a place: « Feux (18) », « Dry dans le Loiret », « Langé 36600 », « Tours nord », « Tendu, près d'Argenton ».</summary>
/// <param name="Departement">The département it says; null when it says none.</param>
/// <param name="End">Word after it when it belongs to the name as written; otherwise the end of the name.</param>
/// <param name="Points">How much it speaks for a place, see <see cref="Evidence"/>.</param>
internal readonly record struct Qualifier(string? Departement, int End, int Points = Evidence.Qualified)
{
    /// <summary>« nord », « centre »: said of other things too.</summary>
    private const int Direction = 2;

    /// <summary>A postal code proves a town, even in the name of a street (« rue d'Auvergne CREVANT (36140) »).</summary>
    private const int PostalCode = 9;

    private const int MostSmallWords = 3;

    /// <summary>How much it speaks for one meaning: nothing when that lies in another département.</summary>
    public int PointsFor(int place, PlaceNames names) => Departement is null || names.LiesIn(place, Departement) ? Points : 0;

    /// <summary>The qualifier after a word; null when there is none.</summary>
    public static Qualifier? After(TextWords words, int end, PlaceNames names)
    {
        if (end >= words.Count || words[end].Is(WordMarks.Opening)) return null;
        if (words.Letters(end) is "nord" or "sud" or "ouest" or "centre" or "ville" && words[end].Is(WordMarks.Joined)) return new(null, end, Direction);
        if (words.Letters(end) is "et" or "ou") return IsTown(words, end + 1, names) ? new(null, end, Direction) : null;
        var next = end;
        while (next < words.Count && next < end + MostSmallWords && IsLink(words.Letters(next))) next++;
        if (next >= words.Count) return null;
        return words[next].Is(WordMarks.Number) ? OfNumber(words, next, next == end, end, names) : OfName(words, next, end, names);
    }

    private static Qualifier? OfNumber(TextWords words, int next, bool beside, int end, PlaceNames names)
    {
        var number = words.Letters(next);
        if (number.Length == 5) return new(PostalCodes.DepartementOf(number), end, PostalCode);
        var code = number.Length is 2 or 3 ? number.ToString().ToUpperInvariant() : "";
        if (next + 1 < words.Count && Streets.IsHead(words, next + 1)) return null;
        return names.Number("dep:" + code) is null || !beside && words.Letters(next - 1) is not "le" ? null : new(code, next + 1);
    }

    private static Qualifier? OfName(TextWords words, int next, int end, PlaceNames names)
    {
        if (next == end && words[next].Is(WordMarks.Joined)) return null;
        var near = next > end && words.Letters(next - 1) is "de" or "d" or "du" && next > end + 1 && words.Letters(next - 2) is "pres";
        var hash = NameHash.Seed;
        for (var i = next; i < words.Count && i < next + 5 && (i == next || words[i].Is(WordMarks.Joined)); i++)
        {
            hash = NameHash.Extend(hash, words.Letters(i));
            for (var entry = names.Index.Find(hash); entry >= 0; entry = names.Index[entry].Next)
                if (names.Territory(names.Index[entry].Target) is { Kind: TerritoryKind.Departement } departement && !IsMore(words, i + 1)) return new(departement.Id[4..], end);
                else if (near) return new(null, end);
        }
        return null;
    }

    /// <summary>« Tours et Blois »: what is named beside a town is one.</summary>
    private static bool IsTown(TextWords words, int next, PlaceNames names)
    {
        if (next >= words.Count || names.IsOrdinary(words.Letters(next))) return false;
        for (var entry = names.Index.Find(words[next].Hash); entry >= 0; entry = names.Index[entry].Next)
            if (names.InRegion(names.Index[entry].Target)) return true;
        return false;
    }

    /// <summary>« Loir » goes on in « Loir-et-Cher ».</summary>
    private static bool IsMore(TextWords words, int i) => i < words.Count && words[i].Is(WordMarks.Joined) && words.Letters(i) is "et";

    private static bool IsLink(ReadOnlySpan<char> word) => word is "dans" or "en" or "le" or "la" or "l" or "les" or "departement" or "du" or "de" or "d" or "pres";
}
