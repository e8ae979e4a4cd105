using System.Collections.Immutable;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Phrasing;

/// <summary>A closed list of the national standard as labels to be said, each made once.</summary>
/// <param name="list">The list of <c>labels.yml</c> that words it.</param>
/// <param name="values">The values.</param>
internal sealed class SpokenList<T>(string list, ClosedList<T> values)
    where T : struct, Enum
{
    private readonly ImmutableArray<(T Value, Spoken.Label Label)> _labels = [.. values.Entries.Select(e => (e.Value, new Spoken.Label(list, e.Name)))];

    /// <summary>The labels of every flag that is set.</summary>
    public IReadOnlyList<Spoken> Of(T flags)
    {
        var set = new List<Spoken>(_labels.Length);
        foreach (var (value, label) in _labels)
            if (flags.HasFlag(value)) set.Add(label);
        return set;
    }
}
