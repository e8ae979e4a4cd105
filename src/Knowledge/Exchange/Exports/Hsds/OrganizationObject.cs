using System.Text.Json;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Exports.Hsds;

/// <summary>An organization of HSDS. A description is required: where a sheet has none, its name stands for it.</summary>
internal static class OrganizationObject
{
    public static void Write(Utf8JsonWriter json, Structure s, Losses losses)
    {
        var id = HsdsIds.Of("organization", s.Id);
        var email = s.Emails.FirstOrDefault(e => EmailAddress.TryParse(e, out _));
        json.WriteString("id", id);
        json.WriteString("name", s.Name);
        json.WriteString("description", s.Details ?? s.Summary ?? s.Name);
        json.Text("email", email);
        json.Link("website", s.WebSites.FirstOrDefault(), WebSitesColumn, s.Id, losses);
        Identifier(json, s, id);
        Attributes.Write(json, "organization", id, Attributes.OfOrganization(s));
        if (s.Details is not null) losses.Add(SummaryColumn, s.Id, s.Summary);
        losses.Add(EmailsColumn, s.Id, s.Emails.Where(e => e != email));
        losses.Add(WebSitesColumn, s.Id, s.WebSites.Skip(1));
    }

    private static void Identifier(Utf8JsonWriter json, Structure s, string id)
    {
        if (s.Pivot == UnknownPivot) return;
        json.WriteStartArray("organization_identifiers");
        json.WriteStartObject();
        json.WriteString("id", HsdsIds.Of("organization_identifier", s.Id));
        json.WriteString("organization_id", id);
        json.WriteString("identifier_scheme", s.Pivot.All(char.IsAsciiDigit) ? "FR-INSEE" : "FR-RNA");
        json.WriteString("identifier_type", PivotColumn);
        json.WriteString("identifier", s.Pivot);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
