using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Hours;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>The free-text hours of the Hub's export, with its list of days, or in the next column where cells were shifted.</summary>
internal static class HubHours
{
    public static (string? Hours, SheetDoubts Doubt) Read(Row row, Remarks remarks)
    {
        var text = HubReader.Text(row, "c_horaire_ouverture");
        var elsewhere = HubReader.Text(row, "c_public_cible");
        var read = FrenchHours.ReadRow(text, HubReader.Text(row, "c_jours_semaine"), elsewhere);
        if (read.Osm is null || read.Osm == read.Times)
        {
            if (text.Length > 0) remarks.Add(RemarkKind.UnreadableHours, text);
            return (null, SheetDoubts.None);
        }
        if (read.Doubts.IsEmpty) return (read.Osm, SheetDoubts.None);
        remarks.Add(RemarkKind.HoursPartlyRead, string.Join("; ", read.Doubts));
        return (read.Osm, SheetDoubts.HoursPartlyRead);
    }
}
