using System.Collections.Frozen;

namespace OrientationBot.Knowledge.Needs;

/// <summary>How a need, group or branch is named to people.</summary>
/// <param name="Label">The button, about 24 characters.</param>
/// <param name="Phrase">What stands after « Je cherche … ».</param>
/// <param name="Question">For a branch or group: the question that presents its choices.</param>
/// <param name="Hint">One sentence that explains it.</param>
public sealed record NeedWords(string Label, string Phrase, string? Question, string? Hint);

/// <summary>How a slot is asked.</summary>
/// <param name="Question">The first time.</param>
/// <param name="Second">When the first answer was not understood: other words, never the same again.</param>
public sealed record SlotWords(string Question, string Second);

/// <summary>The words of one language for every need, slot and closed list (<c>dialogs/*/labels.yml</c>).</summary>
public sealed class Labels
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _lists;

    internal Labels(
        IEnumerable<KeyValuePair<string, NeedWords>> needs, IEnumerable<KeyValuePair<string, SlotWords>> slots,
        IEnumerable<KeyValuePair<string, FrozenDictionary<string, string>>> lists)
    {
        Needs = needs.ToFrozenDictionary();
        Slots = slots.ToFrozenDictionary();
        _lists = lists.ToFrozenDictionary();
    }

    /// <summary>Needs, groups and branches by id.</summary>
    public FrozenDictionary<string, NeedWords> Needs { get; }

    /// <summary>Slots by name, lower case (« place »); « need » and « when » are there too.</summary>
    public FrozenDictionary<string, SlotWords> Slots { get; }

    /// <summary>Names of the other lists (« services », « publics », « days »…).</summary>
    public IEnumerable<string> Lists => _lists.Keys;

    /// <summary>The words of one list by its keys; empty when the language has no such list.</summary>
    public FrozenDictionary<string, string> List(string name) => _lists.GetValueOrDefault(name) ?? FrozenDictionary<string, string>.Empty;

    /// <summary>The word for a value of a list; the value itself when the list has none.</summary>
    public string Word(string list, string value) => List(list).GetValueOrDefault(value) ?? value;
}
