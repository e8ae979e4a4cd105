using System.Collections.Immutable;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>What is typed for the sign-in alone: taken out of the text before anything else reads it, kept in no journal and no log.</summary>
/// <param name="Text">The text without it.</param>
public sealed record Confided(string Text)
{
    /// <summary>What stands in place of what was taken.</summary>
    private const string Cover = "•••";

    /// <summary>Nothing typed.</summary>
    public static Confided Nothing { get; } = new("");

    private const int Digits = 6;
    private const int LongestCode = 12;

    /// <summary>Addresses typed, in order.</summary>
    public ImmutableArray<EmailAddress> Emails { get; private init; } = [];

    /// <summary>A code of six digits; null when none was typed.</summary>
    public string? Code { get; private init; }

    /// <summary>Takes a code out of any message that is nothing else, and addresses where someone signs in or has signed in; elsewhere an address is masked as ever.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="work">What the conversation remembers of a person at work.</param>
    /// <param name="who">Who has signed in.</param>
    public static Confided Take(string text, WorkState? work, Account? who)
    {
        if (text.Length <= LongestCode && CodeIn(text) is { } code) return new(Cover) { Code = code };
        if (work is null && who is null) return new(text);
        var (emails, without) = EmailAddress.TakeFrom(text, Cover);
        return new(without) { Emails = [.. emails] };
    }

    /// <inheritdoc/>
    public override string ToString() => Cover;

    /// <summary>« 123456 », « 123 456 », « 123-456 »: digits and separators, nothing else.</summary>
    private static string? CodeIn(string text)
    {
        Span<char> digits = stackalloc char[LongestCode];
        var count = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits[count++] = c;
            else if (!char.IsWhiteSpace(c) && c is not ('-' or '.')) return null;
        return count == Digits ? new(digits[..count]) : null;
    }
}
