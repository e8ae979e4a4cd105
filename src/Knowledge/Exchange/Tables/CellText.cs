using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>The text of a cell of a table that nobody checked: nothing hidden, no tags, one line, trimmed.</summary>
internal static partial class CellText
{
    private const int Longest = 5_000;

    public static string Of(string cell)
    {
        var text = Formulas.Restored(TextGate.Cleaned(cell.Length > Longest ? cell[..Longest] : cell));
        return Spaces.Replace(text.Contains('<', StringComparison.Ordinal) ? Tags.Replace(text, " ") : text, " ").Trim();
    }

    [GeneratedRegex("<[a-zA-Z/!?][^>]*>?", RegexOptions.CultureInvariant)]
    private static partial Regex Tags { get; }

    [GeneratedRegex(@"[\s\u00A0\u202F\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces { get; }
}
