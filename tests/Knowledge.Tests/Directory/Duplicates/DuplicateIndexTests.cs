using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Directory.Duplicates;

public class DuplicateIndexTests
{
    [Fact]
    public void ADraftFindsTheSheetItMayBe()
    {
        var snapshot = new DirectorySnapshot([Named("a", "Médiathèque Paul Éluard"), Named("b", "Club informatique")]);
        Assert.Equal(["a"], snapshot.Duplicates.Of(Named("draft", "Bibliothèque Paul Eluard")).Select(d => d.Second.Id));
    }

    [Fact]
    public void AChangedSheetIsComparedAsItIsNow()
    {
        var before = new DirectorySnapshot([Named("a", "Les Ruches"), Named("b", "Mission locale") with { Address = "40 rue Joffre" }]);
        Assert.Empty(before.Duplicates.All());
        Assert.Single(before.With([Named("b", "Les Ruches")], []).Duplicates.All());
    }

    [Fact]
    public void ASheetIsNotItsOwnDuplicate() => Assert.Empty(new DuplicateIndex([Named("a", "Les Ruches")]).Of(Named("a", "Les Ruches"), 0));

    [Fact]
    public void OnePhoneIsEnoughToBeComparedAcrossCommunes()
    {
        var far = Named("b", "Les Ruches") with { Phone = "+33248000000", Commune = Some.Vierzon with { Code = "36044" }, Position = new(46.8, 1.7) };
        Assert.Single(new DuplicateIndex([far]).Of(Named("a", "Les Ruches") with { Phone = "+33248000000" }, 0));
    }

    [Fact]
    public void InACommuneWithMoreSheetsThanAnyHasOnlyContactsTie()
    {
        var crowd = Enumerable.Range(0, 2_100).Select(i => Named($"s{i}", "Les Ruches") with { Phone = i < 2 ? "+33248000000" : null });
        Assert.Equal(["s0", "s1"], new DuplicateIndex(crowd).Of(Named("draft", "Les Ruches") with { Phone = "+33248000000" }).Select(d => d.Second.Id));
    }

    [Fact]
    public void ATerritoryTakesPairsWithASheetInIt()
    {
        var index = new DuplicateIndex([Named("a", "Les Ruches"), Named("b", "Les Ruches")]);
        Assert.Single(index.All(new HashSet<string> { Some.Vierzon.Code }));
        Assert.Empty(index.All(new HashSet<string> { "45234" }));
    }

    [SkippableFact]
    public async Task NoLikelyPairIsLostForNotBeingCompared()
    {
        var sheets = await LabelledPairs.StructuresAsync();
        var profiles = sheets.Select(s => new Profile(s)).ToArray();
        var naive = Pairs(profiles).Where(p => Probability(p.First, p.Second) >= DuplicateIndex.Likely).Select(p => (p.First.Structure.Id, p.Second.Structure.Id)).ToHashSet();
        Assert.Equal(naive, new DuplicateIndex(sheets).All().Select(d => (d.First.Id, d.Second.Id)).ToHashSet());
    }

    private static IEnumerable<(Profile First, Profile Second)> Pairs(Profile[] profiles) => profiles.SelectMany((first, i) => profiles.Skip(i + 1).Select(second => (first, second)));

    private static double Probability(Profile first, Profile second)
    {
        var signs = new double[Comparison.Signs];
        Comparison.Read(first, second, signs);
        return Weights.Probability(signs);
    }

    private static Structure Named(string id, string name) => Some.Structure(id) with { Name = name };
}
