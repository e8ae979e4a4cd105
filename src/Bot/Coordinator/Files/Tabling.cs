using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange.Tables;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A table of no known format: what its columns give is told with why, asked where it is doubtful, corrected, agreed to; then it is a file like another.</summary>
internal static class Tabling
{
    private static readonly string[] Copulas = [" c est ", " est ", " sont ", " donne ", " contient ", " is ", " gives "];
    private static readonly string[] Little = ["le", "la", "l", "les", "un", "une", "du", "de", "des", "the", "a", "column", "colonne"];
    private static readonly string[] Nothing = ["rien", "ignoree", "a ignorer", "inutile", "pas utile", "nothing", "ignored"];

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is not { Role: >= Role.Coordinator }) return null;
        if (desk.Asks(Order.ForgetTable)) return Forget(desk);
        if (desk.Work.Table is not { } table) return null;
        if (FileOffers.Table(desk.Heard.Choice) is { } at && at < table.Tables.Length) return Tell(desk, table with { At = at });
        if (table.Reading is not { } reading) return desk.Declines ? Leave(desk, table) : null;
        if (FileOffers.Column(desk.Heard.Choice) is { } picked) return Map(desk, table, reading.Columns.FirstOrDefault(c => c.Number == picked.Number), picked.Target);
        if (Corrected(desk, table, reading) is { } step) return step;
        if (!desk.State.Offered.Contains(FileOffers.AgreeTable.Choice)) return null;
        return desk.Asks(Order.AgreeTable) || desk.Agrees ? Preview(desk, table) : desk.Declines ? Leave(desk, table) : null;
    }

    /// <summary>A table that was just read: known and unchanged, it is shown like a file of a known format.</summary>
    public static Step Begin(Desk desk, FileFinding.Tabled found)
    {
        var likely = found.Tables.Count(t => t.HasName && t.HasPlace);
        var table = new SavedTable(found.File, found.Tables, likely <= 1 ? 0 : null, found.Source ?? SourceName.OfFile(found.File.Name), found.Source is not null);
        if (table.Reading is not { } reading) return Saved(desk, table).Say(new TableAsked(table.File.Name, [.. found.Tables.Select((t, i) => FileOffers.Table(i, t.Sheet))]));
        return table.IsKnown && reading is { HasName: true, HasPlace: true } && reading.Columns.All(c => c.Origin == ColumnOrigin.Remembered) ? Preview(Saved(desk, table), table) : Tell(desk, table);
    }

    private static Step Tell(Desk desk, SavedTable table) => Saved(desk, table).Say(TableTelling.Of(table, table.Reading!));

    private static Step Preview(Desk desk, SavedTable table) => desk.Send<FileFinding>(new FileErrand.Preview(table.Planned), finding =>
    {
        var shown = Files.Shown(desk, finding);
        return table.IsKnown ? shown with { Acts = shown.Acts.Insert(0, new TableRecalled(table.Source)) } : shown;
    });

    private static Step Leave(Desk desk, SavedTable table) =>
        desk.Send<FileFinding>(new FileErrand.Drop(table.File), _ => desk.With(desk.Work with { Table = null }).Say(new FileLeft()));

    private static Step Forget(Desk desk)
    {
        var named = SourceName.Typed(desk.Heard.Confided.Typed ?? "", desk.Order?.Rest ?? "");
        var source = named.Length > 0 ? named : desk.Work.Table?.Source ?? desk.Work.File?.Plan?.Source ?? "";
        return desk.Send<FileFinding>(new FileErrand.Forget(source), finding => desk.Say(finding is FileFinding.Forgotten forgotten ? new TableForgotten(source, forgotten.Known) : new FileNotNow()));
    }

    private static Step? Corrected(Desk desk, SavedTable table, TableReading reading)
    {
        if (desk.Asks(Order.NameSource) && SourceName.Typed(desk.Heard.Confided.Typed ?? "", desk.Order!.Value.Rest) is { Length: > 0 } name) return Tell(desk, table with { Source = name });
        if (desk.Asks(Order.IgnoreColumn) && desk.Order is { } ignore) return reading.Find(Bare(ignore.Rest)) is { } column ? Map(desk, table, column, ColumnTarget.None) : NoColumn(desk, reading, ignore.Rest, false);
        var said = desk.Asks(Order.MapColumn) ? desk.Order!.Value.Rest : desk.Heard.Choice is null && desk.Order is null ? desk.Heard.Words : null;
        if (said is null || Parted(said) is not var (left, right)) return null;
        if (reading.Find(Bare(left)) is not { } of) return desk.Asks(Order.MapColumn) ? NoColumn(desk, reading, left, false) : null;
        return Nothing.Contains(right) ? Map(desk, table, of, ColumnTarget.None) : Field(right) is { } target ? Map(desk, table, of, target) : NoColumn(desk, reading, right, true);
    }

    private static ColumnTarget? Field(string words) => HeaderField.Of(Bare(words)) is { } field ? new(field) : null;

    private static Step Map(Desk desk, SavedTable table, ColumnReading? column, ColumnTarget target) =>
        column is null ? Tell(desk, table) : Tell(desk, table.With(table.Reading!.With(column, target)));

    private static Step NoColumn(Desk desk, TableReading reading, string text, bool field) => desk.Say(new ColumnUnknown(text, field, [.. reading.Columns.Select(TableTelling.Name)]));

    private static (string Left, string Right)? Parted(string said)
    {
        foreach (var copula in Copulas)
            if (said.IndexOf(copula, StringComparison.Ordinal) is > 0 and var at) return (said[..at], said[(at + copula.Length)..]);
        return null;
    }

    private static string Bare(string words) => string.Join(' ', words.Split(' ').SkipWhile(w => Little.Contains(w)));

    private static Desk Saved(Desk desk, SavedTable table) => desk.With(desk.Work with { Table = table, File = null });
}
