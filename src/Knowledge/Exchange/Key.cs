using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What is left of a spelling when case, accents, apostrophes, spaces and punctuation are forgotten: two spellings of one value have one key.</summary>
internal static class Key
{
    public static string Of(string text) => Fold.Words(text).Replace(" ", "", StringComparison.Ordinal);
}
