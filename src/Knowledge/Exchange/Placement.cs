using System.Globalization;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>Where a structure stands: its coordinates when they can be believed, else the centre of its commune.</summary>
/// <param name="Position">The position kept.</param>
/// <param name="IsCommune">True when the commune's centre stands for it.</param>
internal readonly record struct Placement(Position Position, bool IsCommune)
{
    /// <summary>Coordinates farther than this from the centre of their commune are not believed.</summary>
    public const double FarthestMeters = 10_000;

    public static Placement Of(Located located, Position? given, RegionBounds region, Remarks remarks)
    {
        var centre = located.Commune.Centre;
        if (given is null)
        {
            remarks.Add(RemarkKind.NoPosition);
            return new(centre, true);
        }
        var meters = located.Written.Centre.DistanceTo(given);
        if (meters <= FarthestMeters) return new(given, false);
        if (located.Commune.Region == region.Region && !region.Contains(given)) remarks.Add(RemarkKind.OutsideRegion);
        remarks.Add(RemarkKind.FarFromCommune, (meters / 1000).ToString("F0", CultureInfo.InvariantCulture));
        return new(centre, true);
    }
}

/// <summary>The rectangle that holds every commune centre of the region served.</summary>
internal sealed record RegionBounds(string Region, double South, double North, double West, double East)
{
    public static RegionBounds Of(GazetteerData data)
    {
        var centres = data.Communes.Where(c => c.Region == data.Region).Select(c => c.Centre).DefaultIfEmpty(new(0, 0)).ToList();
        return new(data.Region, centres.Min(p => p.Latitude), centres.Max(p => p.Latitude), centres.Min(p => p.Longitude), centres.Max(p => p.Longitude));
    }

    public bool Contains(Position p) => p.Latitude >= South && p.Latitude <= North && p.Longitude >= West && p.Longitude <= East;
}
