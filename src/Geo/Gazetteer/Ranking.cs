using System.Collections.Immutable;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>Orders the meanings of a name: how it was written, then the region served, then inhabitants.</summary>
internal sealed class Ranking(PlaceNames names)
{
    private const double Elsewhere = 0.45;

    /// <summary>A second meaning this near to the first makes the name ambiguous.</summary>
    private const double NearlyAsGood = 0.7;

    /// <summary>Meanings this far behind the first are not worth saying.</summary>
    private const double TooFar = 0.25;

    private const int MostCandidates = 12;

    /// <summary>The candidates, best first.</summary>
    public ImmutableArray<PlaceCandidate> Of(IReadOnlyList<Meaning> meanings)
    {
        var scored = new (double Score, Meaning Meaning)[meanings.Count];
        for (var i = 0; i < scored.Length; i++) scored[i] = (Score(meanings[i]), meanings[i]);
        if (scored.Length > 1) Array.Sort(scored, (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Meaning.Place.CompareTo(b.Meaning.Place));
        var candidates = ImmutableArray.CreateBuilder<PlaceCandidate>(Math.Min(scored.Length, MostCandidates));
        foreach (var (score, meaning) in scored)
            if (candidates.Count < MostCandidates && score >= TooFar * scored[0].Score) candidates.Add(new(names.Place(meaning.Place), score, meaning.How));
        return candidates.DrainToImmutable();
    }

    /// <summary>True when the first candidate is not clearly ahead of the second.</summary>
    public static bool Ambiguous(ImmutableArray<PlaceCandidate> candidates) =>
        candidates.Length > 1 && candidates[1].Score >= NearlyAsGood * candidates[0].Score;

    private double Score(Meaning meaning)
    {
        var population = 0.4 + 0.6 * Math.Min(1, Math.Log10(names.Population(meaning.Place) + 1) / 6.4);
        return Math.Round(meaning.Closeness * population * (names.InRegion(meaning.Place) ? 1 : Elsewhere), 4);
    }
}

/// <summary>A place that words may mean, how close the writing is (0 to 1), and by which way it was recognised.</summary>
internal readonly record struct Meaning(int Place, double Closeness, string How)
{
    /// <summary>Villages smaller than this are seldom meant by the first part of their name.</summary>
    private const int Village = 1_000;

    /// <summary>How a name was recognised by its first part alone.</summary>
    public const string FirstPart = "first part of the name";

    public static Meaning Of(NameEntry entry, int population) => entry.Kind switch
    {
        NameKind.Name => new(entry.Target, 1, "name"),
        NameKind.Abridged => new(entry.Target, 0.97, "name without small words"),
        NameKind.Shortened => new(entry.Target, population < Village ? 0.55 : 0.7, FirstPart),
        NameKind.Former => new(entry.Target, 0.8, "former name"),
        _ => new(entry.Target, 0.95, "district or nickname"),
    };
}
