using FsCheck.Xunit;
using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory;

public class FindTwinTests
{
    [Property(MaxTest = 300)]
    public void TheSearchFindsWhatReadingEverySheetFinds(int seed) => Agree(new(seed), new Random(seed).Next(400));

    /// <summary>So large that the index stands in another order than the ids.</summary>
    [Property(MaxTest = 20)]
    public void SoItDoesInALargeDirectory(int seed) => Agree(new(seed), 2_000);

    private static void Agree(Random random, int structures)
    {
        var all = Some.Directory(random.Next(), structures);
        var query = Query(random, all);
        var (ids, widened, more) = DumbFind.Find(all, query);
        var answer = new DirectorySnapshot(all).Find(query);
        Assert.Equal(ids, answer.Ids());
        if (ids.Length > 0) Assert.Equal(widened, answer.Widened.AsEnumerable());
        Assert.Equal(more, answer.More);
    }

    private static DirectoryQuery Query(Random random, Structure[] all)
    {
        var prefers = new Preference(Maybe(random, Services.EverydaySkills), TypologySet.Of([(Typology)random.Next(91)]), (NationalProgrammes)random.Next(2048), Care.None);
        var need = Some.Need((Services)(random.Next(512) & random.Next(512)), [(Typology)random.Next(91), (Typology)random.Next(91)]) with { Prefers = prefers };
        var here = new Place("here", "", new(46.4 + 2.2 * random.NextDouble(), 0.2 + 2.8 * random.NextDouble()));
        var cher = new Territory("dep:18", TerritoryKind.Departement, "Cher", random.Next(2) == 0 ? ["18279"] : ["18033"]);
        return new(need, random.Next(4) == 0 ? here with { Territory = cher } : here, Constraints(random), Some.Monday)
        {
            Count = 1 + random.Next(5),
            Programmes = random.Next(6) == 0 ? (NationalProgrammes)random.Next(2048) : NationalProgrammes.None,
            Labels = random.Next(6) == 0 ? (TrainingLabels)random.Next(1024) : TrainingLabels.None,
            TakesVouchers = random.Next(6) == 0,
            ByDistance = random.Next(4) == 0,
            Excluded = [.. all.Where(_ => random.Next(5) == 0).Select(s => s.Id)],
        };
    }

    private static Constraints Constraints(Random random) => new()
    {
        Age = random.Next(3) == 0 ? random.Next(10, 90) : null,
        Publics = random.Next(4) == 0 ? (Publics)random.Next(32) : Publics.None,
        When = random.Next(4) == 0 ? new() { Day = (IsoDayOfWeek)random.Next(1, 8), From = random.Next(2) == 0 ? new(14, 0) : null } : null,
        Free = random.Next(3) == 0,
        Care = random.Next(4) == 0 ? (Care)random.Next(128) : Care.None,
        Ways = random.Next(4) == 0 ? (Ways)random.Next(16) : Ways.Unknown,
        Contact = random.Next(4) == 0 ? (Access)random.Next(16) : Access.Unknown,
        MaxKilometres = random.Next(4) == 0 ? random.Next(1, 60) : null,
        WithoutCar = random.Next(4) == 0,
        Itinerant = random.Next(6) == 0,
    };

    private static T Maybe<T>(Random random, T value) where T : struct => random.Next(2) == 0 ? value : default;
}
