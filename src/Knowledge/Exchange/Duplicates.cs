using FuzzySharp;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>Sheets that look like the same place twice.</summary>
/// <remarks>
/// The rule in public use for the national directory: same commune, kinds that can be one, and the mean of the likeness of names,
/// of streets and of positions above 83 out of 100 between sources, above 90 within one. Here a street or position that is not known is left out
/// of the mean, the commune's own name is no part of a name, a médiathèque is a bibliothèque, and the same name in the same street is the same place
/// whatever its kinds (the Hub's file has a place once as EPN and once as third place).
/// </remarks>
internal static class Duplicates
{
    private const double BetweenSources = 83, WithinSource = 90, SamePlaceMeters = 45, MetersPerDegree = 111_200;

    public static IEnumerable<(Structure Earlier, Structure Later, double Likeness)> Among(IReadOnlyList<Structure> structures)
    {
        foreach (var neighbours in structures.GroupBy(s => s.Commune.Code).Select(g => g.Select(s => new Known(s)).ToList()))
            for (var i = 0; i < neighbours.Count; i++)
                for (var j = i + 1; j < neighbours.Count; j++)
                {
                    var (earlier, later) = (neighbours[i], neighbours[j]);
                    if (Compatible(earlier, later) && Likeness(earlier, later) is var likeness && likeness > Threshold(earlier, later))
                        yield return (earlier.Structure, later.Structure, likeness);
                }
    }

    private static double Threshold(Known a, Known b) => a.Structure.Source == b.Structure.Source ? WithinSource : BetweenSources;

    private static bool Compatible(Known a, Known b) =>
        a.Structure.Types.IsEmpty || b.Structure.Types.IsEmpty || a.Structure.Types.Overlaps(b.Structure.Types)
        || (a.Name == b.Name && a.Street == b.Street && a.Street.Length > 0);

    private static double Likeness(Known a, Known b)
    {
        var sum = (double)Fuzz.TokenSortRatio(a.Name, b.Name);
        var parts = 1;
        if (a.Street.Length > 0 && b.Street.Length > 0) (sum, parts) = (sum + Fuzz.Ratio(a.Street, b.Street), parts + 1);
        if (a.Placed && b.Placed) (sum, parts) = (sum + Nearness(a.Structure.Position.DistanceTo(b.Structure.Position)), parts + 1);
        return sum / parts;
    }

    private static double Nearness(double meters) => meters < SamePlaceMeters ? 100 : 100 / (1000 * (meters / MetersPerDegree) + 1);

    private sealed record Known(Structure Structure)
    {
        private const int ShortestWord = 3;

        public string Name { get; } = NameOf(Structure);

        public string Street { get; } = Fold.Words(Structure.Address);

        public bool Placed { get; } = !Structure.Doubts.HasFlag(SheetDoubts.PositionIsCommune);

        private static string NameOf(Structure s)
        {
            var words = Fold.Words(s.Name).Split(' ').Select(word => word == "mediatheque" ? "bibliotheque" : word).ToArray();
            var own = words.Where(word => word.Length >= ShortestWord).Except(Fold.Words(s.Commune.Name).Split(' ')).ToArray();
            return string.Join(' ', own.Length > 0 ? own : words);
        }
    }
}
