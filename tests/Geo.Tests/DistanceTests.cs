using FsCheck.Xunit;
using Xunit;

namespace OrientationBot.Geo.Tests;

public class DistanceTests
{
    private static readonly Position Tours = new(47.3941, 0.6848);

    [Theory]
    [InlineData(-37.9510334166, 144.4248679, -37.6528211388, 143.9264955, 54_972.271)]
    [InlineData(0, 0, 0, 90, 10_018_754.171)]
    [InlineData(0, 0, 90, 0, 10_001_965.729)]
    [InlineData(48.8566, 2.3522, 40.7128, -74.0060, 5_852_935.5)]
    public void DistancesAreThoseOfGeodesists(double latitude1, double longitude1, double latitude2, double longitude2, double meters) =>
        Assert.InRange(new Position(latitude1, longitude1).DistanceTo(new(latitude2, longitude2)), meters - 1, meters + 1);

    [Fact]
    public void TheAntimeridianIsNoWall() => Assert.InRange(new Position(-17, 179.9).DistanceTo(new(-17, -179.9)), 21_000, 22_000);

    [Fact]
    public void AllLongitudesMeetAtThePole() => Assert.InRange(new Position(90, 0).DistanceTo(new(90, 137)), 0, 1e-6);

    [Fact]
    public void AntipodesAreHalfTheEarthAway() => Assert.InRange(Tours.DistanceTo(new(-Tours.Latitude, Tours.Longitude - 180)), 19_900_000, 20_040_000);

    [Fact]
    public void APlaceIsNowhereElse() => Assert.Equal(0, Tours.DistanceTo(new(Tours.Latitude, Tours.Longitude)));

    [Property(MaxTest = 3000)]
    public bool StraightLinesGiveWhatVincentyGives(byte east, byte north, ushort far)
    {
        var other = new Position(Tours.Latitude + (north - 128) * far / 9e6, Tours.Longitude + (east - 128) * far / 6e6);
        var vincenty = Geodesic.Meters(Tours.Latitude, Tours.Longitude, other.Latitude, other.Longitude);
        return Math.Abs(Tours.DistanceTo(other) - vincenty) <= 0.001;
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    [InlineData(90.0001, 0)]
    [InlineData(0, -180.0001)]
    [InlineData(double.PositiveInfinity, 0)]
    public void ImpossibleValuesAreNoPosition(double latitude, double longitude)
    {
        Assert.Null(Position.TryCreate(latitude, longitude));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Position(latitude, longitude));
    }
}
