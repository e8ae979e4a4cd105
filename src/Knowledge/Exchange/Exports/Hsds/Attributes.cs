using System.Text.Json;
using OrientationBot.Knowledge.Directory;
using static OrientationBot.Knowledge.Exchange.StandardNames;

namespace OrientationBot.Knowledge.Exchange.Exports.Hsds;

/// <summary>The closed lists of the national standard as taxonomy terms of HSDS: every value stays, with the column it comes from.</summary>
internal static class Attributes
{
    private const string Taxonomy = "https://schema.data.gouv.fr/LaMednum/standard-mediation-num/1.0.2/";

    /// <summary>What says who a structure is.</summary>
    public static IEnumerable<(string Column, string Value)> OfOrganization(Structure s) =>
    [
        .. Values(TypesColumn, s.Types.Select(t => t.ToString())),
        .. Values(ProgrammesColumn, StandardNames.Programmes.Names(s.Programmes)),
        .. Values(LabelsColumn, StandardNames.Labels.Names(s.Labels)),
        .. Values(OtherLabelsColumn, s.OtherLabels.Concat(Doubts.Names(s.Doubts))),
        .. Values(MobilityColumn, StandardNames.Mobility.Names(s.Mobility)),
        .. Values(InseeCodeColumn, [s.Commune.Code]),
        .. Values(IdColumn, [s.Id]),
        .. Values(SourceColumn, s.Source is null ? [] : [s.Source]),
        .. Values(ParentColumn, s.Parent is null ? [] : [s.Parent]),
    ];

    /// <summary>What says whom it helps, with what, and how.</summary>
    public static IEnumerable<(string Column, string Value)> OfService(Structure s) =>
    [
        .. Values(ServicesColumn, StandardNames.Services.Names(s.Services)),
        .. Values(PublicsColumn, StandardNames.Publics.Names(s.Publics)),
        .. Values(CareColumn, StandardNames.Care.Names(s.Care)),
        .. Values(FeesColumn, StandardNames.Fees.Names(s.Fees)),
        .. Values(AccessColumn, StandardNames.Access.Names(s.Access)),
        .. Values(WaysColumn, StandardNames.Ways.Names(s.Ways)),
    ];

    public static void Write(Utf8JsonWriter json, string entity, string id, IEnumerable<(string Column, string Value)> values)
    {
        json.WriteStartArray("attributes");
        foreach (var (column, value) in values)
        {
            json.WriteStartObject();
            json.WriteString("id", HsdsIds.Of("attribute", id, column, value));
            json.WriteString("link_id", id);
            json.WriteString("link_type", column);
            json.WriteString("link_entity", entity);
            json.WriteString("value", value);
            WriteTerm(json, column, value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTerm(Utf8JsonWriter json, string column, string value)
    {
        var term = HsdsIds.Of("taxonomy_term", column, value);
        json.WriteString("taxonomy_term_id", term);
        json.WriteStartObject("taxonomy_term");
        json.WriteString("id", term);
        json.WriteString("name", value);
        json.WriteString("description", column);
        json.WriteString("taxonomy", Taxonomy);
        json.WriteEndObject();
    }

    private static IEnumerable<(string Column, string Value)> Values(string column, IEnumerable<string> values) => values.Distinct().Select(value => (column, value));
}
