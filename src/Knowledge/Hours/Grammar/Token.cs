namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Kinds of token of the opening_hours grammar.</summary>
internal enum TokenKind { End, Number, Word, Comment, Symbol }

/// <summary>A token: digits, letters, the inside of a quoted comment, or one symbol (« || » is one).</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">Its text, folded for symbols (a long dash is « - »).</param>
/// <param name="Start">Where it starts, in characters.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start)
{
    public bool Is(char symbol) => Kind == TokenKind.Symbol && Text.Length == 1 && Text[0] == symbol;

    /// <summary>True for <c>;</c>, <c>||</c> and the end: where a rule that failed is left.</summary>
    public bool EndsRule => Kind == TokenKind.End || Is(';') || IsFallback;

    public bool IsFallback => Kind == TokenKind.Symbol && Text == "||";

    /// <summary>The number of a short run of digits; −1 for anything else.</summary>
    public int Number => Kind == TokenKind.Number && Text.Length <= 4 ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : -1;
}
