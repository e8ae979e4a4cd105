using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Duplicates;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>One file on its way into the store: the fate of every row.</summary>
internal sealed class ImportRun(ImportBatch batch, string file, Reference reference)
{
    private readonly List<RowFate> _fates = [];
    private readonly Dictionary<string, (Structure Structure, int Row)> _taken = [];
    private readonly SortedSet<string> _ignored = new(StringComparer.Ordinal);
    private Columns? _columns;

    public int Count => _fates.Count;

    public void Take(Row row, Sheet sheet)
    {
        if (row.Columns != _columns) _ignored.UnionWith(SheetFormats.Ignored(_columns = row.Columns));
        var remarks = sheet.Remarks;
        if (sheet.Structure is { } structure && !_taken.TryAdd(structure.Id, (structure, _fates.Count)))
            (sheet, remarks) = (sheet with { Structure = null }, remarks.Add(new(RemarkKind.RepeatedIdentifier, structure.Id)));
        var fate = Fate.Refused;
        if (sheet.Structure is { } taken) (fate, remarks) = batch.Keep(taken, sheet) is var (kept, more) ? (kept, remarks.AddRange(more)) : default;
        _fates.Add(new(file, row.Line, sheet.Id, sheet.Name, fate, remarks));
    }

    public ImportReport Report()
    {
        var others = batch.Known.Where(k => !_taken.ContainsKey(k.Key)).Select(k => StoredSheet.Read(k.Value.Sheet, reference)).OfType<Structure>().ToList();
        foreach (var duplicate in new DuplicateIndex([.. others, .. _taken.Values.Select(t => t.Structure)]).All())
        {
            if (batch.Apart.Contains(SheetPair.Of(duplicate)) || !_taken.TryGetValue(duplicate.Second.Id, out var taken)) continue;
            var row = taken.Row;
            var remark = new Remark(RemarkKind.PossibleDuplicate, $"{duplicate.First.Id} {100 * duplicate.Probability:F0}: {string.Join(", ", duplicate.Reasons)}");
            _fates[row] = _fates[row] with { Remarks = _fates[row].Remarks.Add(remark) };
        }
        var missing = Missing(others).OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Id, StringComparer.Ordinal).ToList();
        var spoken = _taken.Values.Select(t => t.Structure.Commune.Departement).ToHashSet(StringComparer.Ordinal);
        var near = missing.Where(m => spoken.Contains(m.Commune.Departement)).ToList();
        return new(file, [.. _fates], [.. _ignored])
        {
            Missing = [.. near.Select(m => (m.Id, m.Name))], OfSource = near.Count + _taken.Keys.Count(batch.Known.ContainsKey), Elsewhere = missing.Count - near.Count,
        };
    }

    /// <summary>Sheets of the same publisher that the file does not speak of; a row that was refused has spoken of its own.</summary>
    private IEnumerable<Structure> Missing(List<Structure> others)
    {
        var sources = _taken.Values.Select(t => t.Structure.Source).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var refused = _fates.Where(f => f.Fate == Fate.Refused).Select(f => f.Id).OfType<string>().ToList();
        return from other in others
               where other.Source is { } source && sources.Contains(source) && batch.May(other)
               where !refused.Exists(id => other.Id == id || other.Id.EndsWith($"-{id}", StringComparison.Ordinal))
               select other;
    }
}
