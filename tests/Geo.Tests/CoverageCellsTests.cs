using OrientationBot.Geo.Coverage;
using Xunit;

namespace OrientationBot.Geo.Tests;

public class CoverageCellsTests
{
    private const double RegionSquareKilometres = 39_151;

    private static readonly Commune[] Region = [.. France.Reading.Data.Communes.Where(c => c.Region == "24")];

    private static readonly MapPlane Plane = MapPlane.Around(Region);

    private static readonly CommuneCell[] Cells = [.. CommuneCells.Of(Region, France.Reading.Data.Communes, Plane)];

    [Fact]
    public void EveryCommuneOfTheRegionHasItsCell() => Assert.Equal(Region, Cells.Select(c => c.Commune));

    [Fact]
    public void TheMiddleOfACellIsNearestToItsOwnCommune() =>
        Assert.All(Cells.Where((_, i) => i % 20 == 0), cell => Assert.Equal(cell.Commune, Region.MinBy(c => Apart(Plane.Of(c.Centre), Middle(cell)))));

    [Fact]
    public void TheCellsMeasureWhatTheRegionMeasures() => Assert.Equal(1, Cells.Sum(Area) / 1e6 / RegionSquareKilometres, 0.02);

    [Fact]
    public void ACommuneWithoutNeighbourIsRound()
    {
        var alone = CommuneCells.Of([Region[0]], [], new(Region[0].Centre));
        Assert.All(alone.Single().Ring, corner => Assert.Equal(CommuneCells.FarthestMeters, Apart(new(0, 0), corner), 5.0));
    }

    [Fact]
    public void CommunesWithTheSameCentreShareOneCell() =>
        Assert.Equal(Region[0], CommuneCells.Of([Region[0], Region[0] with { Code = "99999" }], Region, Plane).Single().Commune);

    [Fact]
    public void NoCommuneHasNoCell() => Assert.Empty(CommuneCells.Of([], Region, Plane));

    [Fact]
    public void BordersRunBetweenGroupsAndAroundThem()
    {
        var (around, between, all) = (CellBorders.Of(Cells, _ => ""), CellBorders.Of(Cells, c => c.Departement), CellBorders.Of(Cells, c => c.Code));
        Assert.Superset(around.ToHashSet(), between.ToHashSet());
        Assert.Superset(between.ToHashSet(), all.ToHashSet());
        Assert.InRange(around.Length, 100, between.Length - 100);
    }

    [Fact]
    public void ThePlaneKeepsDistancesOfARegionWithinThreePercent() =>
        Assert.All(Region.Zip(Region.Skip(700)), pair => Assert.Equal(1, Apart(Plane.Of(pair.First.Centre), Plane.Of(pair.Second.Centre)) / pair.First.Centre.DistanceTo(pair.Second.Centre), 0.03));

    private static double Apart(MapPoint a, MapPoint b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    private static MapPoint Middle(CommuneCell cell) => new(cell.Ring.Average(c => c.X), cell.Ring.Average(c => c.Y));

    private static double Area(CommuneCell cell) =>
        Math.Abs(cell.Ring.Zip([.. cell.Ring.Skip(1), cell.Ring[0]]).Sum(e => e.First.X * e.Second.Y - e.Second.X * e.First.Y)) / 2;
}
