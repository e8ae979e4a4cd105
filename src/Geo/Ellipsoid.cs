namespace OrientationBot.Geo;

/// <summary>A point in metres from the centre of the Earth (x towards 0° 0°, z towards the north pole).</summary>
internal readonly record struct Cartesian(double X, double Y, double Z)
{
    /// <summary>Square of the straight line through the Earth.</summary>
    public double ChordSquared(Cartesian other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return x * x + y * y + z * z;
    }
}

/// <summary>WGS84: points in space, and the length over ground of a straight line between two of them.</summary>
/// <remarks>
/// Search compares straight lines: no trigonometry per place, no poles, no antimeridian. The length over ground follows from the line and from
/// the curvature in its direction (Euler); measured against Vincenty: within a tenth of a millimetre up to 100 km. Farther, Vincenty itself.
/// </remarks>
internal static class Ellipsoid
{
    private const double SemiMajor = 6_378_137.0;
    private const double EccentricitySquared = 6.69437999014132e-3;
    private const double Radian = Math.PI / 180;
    private const double LongestChord = 100_000;

    public static Cartesian Cartesian(Position position)
    {
        var (sin, cos) = Math.SinCos(position.Latitude * Radian);
        var (east, prime) = Math.SinCos(position.Longitude * Radian);
        var n = SemiMajor / Math.Sqrt(1 - EccentricitySquared * sin * sin);
        return new(n * cos * prime, n * cos * east, n * (1 - EccentricitySquared) * sin);
    }

    /// <summary>Metres over ground, from the square of the straight line.</summary>
    public static double Meters(Position a, Position b, double chordSquared)
    {
        if (chordSquared > LongestChord * LongestChord) return Geodesic.Meters(a.Latitude, a.Longitude, b.Latitude, b.Longitude);
        if (chordSquared == 0) return 0;
        var curvature = CurvatureSquared(a, b);
        var bend = chordSquared * curvature;
        return Math.Sqrt(chordSquared) * (1 + bend / 24 * (1 + 27 * bend / 80));
    }

    /// <summary>How much more, at most, the order over ground can differ from the order of straight lines: the Earth curves differently in each direction.</summary>
    public static double Slack(double chordSquared) => 1e-9 + 2e-3 * chordSquared / (SemiMajor * SemiMajor);

    private static double CurvatureSquared(Position a, Position b)
    {
        var (sin, cos) = Math.SinCos((a.Latitude + b.Latitude) / 2 * Radian);
        var w2 = 1 - EccentricitySquared * sin * sin;
        var n = SemiMajor / Math.Sqrt(w2);
        var m = n * (1 - EccentricitySquared) / w2;
        var north = (b.Latitude - a.Latitude) * m;
        var east = Math.IEEERemainder(b.Longitude - a.Longitude, 360) * n * cos;
        var (north2, east2) = (north * north, east * east);
        if (north2 + east2 == 0) return 1 / (m * n);
        var curvature = (north2 / m + east2 / n) / (north2 + east2);
        return curvature * curvature;
    }
}
