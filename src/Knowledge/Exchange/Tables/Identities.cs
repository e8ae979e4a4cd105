using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>Which sheet each row of a table is: by its identifier, by name, town and street, or, for what moved or was renamed, by being the same place beyond doubt. Pure.</summary>
/// <remarks>Only sheets of the same source are looked at: that another source knows the place too is told as a duplicate, and decided by a person.</remarks>
internal sealed class Identities
{
    /// <summary>A row and a sheet of one source that are one place so surely are one sheet, though it was renamed or moved.</summary>
    private const double Beyond = 0.9;

    private const int LongestId = 120;
    private readonly Dictionary<string, Structure> _free;
    private readonly Reference _reference;

    private Identities(IEnumerable<Structure> known, Reference reference) => (_free, _reference) = (known.ToDictionary(s => s.Id), reference);

    /// <summary>The rows with their ids, in order.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="known">The sheets of the same source, those that closed included.</param>
    /// <param name="reference">What reading needs to know.</param>
    public static IEnumerable<(Row Row, Sheet Sheet)> Resolve(IReadOnlyList<(Row Row, TableSheet Sheet)> rows, IEnumerable<Structure> known, Reference reference)
    {
        var identities = new Identities(known, reference);
        var ids = new string?[rows.Count];
        foreach (var find in new Func<TableSheet, string?>[] { identities.Same, identities.SameName, identities.SamePlace })
            for (var i = 0; i < rows.Count; i++)
                if (ids[i] is null && find(rows[i].Sheet) is { } id && identities._free.Remove(id)) ids[i] = id;
        return rows.Select((row, i) => (row.Row, row.Sheet.As(ids[i] ?? New(row.Sheet), reference)));
    }

    private static string New(TableSheet sheet) => sheet.OwnId ?? (sheet.Identity.Length <= LongestId ? sheet.Identity : $"{sheet.Identity[..(LongestId - 9)]}-{Hash(sheet.Identity)}");

    private static string Hash(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..8];

    private string? Same(TableSheet sheet) => _free.ContainsKey(New(sheet)) ? New(sheet) : null;

    /// <summary>The only one of that name in that commune: its street was corrected.</summary>
    private string? SameName(TableSheet sheet) => sheet.OwnId is not null || Read(sheet) is not { } read ? null
        : _free.Values.Where(s => s.Commune.Code == read.Commune.Code && Fold.Words(s.Name) == Fold.Words(read.Name)).Take(2).ToArray() is [var only] ? only.Id : null;

    /// <summary>The one that is the same place beyond doubt: it was renamed.</summary>
    private string? SamePlace(TableSheet sheet) => sheet.OwnId is not null || _free.Count == 0 || Read(sheet) is not { } read ? null
        : new DuplicateIndex(_free.Values.Where(s => s.Commune.Code == read.Commune.Code)).Of(read, Beyond) is [var only] ? only.Second.Id : null;

    private Structure? Read(TableSheet sheet) => sheet.As("?", _reference).Structure;
}
