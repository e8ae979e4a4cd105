using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>Everyday words → values of the closed lists of the national standard: « impôts » → « Aide aux démarches administratives ».</summary>
/// <param name="phrases">Words, the column and the value they mean.</param>
internal sealed class EverydayWords(IEnumerable<(string[] Words, string Field, string Value)> phrases)
{
    private readonly ILookup<string, (string[] Words, string Field, string Value)> _byFirst = phrases.OrderByDescending(p => p.Words.Length).ToLookup(p => p.Words[0]);

    /// <summary>The values that a text means, in its order, each once.</summary>
    /// <param name="text">As it was said.</param>
    /// <param name="field">The column; every one when it is <see cref="Wish.AnyList"/>.</param>
    public ImmutableArray<(string Field, string Value)> In(string text, string field)
    {
        var words = Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        for (var at = 0; at < words.Length;)
        {
            var matches = _byFirst[words[at]].Where(p => (field == Wish.AnyList || p.Field == field) && words.AsSpan(at).StartsWith(p.Words)).ToArray();
            found.AddRange(matches.Where(m => m.Words.Length == matches[0].Words.Length).Select(m => (m.Field, m.Value)));
            at += matches.Length == 0 ? 1 : matches[0].Words.Length;
        }
        return [.. found.Distinct()];
    }
}
