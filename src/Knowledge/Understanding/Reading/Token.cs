namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>What stands before a word.</summary>
internal enum Pause : byte
{
    /// <summary>A space, an apostrophe, a hyphen.</summary>
    None,
    /// <summary>A comma, a bracket, a dash between spaces.</summary>
    Weak,
    /// <summary>The end of a sentence, a new line, or the start of the text.</summary>
    Strong,
}

/// <summary>One word of a text, folded; several may stand for one written word (« jarrive » → « j », « arrive »).</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Number of characters in the text.</param>
/// <param name="FoldedStart">Index of its letters in the folded buffer.</param>
/// <param name="FoldedLength">Number of folded letters.</param>
/// <param name="Before">What separates it from the word before.</param>
/// <param name="Capital">It begins with a capital letter.</param>
internal readonly record struct Token(int Start, int Length, int FoldedStart, int FoldedLength, Pause Before, bool Capital)
{
    /// <summary>Index after its last character in the text.</summary>
    public int End => Start + Length;
}
