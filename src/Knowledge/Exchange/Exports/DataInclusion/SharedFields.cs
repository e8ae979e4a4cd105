using System.Text.Json;
using NodaTime.Text;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Knowledge.Exchange.Exports.DataInclusion;

/// <summary>The fields that structures and services of data·inclusion share.</summary>
internal static class SharedFields
{
    public const int LongestName = 150;
    public const int LongestDescription = 10_000;

    /// <summary>Who publishes, when no sheet says it.</summary>
    private const string Publisher = "orientation-bot";

    /// <summary>The publisher as an identifier: « ANCT, liste des France services » → « anct-liste-des-france-services ».</summary>
    public static string Source(Structure structure) => Fold.Words(structure.Source ?? "").Replace(' ', '-') is { Length: > 0 } source ? source : Publisher;

    public static string Id(Structure structure) => $"{Source(structure)}--{structure.Id}";

    public static void Place(Utf8JsonWriter json, Structure s)
    {
        json.Text("commune", s.Commune.Name);
        json.Text("code_postal", s.PostalCode);
        json.Text("code_insee", s.Commune.Code);
        json.Text("adresse", s.Address);
        json.Text("complement_adresse", s.AddressDetail);
        if (s.Doubts.HasFlag(SheetDoubts.PositionIsCommune)) return;
        json.Degrees("longitude", s.Position.Longitude);
        json.Degrees("latitude", s.Position.Latitude);
    }

    public static void Contact(Utf8JsonWriter json, Structure s)
    {
        json.Text("telephone", s.Phone);
        json.Text("courriel", Email(s));
        json.Text("horaires_accueil", s.Hours);
        json.WriteString("date_maj", LocalDatePattern.Iso.Format(s.Updated));
    }

    /// <summary>The first address that is one: the schema takes one.</summary>
    public static string? Email(Structure s) => s.Emails.FirstOrDefault(email => EmailAddress.TryParse(email, out _));

    public static string Cut(string text, int longest, string column, string id, Losses losses)
    {
        if (text.Length <= longest) return text;
        losses.Add(column, id, text);
        return string.Concat(text.AsSpan(0, longest - 1), "…");
    }
}
