using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Benchmarks;

/// <summary>A directory as large as the whole country's, standing in real communes: same seed, same structures.</summary>
internal static class Synthetic
{
    /// <summary>About as many places as the national directory holds.</summary>
    public const int National = 20_000;

    private static readonly (string Name, Typology Kind)[] Kinds =
        [("France services", Typology.RFS), ("Médiathèque", Typology.BIB), ("CCAS", Typology.CCAS), ("Mairie", Typology.MUNI), ("Centre social", Typology.CS)];

    private static readonly string[] Weeks =
        ["Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00", "Tu-Sa 10:00-18:00", "Mo,We,Fr 08:30-12:30; PH off", "Mo-Th 09:00-17:30; Fr 09:00-16:00"];

    /// <summary>Structures spread over communes, the populated ones first in line.</summary>
    public static IEnumerable<Structure> Structures(IReadOnlyList<Commune> communes)
    {
        var random = new Random(1);
        var byPopulation = communes.OrderByDescending(c => c.Population).Take(National / 2).ToArray();
        for (var i = 0; i < National; i++) yield return Structure(i, byPopulation[i % byPopulation.Length], random);
    }

    private static Structure Structure(int i, Commune commune, Random random)
    {
        var (name, kind) = Kinds[random.Next(Kinds.Length)];
        return new()
        {
            Id = $"s{i:D5}",
            Name = $"{name} de {commune.Name}",
            Commune = commune,
            PostalCode = commune.PostalCodes[0],
            Address = $"{random.Next(1, 90)} rue de la Gare",
            Position = Position.TryCreate(commune.Centre.Latitude + random.NextDouble() * 0.04 - 0.02, commune.Centre.Longitude + random.NextDouble() * 0.04 - 0.02) ?? commune.Centre,
            Types = TypologySet.Of([kind]),
            Phone = $"+332{random.Next(10_000_000, 99_999_999)}",
            Hours = random.Next(4) == 0 ? null : Weeks[random.Next(Weeks.Length)],
            Services = (Services)random.Next(512),
            Fees = (Fees)random.Next(3),
            Care = (Care)(random.Next(128) & random.Next(128)),
            Programmes = (NationalProgrammes)(random.Next(2048) & random.Next(2048)),
            Access = (Access)random.Next(8),
            Ways = (Ways)random.Next(16),
            Updated = new(2024 + random.Next(3), 1, 1),
        };
    }
}
