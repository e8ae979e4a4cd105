using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace OrientationBot.Knowledge.Accounts;

/// <summary>An e-mail address that can be written to: plain ASCII, lower case. Its text is never shown by accident: <see cref="ToString"/> covers it.</summary>
/// <remarks>Narrower than RFC 5321 on purpose: no quoted local part, no comment, no line break that could end a header.</remarks>
public sealed partial record EmailAddress
{
    private const int Longest = 254;
    private const int LongestLocalPart = 64;

    private EmailAddress(string value) => Value = value;

    /// <summary>The whole address, for the store and the mail server only.</summary>
    public string Value { get; }

    /// <summary>Reads an address as people type it; null when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        var value = text?.Trim().ToLowerInvariant() ?? "";
        var valid = value.Length <= Longest && value.IndexOf('@', StringComparison.Ordinal) is > 0 and <= LongestLocalPart && Whole.IsMatch(value);
        address = valid ? new(value) : null;
        return valid;
    }

    /// <summary>Every address of a text, in order, and the text without them.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="cover">What stands in place of each.</param>
    public static (IReadOnlyList<EmailAddress> Found, string Text) TakeFrom(string text, string cover)
    {
        if (!text.Contains('@', StringComparison.Ordinal)) return ([], text);
        var found = new List<EmailAddress>();
        var without = Inside.Replace(text, match =>
        {
            if (TryParse(match.Value, out var address)) found.Add(address);
            return cover;
        });
        return (found, without);
    }

    /// <summary>The address covered, enough to recognise one's own: « m•••@hub.fr ».</summary>
    public override string ToString() => $"{Value[0]}•••{Value[Value.IndexOf('@', StringComparison.Ordinal)..]}";

    [GeneratedRegex(@"\A[a-z0-9_%+'-]+(?:\.[a-z0-9_%+'-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]*[A-Za-z0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Inside { get; }
}
