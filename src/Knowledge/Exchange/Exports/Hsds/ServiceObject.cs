using System.Text.Json;
using NodaTime.Text;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports.Hsds;

/// <summary>The service of a structure in HSDS: one, with everything it offers as attributes.</summary>
internal static class ServiceObject
{
    private const string Between = ", ";

    public static void Write(Utf8JsonWriter json, Structure s, Losses losses)
    {
        var id = HsdsIds.Of("service", s.Id);
        json.WriteString("id", id);
        json.WriteString("organization_id", HsdsIds.Of("organization", s.Id));
        json.WriteString("name", s.Name);
        json.WriteString("description", string.Join(Between, StandardNames.Services.Names(s.Services)));
        json.WriteString("status", "active");
        json.Link("url", s.AppointmentPage, StandardNames.AppointmentPageColumn, s.Id, losses);
        json.Text("fees_description", string.Join(Between, StandardNames.Fees.Names(s.Fees)));
        json.Text("eligibility_description", string.Join(Between, StandardNames.Publics.Names(s.Publics)));
        json.Text("application_process", string.Join(Between, StandardNames.Access.Names(s.Access)));
        json.WriteString("assured_date", LocalDatePattern.Iso.Format(s.Updated));
        Attributes.Write(json, "service", id, Attributes.OfService(s));
    }
}
