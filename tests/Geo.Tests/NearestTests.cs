using System.Collections.Immutable;
using OrientationBot.Geo.Nearest;
using Xunit;

namespace OrientationBot.Geo.Tests;

public class NearestTests
{
    private static readonly Position Bourges = new(47.0844, 2.3964);

    [Theory]
    [InlineData(300, 60_000, 1, true)]
    [InlineData(1_500, 25_000, 5, true)]
    [InlineData(5_000, 10_000, 10, true)]
    [InlineData(9_000, 5_000, 25, true)]
    [InlineData(300, 40_000, 3, false)]
    [InlineData(4_000, 10_000, 70, false)]
    public void ItAgreesWithItsDumbTwin(int places, int queries, int most, bool clustered)
    {
        var random = new Random(places);
        var positions = clustered ? Some.Positions(random, places) : Some.Evenly(random, places);
        var filters = Some.Filters(random, places);
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
    public void NoPlaceMeansNoNeighbour()
    {
        foreach (var index in new[] { new NearestIndex([]), new NearestIndex([], 0) })
            Assert.Empty(Find(index, Bourges, [], double.PositiveInfinity, 3));
    }

    [Fact]
    public void MoreThanThereAreGivesAll() => Assert.Equal([1, 0], Find(new([new(48, 2), Bourges]), Bourges, [], double.PositiveInfinity, 5).Select(n => n.Index));

    [Fact]
    public void ManyMoreThanThereAreGivesAllInOrder()
    {
        var positions = Some.Evenly(new(4), 3_000);
        var all = Find(new(positions), Bourges, [], double.PositiveInfinity, 5_000);
        Assert.Equal(new NearestTwin(positions).Find(Bourges, [], double.PositiveInfinity, 5_000), all, SameOrder);
    }

    [Fact]
    public void APlaceThatStandsWhereOneAsksIsAtNoDistance()
    {
        ImmutableArray<Position> centre = [.. Enumerable.Repeat(Bourges, 3_000), new(47, 2)];
        Assert.Equal([new(0, 0), new(1, 0)], Find(new(centre), Bourges, [], double.PositiveInfinity, 2));
    }

    [Fact]
    public void AFilterThatAllowsNothingGivesNothing()
    {
        var positions = Some.Positions(new(5), 2_000);
        foreach (var index in new[] { new NearestIndex(positions, int.MaxValue), new NearestIndex(positions, 0) })
            Assert.Empty(Find(index, Bourges, new ulong[32], double.PositiveInfinity, 3));
    }

    [Fact]
    public void BitsAfterTheLastPlaceAllowNothing()
    {
        foreach (var filter in new[] { 0b100UL, 0b1100UL, ulong.MaxValue << 2 })
            Assert.Empty(Find(new([Bourges, new(48, 2)], 0), Bourges, [filter], double.PositiveInfinity, 3));
    }

    [Theory, InlineData(double.NaN, 2), InlineData(47, double.NaN), InlineData(91, 2), InlineData(47, -181), InlineData(double.PositiveInfinity, 2)]
    public void WhatIsNoPlaceOnEarthCannotBeAsked(double latitude, double longitude)
    {
        Assert.Null(Position.TryCreate(latitude, longitude));
        Assert.Throws<ArgumentOutOfRangeException>(() => Find(new([Bourges]), new(latitude, longitude), [], double.PositiveInfinity, 1));
    }

    [Fact]
    public void TheAntimeridianIsNoWall() =>
        Assert.Equal([1, 0], Find(new([new(0, 179), new(0, -179.9)]), new(0, 179.9), [], 110_000, 2).Select(n => n.Index));

    [Fact]
    public void AtThePoleEveryLongitudeIsTheSamePlace() =>
        Assert.Equal([0, 1, 2], Find(new([new(90, 0), new(90, 120), new(89.9, -60)]), new(90, -77), [], 20_000, 3).Select(n => n.Index));

    [Fact]
    public void APlaceThatMovesIsANewIndexAndTheOldOneStands()
    {
        ImmutableArray<Position> before = [Bourges, new(47.2, 2.4)];
        var (old, changed) = (new NearestIndex(before), new NearestIndex(before.SetItem(0, new(48, 2))));
        Assert.Equal(0, Find(old, Bourges, [], double.PositiveInfinity, 1)[0].Index);
        Assert.Equal(1, Find(changed, Bourges, [], double.PositiveInfinity, 1)[0].Index);
    }

    [Fact]
    public void ManyMayAskAtOnce()
    {
        var index = new NearestIndex(Some.Positions(new(6), 5_000));
        var from = Enumerable.Range(0, 2_000).Select(i => Some.Position(new(i))).ToArray();
        var alone = from.Select(f => Find(index, f, [], double.PositiveInfinity, 5)).ToArray();
        Assert.Equal(alone, from.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(f => Find(index, f, [], double.PositiveInfinity, 5)));
    }

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

    private static Neighbour[] Find(NearestIndex index, Position from, ReadOnlySpan<ulong> filter, double maxMeters, int count)
    {
        var results = new Neighbour[count];
        return results[..index.Find(from, filter, maxMeters, results)];
    }

    private static bool SameOrder(Neighbour a, Neighbour b) => a.Index == b.Index && Math.Abs(a.Meters - b.Meters) < 0.001;
}
