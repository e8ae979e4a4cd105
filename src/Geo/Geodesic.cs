namespace OrientationBot.Geo;

/// <summary>Distance on the WGS84 ellipsoid between any two points of the Earth: Vincenty's inverse formula, and the great circle where it does not converge (nearly antipodal points).</summary>
/// <remarks>Vincenty, « Direct and inverse solutions of geodesics on the ellipsoid », Survey Review 176, 1975: half a millimetre.</remarks>
internal static class Geodesic
{
    private const double SemiMajor = 6_378_137.0;
    private const double Flattening = 1 / 298.257223563;
    private const double SemiMinor = SemiMajor * (1 - Flattening);
    private const double MeanRadius = 6_371_008.8;
    private const double Radian = Math.PI / 180;
    private const int MostRounds = 100;

    public static double Meters(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var l = Math.IEEERemainder(longitude2 - longitude1, 360) * Radian;
        var (sinU1, cosU1) = Reduced(latitude1);
        var (sinU2, cosU2) = Reduced(latitude2);
        var lambda = l;
        for (var round = 0; round < MostRounds; round++)
        {
            var arc = new Arc(sinU1, cosU1, sinU2, cosU2, lambda);
            if (arc.SinSigma == 0) return 0;
            var next = l + arc.Correction;
            if (Math.Abs(next - lambda) < 1e-12) return arc.Meters;
            lambda = next;
        }
        return GreatCircle(latitude1, latitude2, l);
    }

    /// <summary>Haversine on the mean sphere: within 0.6 % anywhere.</summary>
    internal static double GreatCircle(double latitude1, double latitude2, double longitudes)
    {
        var north = Math.Sin((latitude2 - latitude1) * Radian / 2);
        var east = Math.Sin(longitudes / 2);
        var h = north * north + Math.Cos(latitude1 * Radian) * Math.Cos(latitude2 * Radian) * east * east;
        return 2 * MeanRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static (double Sin, double Cos) Reduced(double latitude)
    {
        var u = Math.Atan((1 - Flattening) * Math.Tan(latitude * Radian));
        return Math.SinCos(u);
    }

    /// <summary>One round of the iteration: the arc on the auxiliary sphere for a supposed difference of longitude.</summary>
    private readonly struct Arc
    {
        private readonly double _sigma, _cosSigma, _cosSquaredAlpha, _cos2SigmaM;

        public Arc(double sinU1, double cosU1, double sinU2, double cosU2, double lambda)
        {
            var (sin, cos) = Math.SinCos(lambda);
            var cross = cosU1 * sinU2 - sinU1 * cosU2 * cos;
            SinSigma = Math.Sqrt(cosU2 * sin * cosU2 * sin + cross * cross);
            _cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cos;
            _sigma = Math.Atan2(SinSigma, _cosSigma);
            var sinAlpha = SinSigma == 0 ? 0 : cosU1 * cosU2 * sin / SinSigma;
            _cosSquaredAlpha = 1 - sinAlpha * sinAlpha;
            _cos2SigmaM = _cosSquaredAlpha == 0 ? 0 : _cosSigma - 2 * sinU1 * sinU2 / _cosSquaredAlpha;
            var c = Flattening / 16 * _cosSquaredAlpha * (4 + Flattening * (4 - 3 * _cosSquaredAlpha));
            Correction = (1 - c) * Flattening * sinAlpha
                * (_sigma + c * SinSigma * (_cos2SigmaM + c * _cosSigma * (2 * _cos2SigmaM * _cos2SigmaM - 1)));
        }

        public double SinSigma { get; }

        public double Correction { get; }

        public double Meters
        {
            get
            {
                var u2 = _cosSquaredAlpha * (SemiMajor * SemiMajor - SemiMinor * SemiMinor) / (SemiMinor * SemiMinor);
                var a = 1 + u2 / 16384 * (4096 + u2 * (u2 * (320 - 175 * u2) - 768));
                var b = u2 / 1024 * (256 + u2 * (u2 * (74 - 47 * u2) - 128));
                var square = 2 * _cos2SigmaM * _cos2SigmaM - 1;
                var delta = b * SinSigma * (_cos2SigmaM + b / 4 * (_cosSigma * square
                    - b / 6 * _cos2SigmaM * (4 * SinSigma * SinSigma - 3) * (4 * _cos2SigmaM * _cos2SigmaM - 3)));
                return SemiMinor * a * (_sigma - delta);
            }
        }
    }
}
