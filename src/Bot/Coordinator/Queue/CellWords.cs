using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Hours;

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

    /// <summary>The values of a cell; none when it is empty.</summary>
    /// <param name="field">Its column.</param>
    /// <param name="cell">As kept; lists with « | ».</param>
    /// <param name="week">The day from which seven days of hours are told.</param>
    public static ImmutableArray<object> Of(string field, string cell, LocalDate week)
    {
        if (cell.Length == 0) return [];
        if (field == "horaires" && OpeningHours.Parse(cell).Hours?.Spans(week.AtMidnight(), week.PlusDays(7).AtMidnight()) is { IsEmpty: false } spans) return [new Spoken.Week(spans)];
        if (field == "telephone") return [new Spoken.Phone(cell)];
        var values = cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Lists.TryGetValue(field, out var list) ? [.. values.Select(v => new Spoken.Label(list, v))] : [.. values];
    }
}
