using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>A closed list of the national standard: each value with its one French spelling.</summary>
/// <typeparam name="T">The enumeration that stands for it in the code.</typeparam>
public sealed class ClosedList<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _byName;
    private readonly FrozenDictionary<T, string> _names;

    internal ClosedList(params ReadOnlySpan<(T Value, string Name)> entries)
    {
        Entries = [.. entries];
        _byName = Entries.ToFrozenDictionary(e => Plain(e.Name), e => e.Value, StringComparer.OrdinalIgnoreCase);
        _names = Entries.ToFrozenDictionary(e => e.Value, e => e.Name);
    }

    /// <summary>Every value with its spelling, in the order of the standard.</summary>
    public ImmutableArray<(T Value, string Name)> Entries { get; }

    /// <summary>The official spelling of one value.</summary>
    public string Name(T value) => _names[value];

    /// <summary>The spellings of every flag that is set.</summary>
    public IEnumerable<string> Names(T flags) => Entries.Where(e => flags.HasFlag(e.Value)).Select(e => e.Name);

    /// <summary>Reads a spelling; apostrophes, no-break and missing spaces are forgiven.</summary>
    public bool TryParse(string name, [NotNullWhen(true)] out T value) => _byName.TryGetValue(Plain(name), out value);

    private static string Plain(string name) =>
        name.Replace('’', '\'').Replace("\u00a0", "", StringComparison.Ordinal).Replace("\u202f", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
