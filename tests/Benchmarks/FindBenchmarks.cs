using BenchmarkDotNet.Attributes;
using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Benchmarks;

/// <summary>One search among as many structures as the whole country has.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private const int National = 20_000;

    private static readonly LocalDateTime Monday = new(2026, 11, 23, 10, 0);
    private static readonly Place Vierzon = new("18279", "Vierzon", new(47.22, 2.07));

    private readonly DirectorySnapshot _directory = new(Structures());
    private readonly DirectoryQuery _plain = new(Procedures(), Vierzon, Constraints.None, Monday);
    private readonly DirectoryQuery _rich = new(Procedures(), Vierzon, new() { Age = 17, Free = true, Care = Care.Deafness, When = new() { Day = IsoDayOfWeek.Saturday } }, Monday);

    [Benchmark(Baseline = true)]
    public DirectoryAnswer Plain() => _directory.Find(_plain);

    [Benchmark]
    public DirectoryAnswer WithFourWishes() => _directory.Find(_rich);

    [Benchmark]
    public object ByName() => _directory.ByName("mediatek de ville 77", Vierzon);

    private static Need Procedures() => new(
        "droits-caf", "acces-aux-droits", Services.Procedures, TypologySet.Of([Typology.RFS, Typology.CCAS, Typology.CAF]),
        new(Services.None, TypologySet.Of([Typology.CAF]), NationalProgrammes.FranceServices, Care.None), [], Urgency.Money);

    internal static IEnumerable<Structure> Structures()
    {
        var random = new Random(1);
        string[] kinds = ["France services", "Médiathèque", "Espace numérique", "Centre social", "Mairie"];
        for (var i = 0; i < National; i++)
        {
            var position = new Position(42.5 + 8.2 * random.NextDouble(), -4 + 11 * random.NextDouble());
            var city = $"Ville {i % 2000}";
            yield return new()
            {
                Id = $"s{i:D5}", Name = $"{kinds[i % kinds.Length]} de {city}", Position = position, PostalCode = "18100",
                Commune = new($"{i % 2000:D5}", city, ["18100"], "18", "24", position, 1_000),
                Services = (Services)random.Next(512), Types = TypologySet.Of([(Typology)random.Next(91)]), Fees = (Fees)random.Next(3),
                Care = (Care)(random.Next(128) & random.Next(128)), Programmes = (NationalProgrammes)(random.Next(2048) & random.Next(2048)),
                Hours = "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00", Updated = new(2026, 1, 1), Address = "1 rue de la Gare",
            };
        }
    }
}
