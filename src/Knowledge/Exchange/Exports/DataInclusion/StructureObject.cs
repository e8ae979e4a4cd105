using System.Text.Json;
using OrientationBot.Knowledge.Directory;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Exports.DataInclusion;

/// <summary>A structure of data·inclusion v1.</summary>
internal static class StructureObject
{
    private const int SiretLength = 14;

    public static void Write(Utf8JsonWriter json, Structure s, Losses losses)
    {
        json.WriteString("source", SharedFields.Source(s));
        json.WriteString("id", SharedFields.Id(s));
        json.WriteString("nom", SharedFields.Cut(s.Name, SharedFields.LongestName, NameColumn, s.Id, losses));
        if ((s.Details ?? s.Summary) is { } description)
            json.WriteString("description", SharedFields.Cut(description, SharedFields.LongestDescription, DetailsColumn, s.Id, losses));
        if (IsSiret(s.Pivot)) json.WriteString("siret", s.Pivot);
        SharedFields.Place(json, s);
        SharedFields.Contact(json, s);
        json.Link("site_web", s.WebSites.FirstOrDefault(), WebSitesColumn, s.Id, losses);
        json.Link("accessibilite_lieu", s.AccessibilityPage, AccessibilityPageColumn, s.Id, losses);
        json.Texts("reseaux_porteurs", [.. Networks(s).Distinct().Order(StringComparer.Ordinal)]);
        Report(s, losses);
    }

    private static bool IsSiret(string pivot) => pivot.Length == SiretLength && pivot != UnknownPivot && pivot.All(char.IsAsciiDigit);

    private static IEnumerable<string> Networks(Structure s) =>
    [
        .. s.Types.Where(DataInclusionNames.Networks.ContainsKey).Select(type => DataInclusionNames.Networks[type]),
        .. DataInclusionNames.Programmes.Where(p => s.Programmes.HasFlag(p.Key)).Select(p => p.Value),
        .. s.Labels.HasFlag(TrainingLabels.FabriquesDeTerritoire) ? ["fabrique-de-territoire"] : Array.Empty<string>(),
    ];

    private static void Report(Structure s, Losses losses)
    {
        if (!IsSiret(s.Pivot) && s.Pivot != UnknownPivot) losses.Add(PivotColumn, s.Id, s.Pivot);
        if (s.Details is not null) losses.Add(SummaryColumn, s.Id, s.Summary);
        losses.Add(TypesColumn, s.Id, s.Types.Where(t => !DataInclusionNames.Networks.ContainsKey(t)).Select(t => t.ToString()));
        losses.Add(EmailsColumn, s.Id, s.Emails.Where(email => email != SharedFields.Email(s)));
        losses.Add(WebSitesColumn, s.Id, s.WebSites.Skip(1));
        losses.Add(MobilityColumn, s.Id, StandardNames.Mobility.Names(s.Mobility & Directory.Mobility.Itinerant));
        losses.Add(ParentColumn, s.Id, s.Parent);
        losses.Add(ProgrammesColumn, s.Id, StandardNames.Programmes.Entries.Where(p => s.Programmes.HasFlag(p.Value) && !DataInclusionNames.Programmes.ContainsKey(p.Value)).Select(p => p.Name));
        losses.Add(LabelsColumn, s.Id, StandardNames.Labels.Names(s.Labels & ~TrainingLabels.FabriquesDeTerritoire));
        losses.Add(OtherLabelsColumn, s.Id, s.OtherLabels.Concat(Doubts.Names(s.Doubts)));
    }
}
