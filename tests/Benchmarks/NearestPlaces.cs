using System.Collections.Immutable;
using OrientationBot.Bot;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Benchmarks;

/// <summary>Where the places of a comparison stand, and where people ask from.</summary>
internal abstract class NearestPlaces
{
    /// <summary>Evenly over the region, and as the real directory stands.</summary>
    public static IReadOnlyList<NearestPlaces> All { get; } = [new Uniform(), new Clustered()];

    /// <summary>Its name in the tables.</summary>
    public abstract string Name { get; }

    /// <summary>So many places.</summary>
    public ImmutableArray<Position> Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Draw(random))];

    /// <summary>One place.</summary>
    protected abstract Position Draw(Random random);

    private sealed class Uniform : NearestPlaces
    {
        public override string Name => "uniform";

        protected override Position Draw(Random random) => new(46.3 + 2.6 * random.NextDouble(), 0.05 + 3 * random.NextDouble());
    }

    /// <summary>In communes drawn by their inhabitants, within some kilometres of the centre; one in sixteen has no address, and stands at the centre itself.</summary>
    /// <remarks>In <c>data/structures.csv</c> 9 of 161 have none. People ask from centres as often: a commune is all most of them say.</remarks>
    private sealed class Clustered : NearestPlaces
    {
        private const double Spread = 0.03;

        private readonly Position[] _centres;
        private readonly long[] _upTo;

        public Clustered()
        {
            var data = GazetteerFiles.Read(Folders.Shipped("data")).Data;
            var communes = data.Communes.Where(c => c.Region == data.Region).ToArray();
            _centres = [.. communes.Select(c => c.Centre)];
            var sum = 0L;
            _upTo = [.. communes.Select(c => sum += c.Population)];
        }

        public override string Name => "clustered";

        protected override Position Draw(Random random)
        {
            var found = Array.BinarySearch(_upTo, 1 + random.NextInt64(_upTo[^1]));
            var centre = _centres[found < 0 ? ~found : found];
            if (random.Next(16) == 0) return centre;
            return new(centre.Latitude + Spread * (random.NextDouble() - random.NextDouble()), centre.Longitude + Spread * (random.NextDouble() - random.NextDouble()));
        }
    }
}

/// <summary>Which places may be given.</summary>
/// <param name="OneIn">One in so many; 1 means all.</param>
/// <param name="Bits">One bit per place; empty means all.</param>
internal sealed record NearestFilter(int OneIn, ulong[] Bits)
{
    public bool Allows(int place) => OneIn == 1 || (Bits[place >> 6] >> place & 1) != 0;

    public static NearestFilter Draw(Random random, int places, int oneIn)
    {
        if (oneIn == 1) return new(1, []);
        var bits = new ulong[(places + 63) / 64];
        for (var i = 0; i < places; i++)
            if (random.Next(oneIn) == 0) bits[i >> 6] |= 1UL << i;
        return new(oneIn, bits);
    }
}
