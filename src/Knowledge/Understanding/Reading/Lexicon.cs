using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>The words that recognise things, as data: expressions by topic, quick spellings, numbers in words (<c>dialogs/*/lexicon*.yml</c>).</summary>
public sealed class Lexicon
{
    internal Lexicon(PhraseBook book, Spelling spelling, FrozenDictionary<string, int> numbers, int count)
    {
        Book = book;
        Spelling = spelling;
        Numbers = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = count;
    }

    /// <summary>How many expressions there are.</summary>
    public int Count { get; }

    internal PhraseBook Book { get; }

    internal Spelling Spelling { get; }

    /// <summary>Signs without words and what they do (« 👍 » affirms), as the files list them.</summary>
    internal ImmutableArray<(string Sign, DialogueAct Act)> Signs { get; init; } = [];

    internal FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers { get; }
}
