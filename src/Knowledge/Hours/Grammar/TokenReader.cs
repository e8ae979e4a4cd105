using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Grammar;

/// <summary>Reads tokens one after the other, recognises what they may begin, and notes problems.</summary>
internal sealed class TokenReader(ImmutableArray<Token> tokens, ICollection<HoursProblem> problems)
{
    /// <summary>Index of the current token.</summary>
    public int At { get; private set; }

    public Token Now => tokens[At];

    /// <summary>A token further on; the end when there is none.</summary>
    public Token Ahead(int count) => tokens[Math.Min(At + count, tokens.Length - 1)];

    public Token Take()
    {
        var token = Now;
        if (token.Kind != TokenKind.End) At++;
        return token;
    }

    public bool TakeIf(char symbol)
    {
        if (!Now.Is(symbol)) return false;
        At++;
        return true;
    }

    public bool TakeIf(string word)
    {
        if (!IsWord(Now, word)) return false;
        At++;
        return true;
    }

    public void Back(int at) => At = at;

    /// <summary>Notes a problem at a token; returns false so that a failing reader can say so in one go.</summary>
    public bool Fail(HoursProblemKind kind, Token at)
    {
        problems.Add(new(kind, at.Start, at.Text));
        return false;
    }

    public bool Unexpected() => Fail(HoursProblemKind.Unexpected, Now);

    public void Forgive(HoursProblemKind kind, Token at) => problems.Add(new(kind, at.Start, at.Text));

    public static bool IsWord(Token token, string word) => token.Kind == TokenKind.Word && token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public IsoDayOfWeek? WeekdayAhead(int count) => Ahead(count) is { Kind: TokenKind.Word } t ? Words.Weekday(t.Text, out _) : null;

    public int? MonthAhead(int count) => Ahead(count) is { Kind: TokenKind.Word } t ? Words.Month(t.Text, out _) : null;

    public HolidayKind? HolidayAhead(int count) =>
        IsWord(Ahead(count), "PH") ? HolidayKind.Public : IsWord(Ahead(count), "SH") ? HolidayKind.School : null;

    /// <summary>Four digits from 1900 that are not followed by more digits of a clock.</summary>
    public bool IsYear(int count) => Ahead(count) is { Kind: TokenKind.Number, Text.Length: 4, Number: >= 1900 };

    /// <summary>A month, or Easter, with or without its year: what a date begins with.</summary>
    public bool IsDate(int count) =>
        MonthAhead(count) is not null || IsWord(Ahead(count), "easter")
        || (IsYear(count) && (MonthAhead(count + 1) is not null || IsWord(Ahead(count + 1), "easter")));

    /// <summary>A clock time: « 9:30 », « 9h30 », « 9h »; not the « 31 » of « Feb31:10:00 ».</summary>
    public bool IsClock(int count)
    {
        if (Ahead(count) is not { Kind: TokenKind.Number, Text.Length: <= 2 }) return false;
        if (IsWord(Ahead(count + 1), "h")) return true;
        return Ahead(count + 1).Is(':') && Ahead(count + 2).Kind == TokenKind.Number
            && !(Ahead(count + 3).Is(':') && Ahead(count + 4).Kind == TokenKind.Number);
    }

    /// <summary>What a time begins with: a clock, a sun event, or a bracket.</summary>
    public bool IsTime(int count) =>
        IsClock(count) || Ahead(count).Is('(') || (Ahead(count) is { Kind: TokenKind.Word } t && Words.Event(t.Text) is not null);

    /// <summary>Takes a weekday, and forgives its spelling.</summary>
    public IsoDayOfWeek TakeWeekday()
    {
        var token = Take();
        var day = Words.Weekday(token.Text, out var usual);
        if (!usual) Forgive(HoursProblemKind.Spelling, token);
        return day ?? IsoDayOfWeek.Monday;
    }

    /// <summary>Takes a month, and forgives its spelling.</summary>
    public int TakeMonth()
    {
        var token = Take();
        var month = Words.Month(token.Text, out var usual);
        if (!usual) Forgive(HoursProblemKind.Spelling, token);
        return month ?? 1;
    }

    /// <summary>Takes a number within bounds; notes what is wrong and gives false otherwise.</summary>
    public bool TakeNumber(int min, int max, out int number)
    {
        number = Now.Number;
        if (Now.Kind != TokenKind.Number) return Unexpected();
        if (number < min || number > max) return Fail(HoursProblemKind.OutOfRange, Now);
        At++;
        return true;
    }
}
