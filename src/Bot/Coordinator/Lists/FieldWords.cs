using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Names of the fields of a sheet, as people say them (<c>labels.yml</c>, <c>fields</c>).</summary>
internal static class FieldWords
{
    private const string Updated = "date_maj", Labels = "autres_formations_labels";

    /// <summary>Fields that say where a place is or when a sheet was written: they move with another one.</summary>
    private static readonly ImmutableHashSet<string> Quiet = [Updated, "latitude", "longitude", "code_insee", "id"];

    /// <summary>The name of a field.</summary>
    public static Spoken.Label Of(string field) => new("fields", field);

    /// <summary>The names of some fields.</summary>
    public static ImmutableArray<Spoken> Of(IEnumerable<string> fields) => [.. fields.Select(Of)];

    /// <summary>The changes that a person cares about: what says that a sheet is right today is told by its date.</summary>
    public static ImmutableArray<FieldChange> Told(ImmutableArray<FieldChange> changes)
    {
        ImmutableArray<FieldChange> said = [.. changes.Where(c => !Quiet.Contains(c.Field) && !OnlyDoubts(c))];
        return !said.IsEmpty ? said : changes.Any(c => c.Field == Updated) ? [.. changes.Where(c => c.Field == Updated)] : changes;
    }

    // « À vérifier » among the labels: it goes when somebody has verified.
    private static bool OnlyDoubts(FieldChange change) => change.Field == Labels && Values(change.After).IsSubsetOf(Values(change.Before));

    private static ImmutableHashSet<string> Values(string cell) => [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>True for a field that goes without saying beside others.</summary>
    public static bool GoesWithoutSaying(string field) => Quiet.Contains(field);
}
