using System.Text.RegularExpressions;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>The free-text hours of the Hub's export, completed with its list of days, or taken from the next column where cells were shifted.</summary>
internal static partial class HubHours
{
    public static (string? Hours, SheetDoubts Doubt) Read(Row row, HoursReader french, Remarks remarks)
    {
        var days = Cells.List(HubReader.Text(row, "c_jours_semaine").Trim('{', '}'), ',');
        var texts = new[] { HubReader.Text(row, "c_horaire_ouverture"), HubReader.Text(row, "c_public_cible") };
        foreach (var text in texts.Where(text => Times().IsMatch(text)))
        {
            var whole = days.IsEmpty || Weekday().IsMatch(text) ? text : $"{string.Join(", ", days)} : {text}";
            if (french(whole) is not { } read) continue;
            if (read.Partly) remarks.Add(RemarkKind.HoursPartlyRead, text);
            return (read.Hours, read.Partly ? SheetDoubts.HoursPartlyRead : SheetDoubts.None);
        }
        if (texts[0].Length > 0) remarks.Add(RemarkKind.UnreadableHours, texts[0]);
        return (null, SheetDoubts.None);
    }

    [GeneratedRegex(@"\d\s*[hH:]")]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(lun|mar|mer|jeu|ven|sam|dim)", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();
}
