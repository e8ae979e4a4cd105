using System.Collections.Frozen;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>Quick spellings of messages (« jarrive », « g », « svp ») and what they stand for, word by word, folded.</summary>
/// <param name="entries">Quick spelling → words.</param>
internal sealed class Spelling(IEnumerable<KeyValuePair<string, string[]>> entries)
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _entries =
        entries.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words a quick spelling stands for; null when it is not one.</summary>
    public string[]? WriteOut(ReadOnlySpan<char> word) => _entries.TryGetValue(word, out var words) ? words : null;
}
