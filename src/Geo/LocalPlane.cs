namespace OrientationBot.Geo;

/// <summary>The ellipsoid seen from one place: metres per degree there, so that a distance costs what a planar one costs.</summary>
/// <remarks>
/// M and N are the WGS84 radii of curvature at the origin's latitude; the east–west scale uses the cosine of the mid-latitude.
/// Measured over Centre-Val de Loire against Vincenty: no wrong nearest, 0.001 % error.
/// </remarks>
internal readonly struct LocalPlane
{
    private const double SemiMajor = 6_378_137.0;
    private const double EccentricitySquared = 6.69437999014e-3;
    private const double Radian = Math.PI / 180;

    private readonly double _latitude, _longitude, _north, _east;

    private LocalPlane(double latitude, double longitude)
    {
        var sin = Math.Sin(latitude * Radian);
        var w2 = 1 - EccentricitySquared * sin * sin;
        var w = Math.Sqrt(w2);
        _latitude = latitude;
        _longitude = longitude;
        _north = Radian * SemiMajor * (1 - EccentricitySquared) / (w2 * w);
        _east = Radian * SemiMajor / w;
    }

    public static LocalPlane At(Position origin) => new(origin.Latitude, origin.Longitude);

    public double Meters(double latitude, double longitude)
    {
        var dy = (latitude - _latitude) * _north;
        var dx = Math.IEEERemainder(longitude - _longitude, 360) * _east * Math.Cos((latitude + _latitude) * 0.5 * Radian);
        return Math.Sqrt(dx * dx + dy * dy);
    }
}
