using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A closed list of the national standard: each value with its one French spelling.</summary>
/// <typeparam name="T">The enumeration that stands for it in the code.</typeparam>
public sealed class ClosedList<T>
    where T : struct, Enum
{
    // Dictionaries of T itself would be compiled anew for each of the ten lists: a tenth of a second of every start.
    private readonly Dictionary<string, int> _byName;
    private readonly Lazy<Dictionary<string, int>> _byKey;

    internal ClosedList(params ReadOnlySpan<(T Value, string Name)> entries)
    {
        Entries = [.. entries];
        _byName = Indexed(name => name);
        _byKey = new(() => Indexed(Key.Of));
    }

    /// <summary>Every value with its spelling, in the order of the standard.</summary>
    public ImmutableArray<(T Value, string Name)> Entries { get; }

    /// <summary>The official spelling of one value.</summary>
    /// <exception cref="ArgumentException">The value is none of the list, or several.</exception>
    public string Name(T value)
    {
        foreach (var entry in Entries)
            if (EqualityComparer<T>.Default.Equals(entry.Value, value)) return entry.Name;
        throw new ArgumentException($"{value} is not one value of the list.", nameof(value));
    }

    /// <summary>The spellings of every flag that is set.</summary>
    public IEnumerable<string> Names(T flags) => Entries.Where(e => flags.HasFlag(e.Value)).Select(e => e.Name);

    /// <summary>Reads a spelling; case, accents, apostrophes and spaces are forgiven (« Ce lieu n’accueille pas de public », « Étapes numériques(La Poste) »).</summary>
    public bool TryParse(string name, [NotNullWhen(true)] out T value)
    {
        var known = _byName.TryGetValue(name, out var at) || _byKey.Value.TryGetValue(Key.Of(name), out at);
        value = known ? Entries[at].Value : default;
        return known;
    }

    /// <summary>The value of a spelling; null when it is none of the list.</summary>
    internal T? Read(string name) => TryParse(name, out var value) ? value : null;

    /// <summary>Two sets of values together.</summary>
    internal static T Union(T a, T b) =>
        (T)Enum.ToObject(typeof(T), Convert.ToInt64(a, CultureInfo.InvariantCulture) | Convert.ToInt64(b, CultureInfo.InvariantCulture));

    private Dictionary<string, int> Indexed(Func<string, string> key)
    {
        var index = new Dictionary<string, int>(Entries.Length);
        for (var i = 0; i < Entries.Length; i++) index.Add(key(Entries[i].Name), i);
        return index;
    }
}
