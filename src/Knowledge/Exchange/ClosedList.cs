using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A closed list of the national standard: each value with its one French spelling.</summary>
/// <typeparam name="T">The enumeration that stands for it in the code.</typeparam>
public sealed class ClosedList<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _byName, _byKey;
    private readonly FrozenDictionary<T, string> _names;

    internal ClosedList(params ReadOnlySpan<(T Value, string Name)> entries)
    {
        Entries = [.. entries];
        _byName = Entries.ToFrozenDictionary(e => e.Name, e => e.Value);
        _byKey = Entries.ToFrozenDictionary(e => Key.Of(e.Name), e => e.Value);
        _names = Entries.ToFrozenDictionary(e => e.Value, e => e.Name);
    }

    /// <summary>Every value with its spelling, in the order of the standard.</summary>
    public ImmutableArray<(T Value, string Name)> Entries { get; }

    /// <summary>The official spelling of one value.</summary>
    public string Name(T value) => _names[value];

    /// <summary>The spellings of every flag that is set.</summary>
    public IEnumerable<string> Names(T flags) => Entries.Where(e => flags.HasFlag(e.Value)).Select(e => e.Name);

    /// <summary>Reads a spelling; case, accents, apostrophes and spaces are forgiven (« Ce lieu n’accueille pas de public », « Étapes numériques(La Poste) »).</summary>
    public bool TryParse(string name, [NotNullWhen(true)] out T value) => _byName.TryGetValue(name, out value) || _byKey.TryGetValue(Key.Of(name), out value);

    /// <summary>The value of a spelling; null when it is none of the list.</summary>
    internal T? Read(string name) => TryParse(name, out var value) ? value : null;

    /// <summary>Two sets of values together.</summary>
    internal static T Union(T a, T b) =>
        (T)Enum.ToObject(typeof(T), Convert.ToInt64(a, CultureInfo.InvariantCulture) | Convert.ToInt64(b, CultureInfo.InvariantCulture));
}
