using System.Collections.Frozen;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Knowledge.LanguageModel.Opinions;

/// <summary>The constraint values that are offered, each with what it adds: a closed set of names.</summary>
internal static class WishValues
{
    /// <summary>Name → constraint.</summary>
    public static FrozenDictionary<string, Constraints> All { get; } = new Dictionary<string, Constraints>(
    [
        .. Each<Publics>("public", value => new() { Publics = value }),
        .. Each<Care>("care", value => new() { Care = value }),
        .. Each<Ways>("way", value => new() { Ways = value }),
        new("free-of-charge", new() { Free = true }),
        new("without-car", new() { WithoutCar = true }),
        new("itinerant", new() { Itinerant = true }),
    ]).ToFrozenDictionary();

    private static IEnumerable<KeyValuePair<string, Constraints>> Each<T>(string kind, Func<T, Constraints> wish)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Convert.ToInt32(value, null) != 0).Select(value => KeyValuePair.Create($"{kind}:{value}", wish(value)));
}
