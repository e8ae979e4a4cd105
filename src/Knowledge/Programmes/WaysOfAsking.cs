using System.Buffers;
using System.Collections.Frozen;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>The turns of phrase by which people ask what something is, rather than look for it (<c>asking.yml</c>).</summary>
internal sealed class WaysOfAsking(IReadOnlyCollection<string> ways)
{
    private readonly SearchValues<string> _ways = SearchValues.Create([.. ways.Select(Padded)], StringComparison.Ordinal);
    private readonly FrozenSet<string> _words = ways.SelectMany(way => Fold.Words(way).Split(' ')).ToFrozenSet();

    /// <summary>Reads the file beside the sheets.</summary>
    /// <param name="path">Path of <c>asking.yml</c>.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static WaysOfAsking Read(string path, List<Problem> problems)
    {
        var file = new YamlFile(path, problems);
        return new(new YamlKeys(file, file.Root(), "the ways of asking", ["ways"]).List("ways", way => Padded(way).Length > 2 ? null : "A way of asking has no word."));
    }

    /// <summary>True when the text holds one of them.</summary>
    public bool Asks(string text) => Padded(text).AsSpan().ContainsAny(_ways);

    /// <summary>True for a word that asks, and says nothing of what is asked.</summary>
    public bool Has(string foldedWord) => _words.Contains(foldedWord);

    private static string Padded(string text) => $" {Fold.Words(text)} ";
}
