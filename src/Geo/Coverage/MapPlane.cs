namespace OrientationBot.Geo.Coverage;

/// <summary>A point of a map, in metres.</summary>
/// <param name="X">Metres east of the map's middle.</param>
/// <param name="Y">Metres north of the map's middle.</param>
public readonly record struct MapPoint(double X, double Y);

/// <summary>The plane on which a map of some hundred kilometres is drawn: degrees scaled by the radii of WGS84 at its middle.</summary>
/// <remarks>For pictures only: 150 km from the middle a length is off by less than 3 %. Distances that are told are geodesic.</remarks>
public sealed class MapPlane
{
    private readonly Position _middle;
    private readonly double _perDegreeEast, _perDegreeNorth;

    /// <summary>The plane around a middle.</summary>
    /// <param name="middle">Middle of the map; not a pole.</param>
    public MapPlane(Position middle)
    {
        _middle = middle;
        _perDegreeNorth = 10 * middle.DistanceTo(new(Math.Min(middle.Latitude + 0.1, 90), middle.Longitude));
        _perDegreeEast = 10 * middle.DistanceTo(new(middle.Latitude, middle.Longitude > 0 ? middle.Longitude - 0.1 : middle.Longitude + 0.1));
    }

    /// <summary>The plane around the middle of some communes.</summary>
    /// <param name="communes">The communes; at least one.</param>
    public static MapPlane Around(IReadOnlyCollection<Commune> communes) => new(new(
        (communes.Min(c => c.Centre.Latitude) + communes.Max(c => c.Centre.Latitude)) / 2,
        (communes.Min(c => c.Centre.Longitude) + communes.Max(c => c.Centre.Longitude)) / 2));

    /// <summary>Where a position stands on the plane.</summary>
    public MapPoint Of(Position position) =>
        new((position.Longitude - _middle.Longitude) * _perDegreeEast, (position.Latitude - _middle.Latitude) * _perDegreeNorth);
}
