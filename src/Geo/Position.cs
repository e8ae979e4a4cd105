namespace OrientationBot.Geo;

/// <summary>A point on the WGS84 ellipsoid, in decimal degrees. Impossible values cannot be built.</summary>
/// <remarks>A class, because the <c>default</c> of a struct would be a silent 0,0 in the Gulf of Guinea.</remarks>
public sealed record Position
{
    /// <summary>Builds a position, or throws when a value is not on Earth; for text and files use <see cref="TryCreate"/>.</summary>
    /// <param name="latitude">Degrees north, −90 to 90.</param>
    /// <param name="longitude">Degrees east, −180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is NaN or outside its range.</exception>
    public Position(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90)) throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies between -90 and 90 degrees.");
        if (!(longitude is >= -180 and <= 180)) throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude lies between -180 and 180 degrees.");
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north of the equator.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east of Greenwich.</summary>
    public double Longitude { get; }

    /// <summary>The position, or null when the numbers cannot be one.</summary>
    public static Position? TryCreate(double latitude, double longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? new(latitude, longitude) : null;

    /// <summary>Distance over ground in metres on the WGS84 ellipsoid, to the millimetre, anywhere on Earth.</summary>
    public double DistanceTo(Position other) => Ellipsoid.Meters(this, other, Ellipsoid.Cartesian(this).ChordSquared(Ellipsoid.Cartesian(other)));
}
