using System.Text.Json;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports.Hsds;

/// <summary>A location of HSDS, with its address, its phone and its page on accessibility. Coordinates that are the commune's centre are left out.</summary>
internal static class LocationObject
{
    private const string Physical = "physical", Country = "FR";

    public static void Write(Utf8JsonWriter json, Structure s, Losses losses)
    {
        var id = HsdsIds.Of("location", s.Id);
        json.WriteString("id", id);
        json.WriteString("location_type", Physical);
        json.WriteString("organization_id", HsdsIds.Of("organization", s.Id));
        json.WriteString("name", s.Name);
        if (s.Doubts.HasFlag(SheetDoubts.PositionIsCommune)) losses.Add(StandardNames.LatitudeColumn, s.Id, s.Commune.Name);
        else Position(json, s);
        Address(json, s, id);
        Phone(json, s, id);
        Accessibility(json, s, id, losses);
    }

    private static void Position(Utf8JsonWriter json, Structure s)
    {
        json.Degrees("latitude", s.Position.Latitude);
        json.Degrees("longitude", s.Position.Longitude);
    }

    /// <summary>The département by its code of ISO 3166-2: « FR-45 ».</summary>
    private static void Address(Utf8JsonWriter json, Structure s, string location) => One(json, "addresses", "address", s.Id, location, () =>
    {
        json.WriteString("address_1", s.Address);
        json.Text("address_2", s.AddressDetail);
        json.WriteString("city", s.Commune.Name);
        json.WriteString("state_province", $"{Country}-{s.Commune.Departement}");
        json.WriteString("postal_code", s.PostalCode);
        json.WriteString("country", Country);
        json.WriteString("address_type", Physical);
    });

    private static void Phone(Utf8JsonWriter json, Structure s, string location)
    {
        if (s.Phone is { } number) One(json, "phones", "phone", s.Id, location, () => json.WriteString("number", number));
    }

    private static void Accessibility(Utf8JsonWriter json, Structure s, string location, Losses losses)
    {
        if (s.AccessibilityPage is { } page) One(json, "accessibility", "accessibility", s.Id, location, () => json.Link("url", page, StandardNames.AccessibilityPageColumn, s.Id, losses));
    }

    private static void One(Utf8JsonWriter json, string list, string kind, string structure, string location, Action write)
    {
        json.WriteStartArray(list);
        json.WriteStartObject();
        json.WriteString("id", HsdsIds.Of(kind, structure));
        json.WriteString("location_id", location);
        write();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
