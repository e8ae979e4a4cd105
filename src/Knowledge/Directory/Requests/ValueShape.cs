using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Hours.Edits;
using OrientationBot.Knowledge.Hours.French;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>What the value of a field looks like, right or wrong: « 02 48 » is meant to be a phone number.</summary>
internal static partial class ValueShape
{
    /// <summary>Where the value stands in a text; a failed match when nothing looks like one.</summary>
    public static System.Text.RegularExpressions.Match Find(string field, string text) => field switch
    {
        StandardNames.PhoneColumn => Phone.Match(text),
        StandardNames.EmailsColumn => Email.Match(text),
        StandardNames.WebSitesColumn or StandardNames.AppointmentPageColumn or StandardNames.AccessibilityPageColumn => Site.Match(text),
        _ => System.Text.RegularExpressions.Match.Empty,
    };

    /// <summary>True for a field whose value has a look of its own.</summary>
    public static bool IsShaped(string field) => field is StandardNames.PhoneColumn or StandardNames.EmailsColumn or StandardNames.WebSitesColumn or StandardNames.AppointmentPageColumn or StandardNames.AccessibilityPageColumn;

    /// <summary>True when a text says days, times or dates.</summary>
    public static bool SaysHours(string text) => FrenchLexer.Read(EditWords.Plain(text)).Any(t => t.Kind is Word.Day or Word.EveryDay or Word.WeekEnd or Word.Time or Word.MendedTime
        or Word.Month or Word.SchoolHolidays or Word.PublicHolidays or Word.Always or Word.Appointment or Word.Dated) || Soon.IsMatch(text);

    /// <summary>True for a word with which days, times or dates begin.</summary>
    public static bool BeginsHours(string word) => char.IsAsciiDigit(word[0]) || HoursWord.IsMatch(word);

    [GeneratedRegex(@"\+?\d[\d .\-/()]*")]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"[^\s,;:<>«»""]+\s?(?:@|\barobase\b)\s?[^\s,;<>«»""]+(?<![.])")]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"(?:https?://|www\.)[^\s,;«»""]+|\b[\p{L}\d][\p{L}\d.-]*\.(?:fr|com|org|net|eu|info|gouv\.fr|bzh|centre|io|asso\.fr)(?:/[^\s,;«»""]*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Site { get; }

    [GeneratedRegex(@"aujourd.hui|\bdemain\b|\bcette semaine\b|\bsemaine prochaine\b", RegexOptions.IgnoreCase)]
    private static partial Regex Soon { get; }

    [GeneratedRegex(@"^(?:lun|mar|mer|jeu|ven|sam|dim)(?:di)?s?$|^(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|feries?|vacances|aujourd|demain|weekend|midi|matins?|apres|tous|jusqu)$")]
    private static partial Regex HoursWord { get; }
}
