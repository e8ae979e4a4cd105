using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.Tests.Directory;

/// <summary>Values for tests that do not care which.</summary>
internal static class Some
{
    public static readonly LocalDateTime Monday = new(2026, 11, 23, 10, 0);

    public static readonly Commune Vierzon = new("18279", "Vierzon", ["18100"], "18", "24", new(47.22, 2.07), 25_000);

    public static readonly Place InVierzon = new("18279", "Vierzon", Vierzon.Centre) { Commune = Vierzon, InRegion = true };

    public static readonly Need Procedures = Need(Services.Procedures, [Typology.RFS]);

    public static Need Need(Services services, Typology[] types) => new(
        "some-need", "some-branch", services, TypologySet.Of(types), new(Services.None, TypologySet.Of([]), NationalProgrammes.None, Care.None), [], Urgency.Money);

    /// <summary>A structure that helps with procedures, so many kilometres north of the centre of Vierzon.</summary>
    public static Structure Structure(string id, double kilometres = 0) => new()
    {
        Id = id, Name = $"Structure {id}", Commune = Vierzon, PostalCode = "18100", Address = "1 rue de la Gare",
        Position = new(Vierzon.Centre.Latitude + kilometres / 111.2, Vierzon.Centre.Longitude),
        Services = Services.Procedures, Fees = Fees.Free, Hours = "Mo-Fr 09:00-17:00", Updated = new(2026, 6, 1),
    };

    public static DirectoryQuery Query(Constraints? constraints = null) => new(Procedures, InVierzon, constraints ?? Constraints.None, Monday);

    public static DirectoryAnswer Find(DirectoryQuery query, params Structure[] structures) => new DirectorySnapshot(structures).Find(query);

    public static string[] Ids(this DirectoryAnswer answer) => [.. answer.Matches.Select(m => m.Structure.Id)];

    /// <summary>Reproducible directories full of everything, some of it missing.</summary>
    public static Structure[] Directory(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Structure($"s{i:D5}") with
        {
            Position = new(46.4 + 2.2 * random.NextDouble(), 0.2 + 2.8 * random.NextDouble()),
            Services = (Services)(random.Next(512) & random.Next(512)),
            Types = TypologySet.Of([(Typology)random.Next(91)]),
            Publics = random.Next(3) == 0 ? (Publics)random.Next(32) : Publics.None,
            Care = (Care)(random.Next(128) & random.Next(128)),
            Fees = (Fees)random.Next(3),
            Access = (Access)(random.Next(64) & random.Next(64)),
            Ways = (Ways)random.Next(16),
            Mobility = (Mobility)random.Next(3),
            Programmes = (NationalProgrammes)(random.Next(2048) & random.Next(2048) & random.Next(2048)),
            Labels = (TrainingLabels)(random.Next(1024) & random.Next(1024)),
            OtherLabels = random.Next(3) switch { 0 => ["APTIC"], 1 => ["QPV"], _ => [] },
            Phone = random.Next(2) == 0 ? "+33248000000" : null,
            Hours = random.Next(3) switch { 0 => null, 1 => "Mo-Fr 09:00-12:00", _ => "Tu-Sa 10:00-18:00" },
            Updated = new(2020 + random.Next(7), 1, 1),
            Doubts = (SheetDoubts)(random.Next(16) & random.Next(16)),
        })];
    }
}
