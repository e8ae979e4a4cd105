using OrientationBot.Knowledge.Directory;

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
        if (sheet.Structure is { } taken) (fate, remarks) = batch.Keep(taken) is var (kept, more) ? (kept, remarks.AddRange(more)) : default;
        _fates.Add(new(file, row.Line, sheet.Id, sheet.Name, fate, remarks));
    }

    public ImportReport Report()
    {
        var others = batch.Known.Where(k => !_taken.ContainsKey(k.Key)).Select(k => StoredSheet.Read(k.Value.Sheet, reference)).OfType<Structure>();
        foreach (var (earlier, later, likeness) in Duplicates.Among([.. others, .. _taken.Values.Select(t => t.Structure)]))
        {
            if (!_taken.TryGetValue(later.Id, out var taken)) continue;
            var row = taken.Row;
            _fates[row] = _fates[row] with { Remarks = _fates[row].Remarks.Add(new(RemarkKind.PossibleDuplicate, $"{earlier.Id} {likeness:F0}")) };
        }
        return new(file, [.. _fates], [.. _ignored]);
    }
}
