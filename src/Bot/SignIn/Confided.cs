using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>What is typed for the sign-in alone: taken out of the text before anything else reads it, kept in no journal and no log.</summary>
/// <param name="Text">The text without it.</param>
public sealed partial record Confided(string Text)
{
    /// <summary>What stands in place of what was taken.</summary>
    internal const string Cover = "•••";

    /// <summary>Nothing typed.</summary>
    public static Confided Nothing { get; } = new("");

    private const int Digits = 6;
    private const int FewestDigits = 4, MostDigits = 8;
    private const int LongestCode = 12;

    /// <summary>Addresses typed, in order.</summary>
    public ImmutableArray<EmailAddress> Emails { get; private init; } = [];

    /// <summary>A code, digits only; null when none was typed.</summary>
    public string? Code { get; private init; }

    /// <summary>
    /// The message as it was typed by who has signed in; null for a citizen. A structure's phone is no citizen's personal data, and a sheet needs it
    /// whole; but nobody knows whose number it is before a field asks for it. So journal, log and the citizen's dialogue see it covered, as ever.
    /// </summary>
    public string? Typed { get; private init; }

    /// <summary>Takes a code out of any message that is nothing else, and addresses where someone signs in or has signed in; elsewhere an address is masked as ever.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="work">What the conversation remembers of a person at work.</param>
    /// <param name="who">Who has signed in.</param>
    public static Confided Take(string text, WorkState? work, Account? who)
    {
        if (text.Length <= LongestCode && CodeIn(text, loose: work?.SignIn == SignInStage.Code) is { } code) return new(Cover) { Code = code };
        if (work is null && who is null) return new(text);
        var typed = who is null ? null : text;
        var (emails, without) = EmailAddress.TakeFrom(text, Cover);
        var waited = work?.SignIn == SignInStage.Code ? Inside.Match(without) : Match.Empty;
        return waited.Success
            ? new(Inside.Replace(without, Cover)) { Emails = [.. emails], Typed = typed, Code = new([.. waited.Value.Where(char.IsAsciiDigit)]) }
            : new(without) { Emails = [.. emails], Typed = typed };
    }

    /// <inheritdoc/>
    public override string ToString() => Cover;

    /// <summary>« le code est 123 456 ».</summary>
    [GeneratedRegex(@"(?<!\d)\d{3}[ .-]?\d{3}(?!\d)")]
    private static partial Regex Inside { get; }

    /// <summary>« 123456 », « 123 456 », « 123-456 »: digits and separators, nothing else. While a code is waited for, a digit too few or too many is still one.</summary>
    private static string? CodeIn(string text, bool loose)
    {
        Span<char> digits = stackalloc char[LongestCode];
        var count = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits[count++] = c;
            else if (!char.IsWhiteSpace(c) && c is not ('-' or '.')) return null;
        return count == Digits || (loose && count is >= FewestDigits and <= MostDigits) ? new(digits[..count]) : null;
    }
}
