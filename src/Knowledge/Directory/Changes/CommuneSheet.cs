using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using OrientationBot.Geo;

namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>
/// What people say of a commune itself, kept as a sheet of its own (<c>commune:18159</c>) beside the structures': so it is proposed, confirmed,
/// queued, undone and chained as every change is. It has one cell that counts, the bassin; nobody is ever shown it as a structure.
/// </summary>
public static class CommuneSheet
{
    /// <summary>Own cell: id of the bassin in which a person put the commune; empty when the source is believed.</summary>
    public const string BassinColumn = "bassin";

    /// <summary>Own cell: what the source said when a person first spoke, and how it knew.</summary>
    public const string FiledColumn = "bassin_selon_la_source";

    private const string Prefix = "commune:";

    /// <summary>Id of the sheet of a commune.</summary>
    /// <param name="commune">INSEE code.</param>
    public static string IdOf(string commune) => Prefix + commune;

    /// <summary>INSEE code of the commune whose sheet an id is; null for that of a structure.</summary>
    public static string? CodeOf(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : null;

    /// <summary>What becomes of the sheet when a person says in which bassin the commune is; null when a person has said so before.</summary>
    /// <param name="sheet">The sheet as it stands.</param>
    /// <param name="now">Where the commune is now.</param>
    /// <param name="bassin">Id of the bassin.</param>
    public static SheetChange? Said(KeptSheet sheet, CommuneBassin now, string bassin)
    {
        var after = sheet.Cells.With((BassinColumn, bassin), (FiledColumn, sheet.Cells[FiledColumn] is { Length: > 0 } filed ? filed : $"{now.Filed} ({now.Source})"));
        return sheet.Cells[BassinColumn] == bassin ? null : new(sheet.Id, sheet.Version, sheet.Cells.To(after));
    }

    /// <summary>Where the commune would be after a change of its sheet.</summary>
    /// <param name="change">The change.</param>
    /// <param name="now">Where it is now.</param>
    public static (string Before, string After) Ends(SheetChange change, CommuneBassin now) =>
        change.Changes.FirstOrDefault(c => c.Field == BassinColumn) is { } cell ? (Or(cell.Before, now.Filed), Or(cell.After, now.Filed)) : (now.Id, now.Id);

    /// <summary>True for a change that says of a commune in which bassin it is, and nothing else.</summary>
    internal static bool IsSound(SheetChange change, Bassins bassins) =>
        bassins.Of(CodeOf(change.Structure)!) is not null && change.Changes.All(c => c.Field == FiledColumn || (c.Field == BassinColumn && (c.After.Length == 0 || bassins.Has(c.After))));

    /// <summary>True for a change of a structure that touches a cell of communes.</summary>
    internal static bool Strays(SheetChange change) => CodeOf(change.Structure) is null && change.Changes.Any(c => c.Field is BassinColumn or FiledColumn);

    /// <summary>What people have said: INSEE code → id of a bassin.</summary>
    internal static ImmutableDictionary<string, string> All(SqliteTransaction transaction)
    {
        using var command = Statements.Prepare(transaction, "SELECT Id, Sheet FROM structures WHERE Id >= 'commune:' AND Id < 'commune;'", 0);
        using var rows = command.ExecuteReader();
        var said = ImmutableDictionary.CreateBuilder<string, string>();
        while (rows.Read())
            if (SheetCells.Parse(rows.GetString(1))[BassinColumn] is { Length: > 0 } bassin) said[rows.GetString(0)[Prefix.Length..]] = bassin;
        return said.ToImmutable();
    }

    private static string Or(string bassin, string filed) => bassin.Length > 0 ? bassin : filed;
}
