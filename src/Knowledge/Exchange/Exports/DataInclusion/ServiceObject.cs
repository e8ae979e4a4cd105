using System.Text.Json;
using OrientationBot.Knowledge.Directory;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Exports.DataInclusion;

/// <summary>The service of a structure in data·inclusion v1: its description keeps every service in words, a name that was cut loses nothing.</summary>
internal static class ServiceObject
{
    private const string Between = ", ";

    public static void Write(Utf8JsonWriter json, Structure s, Losses losses)
    {
        var offered = string.Join(Between, StandardNames.Services.Names(s.Services));
        json.WriteString("source", SharedFields.Source(s));
        json.WriteString("structure_id", SharedFields.Id(s));
        json.WriteString("id", SharedFields.Id(s));
        json.WriteString("nom", offered.Length <= SharedFields.LongestName ? offered : string.Concat(offered.AsSpan(0, SharedFields.LongestName - 1), "…"));
        json.WriteString("description", offered);
        json.Text("type", s.Ways.HasFlag(Directory.Ways.Individual) ? DataInclusionNames.Individual : s.Ways.HasFlag(Directory.Ways.Workshop) ? DataInclusionNames.Workshop : null);
        json.Texts("thematiques", [.. DataInclusionNames.Topics.Where(t => s.Services.HasFlag(t.Service)).SelectMany(t => t.Topics).Distinct()]);
        Price(json, s);
        Audience(json, s);
        SharedFields.Place(json, s);
        SharedFields.Contact(json, s);
        json.Texts("modes_accueil", s.Ways == Directory.Ways.Remote ? [DataInclusionNames.Remote] : s.Ways.HasFlag(Directory.Ways.Remote) ? [DataInclusionNames.Remote, DataInclusionNames.OnSite] : [DataInclusionNames.OnSite]);
        Reach(json, s);
        Report(s, losses);
    }

    private static void Price(Utf8JsonWriter json, Structure s)
    {
        if (s.Fees == Directory.Fees.Unknown) return;
        json.WriteString("frais", (s.Fees & (Directory.Fees.Free | Directory.Fees.FreeOnCondition)) != 0 ? DataInclusionNames.Free : DataInclusionNames.Paying);
        if (s.Fees is not Directory.Fees.Free and not Directory.Fees.Paying) json.Text("frais_precisions", string.Join(Between, StandardNames.Fees.Names(s.Fees)));
    }

    private static void Audience(Utf8JsonWriter json, Structure s)
    {
        var publics = DataInclusionNames.Publics.Where(p => s.Publics.HasFlag(p.Public)).Select(p => p.Name).ToArray();
        json.Texts("publics", publics.Length > 0 ? publics : [DataInclusionNames.ForEveryone]);
        json.Text("publics_precisions", string.Join(Between, StandardNames.Care.Names(s.Care)));
    }

    private static void Reach(Utf8JsonWriter json, Structure s)
    {
        var link = JsonText.Uri(s.AppointmentPage);
        var ways = DataInclusionNames.Contact.Where(c => s.Access.HasFlag(c.Access)).Select(c => c.Name).Distinct().ToList();
        if (link is not null) ways.Add(DataInclusionNames.ByLink);
        json.Text("lien_mobilisation", link);
        json.Texts("modes_mobilisation", ways);
        json.Texts("mobilisable_par", s.Access.HasFlag(Directory.Access.PrescriptionMail) ? [DataInclusionNames.ByPeople, DataInclusionNames.ByProfessionals] : [DataInclusionNames.ByPeople]);
    }

    private static void Report(Structure s, Losses losses)
    {
        var kept = s.Ways.HasFlag(Directory.Ways.Individual) ? Directory.Ways.Individual : Directory.Ways.Workshop;
        losses.Add(WaysColumn, s.Id, StandardNames.Ways.Names(s.Ways & ~kept & ~Directory.Ways.Remote));
        losses.Add(ServicesColumn, s.Id, StandardNames.Services.Names(s.Services & Directory.Services.Creation));
        if (JsonText.Uri(s.AppointmentPage) is null) losses.Add(AppointmentPageColumn, s.Id, s.AppointmentPage);
        if (s.AppointmentPage is null) losses.Add(AccessColumn, s.Id, StandardNames.Access.Names(s.Access & Directory.Access.OnlineAppointment));
    }
}
