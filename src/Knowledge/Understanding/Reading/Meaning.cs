namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>What an expression of the lexicon says: its section and key, with the key's value in the code.</summary>
/// <param name="Topic">Section of the lexicon.</param>
/// <param name="Key">Key under the section (« suicide », « droits-caf »).</param>
/// <param name="Value">The key as a number: an enumeration's value, a rank; 0 when the key speaks for itself.</param>
internal sealed record Meaning(Topic Topic, string Key, int Value)
{
    /// <summary>A number for the topic and key that stays the same from one run to the next, for what is learnt.</summary>
    public int Clue { get; } = Key.Aggregate((int)Topic + 17, (hash, c) => unchecked(hash * 31 + c));
}

/// <summary>An expression of the lexicon met in a text.</summary>
/// <param name="Meaning">What it says.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct PhraseMatch(Meaning Meaning, int First, int End)
{
    /// <summary>How many words it covers.</summary>
    public int Length => End - First;

    /// <summary>True when both share a word.</summary>
    public bool Overlaps(PhraseMatch other) => First < other.End && other.First < End;
}
