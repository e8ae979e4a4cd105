using System.Collections.Immutable;
using OrientationBot.Geo.Nearest;
using Xunit;

namespace OrientationBot.Geo.Tests;

public class NearestTests
{
    private static readonly Position Bourges = new(47.0844, 2.3964);

    [Theory]
    [InlineData(300, 60_000, 1)]
    [InlineData(1_500, 25_000, 5)]
    [InlineData(5_000, 10_000, 10)]
    [InlineData(9_000, 5_000, 25)]
    public void ItAgreesWithItsDumbTwin(int places, int queries, int most)
    {
        var random = new Random(places);
        var (positions, filters) = (Some.Positions(random, places), Some.Filters(random, places));
        var (flat, tree, twin) = (new NearestIndex(positions, int.MaxValue), new NearestIndex(positions, 0), new NearestTwin(positions));
        for (var i = 0; i < queries; i++)
        {
            var query = Some.Query(random, filters, most);
            var expected = i % 20 == 0 || places < 1_000 ? query.Ask(twin) : query.Ask(flat);
            Assert.Equal(expected, query.Ask(tree), SameOrder);
            if (i % 20 == 0) Assert.Equal(expected, query.Ask(flat), SameOrder);
        }
    }

    [Fact]
    public void PolesAntimeridianAndFarPlacesAreOrderedOverGround()
    {
        var random = new Random(7);
        ImmutableArray<Position> positions = [.. Enumerable.Range(0, 700).Select(_ => Some.Anywhere(random)), new(90, 0), new(-90, 50), new(0, 180), new(0, -180)];
        var (tree, twin) = (new NearestIndex(positions, 0), new NearestTwin(positions));
        for (var i = 0; i < 2_000; i++)
        {
            var from = i % 10 == 0 ? new Position(i % 20 == 0 ? 90 : 0, 180) : Some.Anywhere(random);
            Assert.Equal(twin.Find(from, [], double.PositiveInfinity, 5), Find(tree, from, [], double.PositiveInfinity, 5), SameOrder);
        }
    }

    [Fact]
    public void TiesBreakByIndex()
    {
        ImmutableArray<Position> same = [.. Enumerable.Repeat(new Position(47, 2), 500)];
        foreach (var index in new[] { new NearestIndex(same, int.MaxValue), new NearestIndex(same, 0) })
            Assert.Equal([0, 1, 2], Find(index, Bourges, [], double.PositiveInfinity, 3).Select(n => n.Index));
    }

    [Fact]
    public void NoPlaceMeansNoNeighbour() => Assert.Empty(Find(new([]), Bourges, [], double.PositiveInfinity, 3));

    [Fact]
    public void MoreThanThereAreGivesAll() => Assert.Equal([1, 0], Find(new([new(48, 2), Bourges]), Bourges, [], double.PositiveInfinity, 5).Select(n => n.Index));

    [Fact]
    public void NothingBeyondTheBound()
    {
        NearestIndex index = new([Bourges, new(47.0844, 2.41), new(47.5, 2.4)]);
        Assert.Equal([0, 1], Find(index, Bourges, [], 2_000, 3).Select(n => n.Index));
        Assert.Equal([0], Find(index, Bourges, [], 0, 3).Select(n => n.Index));
        Assert.Empty(Find(index, Bourges, [], -1, 3));
        Assert.Empty(Find(index, Bourges, [], double.NaN, 3));
    }

    [Fact]
    public void LatitudeAndLongitudeSwappedIsFarAwayNotAFault() =>
        Assert.InRange(Find(new([Bourges]), new(Bourges.Longitude, Bourges.Latitude), [], double.PositiveInfinity, 1)[0].Meters, 6_000_000, 7_000_000);

    [Fact]
    public void AFilterOfAnotherSizeIsRefused() =>
        Assert.Throws<ArgumentException>(() => Find(new(Some.Positions(new(1), 100)), Bourges, [1UL], double.PositiveInfinity, 1));

    [Fact]
    public void ASearchAllocatesNothing()
    {
        var index = new NearestIndex(Some.Positions(new(3), 20_000));
        Span<Neighbour> results = stackalloc Neighbour[10];
        index.Find(Bourges, [], double.PositiveInfinity, results);
        var before = GC.GetAllocatedBytesForCurrentThread();
        index.Find(Bourges, [], double.PositiveInfinity, results);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>Some 10 ms on an idle machine (see the benchmark); the bound is for a busy one.</summary>

    private static Neighbour[] Find(NearestIndex index, Position from, ReadOnlySpan<ulong> filter, double maxMeters, int count)
    {
        var results = new Neighbour[count];
        return results[..index.Find(from, filter, maxMeters, results)];
    }

    private static bool SameOrder(Neighbour a, Neighbour b) => a.Index == b.Index && Math.Abs(a.Meters - b.Meters) < 0.001;
}
