using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Cuts a text into tokens; never fails, reports what it had to forgive.</summary>
internal static class Tokenizer
{
    private const string Dashes = "‐‑‒–—―−", Quotes = "\"“”„";

    /// <summary>The tokens of a text, an <see cref="TokenKind.End"/> last.</summary>
    public static ImmutableArray<Token> Read(string text, ICollection<HoursProblem> problems)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            var (token, next) = ReadOne(text, at, problems);
            tokens.Add(token);
            at = next;
        }
        tokens.Add(new(TokenKind.End, "", text.Length));
        return tokens.ToImmutable();
    }

    private static (Token, int Next) ReadOne(string text, int at, ICollection<HoursProblem> problems)
    {
        if (char.IsAsciiDigit(text[at])) return Run(text, at, TokenKind.Number, char.IsAsciiDigit);
        if (char.IsLetter(text[at])) return Run(text, at, TokenKind.Word, char.IsLetter);
        if (Quotes.Contains(text[at], StringComparison.Ordinal)) return Comment(text, at, problems);
        if (text.AsSpan(at).StartsWith("||")) return (new(TokenKind.Symbol, "||", at), at + 2);
        return (new(TokenKind.Symbol, Symbol(text[at], at, problems), at), at + 1);
    }

    private static (Token, int Next) Run(string text, int at, TokenKind kind, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end])) end++;
        return (new(kind, text[at..end], at), end);
    }

    private static (Token, int Next) Comment(string text, int at, ICollection<HoursProblem> problems)
    {
        var end = text.AsSpan(at + 1).IndexOfAny(Quotes);
        if (end < 0) problems.Add(new(HoursProblemKind.UnclosedComment, at, text[at..]));
        var close = end < 0 ? text.Length : at + 1 + end;
        return (new(TokenKind.Comment, text[(at + 1)..close].Trim(), at), Math.Min(close + 1, text.Length));
    }

    private static string Symbol(char c, int at, ICollection<HoursProblem> problems)
    {
        if (!Dashes.Contains(c, StringComparison.Ordinal)) return c.ToString();
        problems.Add(new(HoursProblemKind.Spelling, at, c.ToString()));
        return "-";
    }
}
