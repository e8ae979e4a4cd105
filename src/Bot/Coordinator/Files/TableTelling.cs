using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Exchange.Tables;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A table as it was understood → what is told of it.</summary>
internal static class TableTelling
{
    private const int LongestExample = 60;

    /// <summary>The whole of it, and the next question if there is one.</summary>
    public static ImmutableArray<Act> Of(SavedTable table, TableReading reading)
    {
        var told = reading.Columns.Where(c => c.Target.IsRead && c.Origin != ColumnOrigin.Doubtful && !(table.IsKnown && c.Origin == ColumnOrigin.Remembered));
        var lacks = !reading.HasName ? "name" : !reading.HasPlace ? "place" : table.Source.Length == 0 ? "source" : null;
        var shown = new TableShown(
            table.File.Name, table.Tables.Length > 1 ? reading.Sheet : "", reading.Rows, table.Source, table.IsKnown, [.. told.Select(c => new Spoken.Said(Line(c)))],
            [.. reading.Unread.Where(c => c.Origin != ColumnOrigin.Remembered || !table.IsKnown).Select(Name)], reading.Doubtful is null && lacks is null, reading.Doubtful is null ? lacks : null);
        return reading.Doubtful is { } doubtful ? [shown, Question(doubtful)] : [shown];
    }

    /// <summary>« Contact », or the number of a column without a header.</summary>
    public static string Name(ColumnReading column) => column.Header.Length > 0 ? column.Header : column.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a doubtful column may be.</summary>
    public static ColumnAsked Question(ColumnReading column) => new(Name(column), Short(column.Example),
        [.. column.Candidates.Select(c => c.Target).Prepend(column.Target).Where(t => t.IsRead).DistinctBy(t => t.Field).Select(t => FileOffers.Column(column.Number, t)), FileOffers.Column(column.Number, ColumnTarget.None)]);

    private static ColumnGiven Line(ColumnReading column) => new(
        Name(column), new Spoken.Label("columns", column.Target.Field), column.Target.Value,
        column.Origin switch { ColumnOrigin.Said => "said", ColumnOrigin.Remembered => "known", _ => column.Kept?.Fitting is > 0 ? "values" : "header" }, column.Kept?.Fitting ?? 0, column.Kept?.Of ?? 0);

    private static string Short(string text) => text.Length <= LongestExample ? text : $"{text[..LongestExample]}…";
}
