using System.Collections.Immutable;

namespace OrientationBot.Geo.Nearest;

/// <summary>The dumb twin of <see cref="NearestIndex"/>: Vincenty to every place, then a sort. Slow and plainly right; tests compare the two.</summary>
internal sealed class NearestTwin(ImmutableArray<Position> positions)
{
    public Neighbour[] Find(Position from, ReadOnlySpan<ulong> filter, double maxMeters, int count)
    {
        var all = new List<Neighbour>();
        for (var i = 0; i < positions.Length; i++)
            if (filter.IsEmpty || (filter[i >> 6] >> i & 1) != 0)
                all.Add(new(i, Geodesic.Meters(from.Latitude, from.Longitude, positions[i].Latitude, positions[i].Longitude)));
        return [.. all.Where(n => n.Meters <= maxMeters).OrderBy(n => n.Meters).ThenBy(n => n.Index).Take(count)];
    }
}
