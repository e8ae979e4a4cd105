using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Testing;

namespace OrientationBot.Knowledge.Tests.Exchange;

/// <summary>Every commune of France, read once for all tests.</summary>
internal static class Places
{
    private static readonly Lazy<Reference> Shared = new(() =>
    {
        var data = GazetteerFiles.Read(SharedFolder.InRepository("data")).Data;
        return new(new(data), data);
    });

    public static Reference Reference => Shared.Value;
}
