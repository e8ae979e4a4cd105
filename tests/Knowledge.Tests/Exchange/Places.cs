using System.Globalization;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Exchange;

/// <summary>Every commune of France, read once for all tests.</summary>
internal static class Places
{
    private static readonly Lazy<GazetteerData> All = new(() => new(
        [.. Lines("communes.csv").Select(Commune)], [.. Lines("communes-anciens-noms.csv").Select(c => (c[0], c[1]))], [], "24"));

    private static readonly Lazy<Gazetteer> Index = new(() => new(All.Value));

    private static readonly Lazy<Reference> Shared = new(() => new(Gazetteer, Data));

    public static GazetteerData Data => All.Value;

    public static Gazetteer Gazetteer => Index.Value;

    public static Reference Reference => Shared.Value;

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(SharedFolder.Require("data", file)).Skip(1).Select(line => line.Split(','));

    private static Commune Commune(string[] c) => new(
        c[0], c[1], [.. c[2].Split('|')], c[3], c[4],
        new(double.Parse(c[5], CultureInfo.InvariantCulture), double.Parse(c[6], CultureInfo.InvariantCulture)), int.Parse(c[7], CultureInfo.InvariantCulture));
}
