using System.Text.RegularExpressions;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Covers personal data that has a shape of its own: nothing after this step ever sees it.</summary>
internal static partial class PersonalDataMask
{
    /// <summary>What stands in place of what was covered.</summary>
    public const string Cover = "•••";

    private const int FewestDigits = 9;

    /// <summary>The text with what is covered, and what it was.</summary>
    public static (string Text, PersonalData Masked) Apply(string text)
    {
        var masked = PersonalData.None;
        if (text.Contains('@', StringComparison.Ordinal) || text.Contains("arobase", StringComparison.OrdinalIgnoreCase))
            text = Hide(Email, text, PersonalData.Email, ref masked);
        if (text.Count(char.IsAsciiDigit) < FewestDigits) return (text, masked);
        text = Hide(Iban, text, PersonalData.Iban, ref masked);
        text = Hide(Card, text, PersonalData.Card, ref masked);
        text = Hide(Nir, text, PersonalData.Nir, ref masked);
        text = Hide(Phone, text, PersonalData.Phone, ref masked);
        return (text, masked);
    }

    [GeneratedRegex(@"[\p{L}\d._%+-]+\s?(?:@|\(at\)|\barobase\b)\s?[\p{L}\d-]+(?:\s?(?:\.|\bpoint\b)\s?[\p{L}\d-]+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"\b[A-Z]{2}\s?\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,4})?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Iban { get; }

    [GeneratedRegex(@"(?<![\d.])\d{4}(?<gap>[ .-]?)\d{4}\k<gap>\d{4}\k<gap>\d{4}(?:\k<gap>\d{1,3})?(?!\d)")]
    private static partial Regex Card { get; }

    [GeneratedRegex(@"(?<!\d)[12378][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ ./-]{0,3}(?:cl[ée] ?)?\d{2})?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Nir { get; }

    [GeneratedRegex(@"(?<!\d)(?:(?:\+|00)\s?33[ ./-]?(?:\(0\)[ ./-]?)?|0)[1-9](?:[ ./-]{0,2}\d){8}(?!\d)")]
    private static partial Regex Phone { get; }

    private static string Hide(Regex shape, string text, PersonalData kind, ref PersonalData masked)
    {
        if (!shape.IsMatch(text)) return text;
        masked |= kind;
        return shape.Replace(text, Cover);
    }
}
