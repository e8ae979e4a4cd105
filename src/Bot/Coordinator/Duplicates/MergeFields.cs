using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The fields in which two sheets differ, and which cell each takes: the advice, but for what the person chose. Pure.</summary>
internal static class MergeFields
{
    private const string Street = "adresse";

    /// <summary>Where a place stands is taken whole: an address of one sheet with the point of the other would be a third place.</summary>
    private static readonly string[] Place = [Street, "commune", "code_postal", "code_insee", "complement_adresse", "latitude", "longitude"];

    /// <summary>Told with others, or of no use to read.</summary>
    private static readonly string[] Silent = [.. Place.Where(f => f != Street), "pivot", "autres_formations_labels"];

    /// <summary>The cells that the sheet that stays takes.</summary>
    public static ImmutableDictionary<string, string> Chosen(MergeAdvice advice, ImmutableArray<SavedTaken> taken) => advice.Fields
        .Select(f => (f.Field, f.Kept, Cell: From(advice, taken, f.Field) is { } from ? from == advice.Goes.Id ? f.Other : f.Kept : f.Suggested))
        .Where(f => f.Cell != f.Kept).ToImmutableDictionary(f => f.Field, f => f.Cell);

    /// <summary>The fields that are read side by side.</summary>
    public static ImmutableArray<Spoken.Said> Lines(MergeAdvice advice) => [.. Told(advice).Select(f => new Spoken.Said(
        new PairField(FieldWords.Of(f.Field), CellWords.Of(f.Field, f.Kept), CellWords.Of(f.Field, f.Other), f.Suggested == f.Other, f.Suggested != f.Other && f.Suggested != f.Kept, f.Reason)))];

    /// <summary>The fields of which the other cell could be taken instead.</summary>
    public static IEnumerable<FieldAdvice> Told(MergeAdvice advice) => advice.Fields.Where(f => !Silent.Contains(f.Field));

    private static string? From(MergeAdvice advice, ImmutableArray<SavedTaken> taken, string field)
    {
        var about = Place.Contains(field) ? Street : field;
        return taken.LastOrDefault(t => t.Field == field || (Place.Contains(t.Field) && about == Street))?.From is { } from && (from == advice.Stays.Id || from == advice.Goes.Id) ? from : null;
    }
}
