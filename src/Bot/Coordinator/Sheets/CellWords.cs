using System.Collections.Frozen;
using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A cell of a sheet as people read it: hours as a week, values of the standard in plain words.</summary>
internal static class CellWords
{
    /// <summary>Column → the list of <c>labels.yml</c> that words its values.</summary>
    private static readonly FrozenDictionary<string, string> Lists = new Dictionary<string, string>
    {
        ["services"] = "services", ["publics_specifiquement_adresses"] = "publics", ["prise_en_charge_specifique"] = "care", ["frais_a_charge"] = "fees",
        ["modalites_acces"] = "access", ["modalites_accompagnement"] = "ways", ["itinerance"] = "itinerance", ["dispositif_programmes_nationaux"] = "programmes",
        ["formations_labels"] = "trainings", ["typologie"] = "types",
    }.ToFrozenDictionary();

    /// <summary>Marks of an import among the labels: they say that nobody has checked yet, and go when somebody has.</summary>
    private static readonly FrozenSet<string> Doubts = ["À vérifier", "Adresse à vérifier", "Horaires à vérifier"];

    /// <summary>The values of a cell; none when it is empty.</summary>
    /// <param name="field">Its column.</param>
    /// <param name="cell">As kept; lists with « | ».</param>
    public static ImmutableArray<object> Of(string field, string cell)
    {
        if (cell.Length == 0) return [];
        if (field == "horaires") return [new Spoken.Said(WeekTelling.Of(cell))];
        if (field == "telephone") return [new Spoken.Phone(cell)];
        var values = cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(v => !Doubts.Contains(v));
        return Lists.TryGetValue(field, out var list) ? [.. values.Select(v => new Spoken.Label(list, v))] : [.. values];
    }
}
