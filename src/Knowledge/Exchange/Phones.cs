using PhoneNumbers;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>French phone numbers as people write them → E.164.</summary>
internal static class Phones
{
    /// <summary>Country codes that the national standard accepts: metropolitan France and the overseas territories.</summary>
    private static readonly HashSet<int> French = [33, 262, 269, 508, 590, 594, 596, 681, 687, 689];

    /// <summary>Longer than any list of phones: a text that slipped into the column.</summary>
    private const int LongestCell = 200;

    /// <summary>The first valid phone of a cell, in E.164; null when there is none.</summary>
    public static string? Read(string cell, Remarks remarks)
    {
        if (cell.All(c => !char.IsAsciiDigit(c))) return null;
        if (IsE164(cell)) return cell;
        var all = cell.Length > LongestCell ? [] : All(cell);
        if (all.Count == 0) remarks.Add(RemarkKind.UnreadablePhone, cell);
        if (all.Count > 1) remarks.Add(RemarkKind.SeveralPhones, cell);
        return all.FirstOrDefault();
    }

    /// <summary>Spares the library for the files that already conform: its numbering plans take a tenth of a second to load.</summary>
    private static bool IsE164(string cell) =>
        cell.Length == 12 && cell.StartsWith("+33", StringComparison.Ordinal) && cell[3] is >= '1' and <= '9' && cell.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static List<string> All(string cell)
    {
        var util = PhoneNumberUtil.GetInstance();
        try
        {
            var whole = util.Parse(cell, "FR");
            if (IsFrench(util, whole)) return [util.Format(whole, PhoneNumberFormat.E164)];
        }
        catch (NumberParseException)
        {
            // Not one number: perhaps several, or one among words.
        }
        return [.. util.FindNumbers(cell, "FR").Select(m => m.Number).Where(n => IsFrench(util, n)).Select(n => util.Format(n, PhoneNumberFormat.E164)).Distinct()];
    }

    private static bool IsFrench(PhoneNumberUtil util, PhoneNumber number) => French.Contains(number.CountryCode) && util.IsValidNumber(number);
}
