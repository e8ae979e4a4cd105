using System.Buffers;
using System.Collections.Frozen;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Programmes.Retrieval;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>The turns of phrase by which people ask what something is, rather than look for it (<c>asking.yml</c>).</summary>
internal sealed class WaysOfAsking(IReadOnlyCollection<string> ways, IReadOnlyCollection<string> plainer)
{
    private readonly SearchValues<string> _ways = SearchValues.Create([.. ways.Select(Padded)], StringComparison.Ordinal);
    private readonly SearchValues<string> _plainer = SearchValues.Create([.. plainer.Select(Padded)], StringComparison.Ordinal);
    private readonly FrozenSet<string> _words = ways.SelectMany(way => Fold.Words(way).Split(' ')).ToFrozenSet();

    /// <summary>Reads the file beside the sheets.</summary>
    /// <param name="path">Path of <c>asking.yml</c>.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static WaysOfAsking Read(string path, List<Problem> problems)
    {
        var file = new YamlFile(path, problems);
        var keys = new YamlKeys(file, file.Root(), "the ways of asking", ["ways", "plainer"]);
        return new(keys.List("ways", Fault), keys.List("plainer", Fault));
    }

    /// <summary>True when the text holds one of them.</summary>
    public bool Asks(string text) => Padded(text).AsSpan().ContainsAny(_ways);

    /// <summary>True when the text asks for simpler words.</summary>
    public bool AsksPlainer(string text) => Padded(text).AsSpan().ContainsAny(_plainer);

    /// <summary>True for a word that asks, and says nothing of what is asked.</summary>
    public bool Has(string foldedWord) => _words.Contains(foldedWord);

    private static string? Fault(string way) => Padded(way).Length > 2 ? null : "A way of asking has no word.";

    private static string Padded(string text) => $" {Homophones.Spell(Fold.Words(text))} ";
}
