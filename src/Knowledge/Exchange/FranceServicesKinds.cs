using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What else a France services place is, when its own name says so: a post office, a social centre, a PIMMS.</summary>
internal static class FranceServicesKinds
{
    private static readonly (string Words, Typology Kind)[] Named =
    [
        ("la poste", Typology.LA_POSTE), ("pimms", Typology.PIMMS), ("evs", Typology.EVS), ("centre social", Typology.CS),
        ("centre socio culturel", Typology.CSC), ("sous prefecture", Typology.PREF),
    ];

    public static TypologySet Of(string name, string place)
    {
        var words = $" {Fold.Words(name)} {Fold.Words(place)} ";
        return TypologySet.Of(Named.Where(n => words.Contains($" {n.Words} ", StringComparison.Ordinal)).Select(n => n.Kind).Append(Typology.RFS));
    }
}
