using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>The words to learn from or to judge: some words of a text, left-out ones skipped, with what the lexicon saw in them.</summary>
/// <param name="tokens">The words of the text.</param>
/// <param name="chosen">Indexes of the words that count, in order.</param>
/// <param name="clues">Numbers of the lexicon's meanings seen in them.</param>
/// <param name="classes">Numbers of the classes of everyday words among them.</param>
/// <param name="hints">What another classifier makes of them, perhaps nothing.</param>
internal readonly ref struct WordSource(Tokens tokens, ReadOnlySpan<int> chosen, ReadOnlySpan<int> clues, ReadOnlySpan<int> classes, ReadOnlySpan<float> hints)
{
    private readonly ReadOnlySpan<int> _chosen = chosen;

    /// <summary>How many words count.</summary>
    public int Count => _chosen.Length;

    /// <summary>Numbers of the lexicon's meanings seen in the words.</summary>
    public ReadOnlySpan<int> Clues { get; } = clues;

    /// <summary>Numbers of the classes of everyday words.</summary>
    public ReadOnlySpan<int> Classes { get; } = classes;

    /// <summary>What another classifier makes of the words.</summary>
    public ReadOnlySpan<float> Hints { get; } = hints;

    /// <summary>One of the words, folded; a number in figures is « 0 », whatever it is.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var word = tokens.Word(_chosen[index]);
            return char.IsAsciiDigit(word[0]) && word.Length > 1 ? "0" : word;
        }
    }
}
