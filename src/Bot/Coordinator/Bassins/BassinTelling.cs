using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A change of any kept sheet → its lines: of a structure field by field, of a commune its bassin before and after.</summary>
internal static class BassinTelling
{
    /// <summary>The lines of a change.</summary>
    public static ImmutableArray<Spoken.Said> Lines(Tools tools, KeptSheet sheet, SheetChange change) =>
        Commune(tools, sheet.Id) is { } commune ? [Line(tools, commune, change)] : ChangeTelling.Lines(sheet, change);

    /// <summary>What a kept sheet is called.</summary>
    public static string Name(Tools tools, KeptSheet sheet) => Commune(tools, sheet.Id) is { } commune ? tools.Gazetteer.Commune(commune)!.Name : sheet.Cells["nom"];

    private static string? Commune(Tools tools, string id) => CommuneSheet.CodeOf(id) is { } code && tools.Gazetteer.Bassins.Of(code) is not null ? code : null;

    private static Spoken.Said Line(Tools tools, string commune, SheetChange change)
    {
        var (before, after) = CommuneSheet.Ends(change, tools.Gazetteer.Bassins.Of(commune)!);
        return new(new BassinMoved(tools.Gazetteer.Commune(commune)!.Name, tools.Bassins.Name(before), tools.Bassins.Name(after)));
    }
}
