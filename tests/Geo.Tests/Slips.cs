using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Geo.Tests;

/// <summary>One misspelling of every commune of the region, by rule: the case files <c>places-one-slip.csv</c> and <c>sentences-one-slip.csv</c>.</summary>
/// <remarks>
/// One letter is added, dropped, changed or swapped with its neighbour, in turn, anywhere in the official name; half of the names are in small letters without accents.
/// Left out: names that two communes of the region bear, and slips that spell the name of another place of France. Slips that are as near to another
/// commune, or that are French words, stay in.
/// </remarks>
internal static class Slips
{
    private const int Seed = 20261123;

    private static readonly string[] Carriers =
        ["j'habite a {0}", "je suis sur {0}", "je cherche un atelier à {0}", "c'est du coté de {0}", "je vis à {0} avec mes enfants", "besoin d'aide pour la caf vers {0} svp"];

    /// <summary>Misspelt name, INSEE code.</summary>
    public static IEnumerable<(string Text, string Code)> Bare()
    {
        var random = new Random(Seed);
        var names = new PlaceNames(France.Reading.Data);
        var served = France.Reading.Data.Communes.Where(c => c.Region == France.Reading.Data.Region).ToArray();
        var shared = served.GroupBy(c => Fold.Words(c.Name)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        foreach (var (i, commune) in served.Where(c => !shared.Contains(Fold.Words(c.Name))).Index())
        {
            var name = i / 4 % 2 == 0 ? commune.Name : Fold.Words(commune.Name);
            string slip;
            do slip = Slipped(name, i % 4, random);
            while (Fold.Words(slip) == Fold.Words(name) || names.Index.Find(NameHash.OfPhrase(slip)) >= 0);
            yield return (slip, commune.Code);
        }
    }

    /// <summary>The same names in a sentence that says where somebody is.</summary>
    public static IEnumerable<(string Text, string Code)> Said() =>
        Bare().Select((slip, i) => (string.Format(null, Carriers[i % Carriers.Length], slip.Text), slip.Code));

    private static string Slipped(string name, int kind, Random random)
    {
        int at;
        do at = random.Next(name.Length);
        while (!char.IsLetter(name[at]) || kind == 3 && (at + 1 == name.Length || !char.IsLetter(name[at + 1])));
        var letter = (char)('a' + random.Next(26));
        return kind switch
        {
            0 => name.Insert(at, letter.ToString()),
            1 => name.Remove(at, 1),
            2 => name[..at] + letter + name[(at + 1)..],
            _ => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
        };
    }
}
