using System.Runtime.CompilerServices;

namespace OrientationBot.Geo.Gazetteer;

/// <summary>A 64-bit hash of folded letters that can be extended word by word (FNV-1a): two names of France that share one are not to be expected.</summary>
internal static class NameHash
{
    public const ulong Seed = 14695981039346656037;

    public static ulong Of(ReadOnlySpan<char> letters) => Extend(Seed, letters);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Extend(ulong hash, ReadOnlySpan<char> letters)
    {
        foreach (var c in letters) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    /// <summary>The hash of a phrase as names are compared: folded, words glued, « st » read as « saint ».</summary>
    public static ulong OfPhrase(string phrase)
    {
        var words = new TextWords(phrase);
        return words.Hash(0, words.Count);
    }
}
