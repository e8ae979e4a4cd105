using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Knowledge.Needs;
using YamlDotNet.RepresentationModel;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>The keys of one thing in a hand-written file; each is read with a check that notes what is wrong at its line.</summary>
internal sealed class YamlKeys
{
    private readonly YamlFile _file;
    private readonly YamlNode _at;
    private readonly Dictionary<string, YamlNode> _values = [];

    /// <param name="file">The file.</param>
    /// <param name="node">The keys.</param>
    /// <param name="what">What they describe, with its article (« a sheet »).</param>
    /// <param name="known">The keys it may have.</param>
    public YamlKeys(YamlFile file, YamlNode node, string what, IReadOnlyCollection<string> known)
    {
        (_file, _at) = (file, node);
        foreach (var (key, at, value) in file.Entries(node))
            if (known.Contains(key)) _values[key] = value;
            else Note(at, $"« {key} » is no key of {what}: {string.Join(", ", known)}.");
    }

    /// <summary>True when anything is wrong.</summary>
    public bool Faulty { get; private set; }

    /// <summary>A text; null when the key is absent or empty.</summary>
    public string? May(string key) => _values.TryGetValue(key, out var node) && _file.Scalar(node).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A text that must be there; empty, and noted, when it is not.</summary>
    public string Must(string key)
    {
        if (May(key) is { } text) return text;
        Add(key, $"« {key}: » is missing or empty.");
        return "";
    }

    /// <summary>One of the values of a closed list.</summary>
    public T One<T>(string key)
        where T : struct, Enum
    {
        var text = Must(key);
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)) return value;
        if (text.Length > 0) Add(key, $"« {text} » is no {key}: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
        return default;
    }

    /// <summary>A date as precise as it is known, or null for <c>unknown</c>.</summary>
    public PartialDate? Date(string key)
    {
        var text = Must(key);
        if (!PartialDate.TryParse(text, out var date) && text is not ("" or "unknown"))
            Add(key, $"« {text} » is no date: 2025, 2025-05, 2025-05-14 or unknown.");
        return date;
    }

    /// <summary>A number above zero; the number given when the key is absent, or noted when there is none.</summary>
    public decimal Number(string key, decimal? otherwise = null)
    {
        var text = May(key);
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        if (text is not null || otherwise is null) Add(key, $"« {key}: » must be a number above zero.");
        return otherwise ?? 0;
    }

    /// <summary>The items of a list, empty when absent.</summary>
    public IEnumerable<YamlNode> Items(string key) => _file.Items(_values.GetValueOrDefault(key));

    /// <summary>A list of texts, empty when absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="fault">What is wrong with an item; null when nothing is.</param>
    /// <param name="atLeast">How many there must be.</param>
    public ImmutableArray<string> List(string key, Func<string, string?> fault, int atLeast = 0)
    {
        var items = Items(key).Select(node => (Node: node, Text: _file.Scalar(node).Trim())).ToList();
        foreach (var (node, text) in items)
            if (fault(text) is { } message) Note(node, message);
        if (items.Count < atLeast) Add(key, $"« {key}: » has {items.Count}, and needs {atLeast}.");
        return [.. items.Select(i => i.Text)];
    }

    /// <summary>Notes a problem at a key, or where the keys begin when it is absent.</summary>
    public void Add(string key, string message) => Note(_values.GetValueOrDefault(key) ?? _at, message);

    private void Note(YamlNode at, string message)
    {
        Faulty = true;
        _file.Add(at, message);
    }
}
