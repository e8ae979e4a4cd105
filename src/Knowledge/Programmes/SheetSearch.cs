using System.Collections.Immutable;
using OrientationBot.Knowledge.Programmes.Retrieval;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Finds the sheet and the passage that answer a question, through everything a sheet may be asked by: its names, its questions, its text.</summary>
internal sealed class SheetSearch
{
    private readonly ImmutableArray<ProgrammeSheet> _sheets;
    private readonly ImmutableArray<(int Sheet, Passage? Passage)> _entries;
    private readonly SearchIndex _index;

    public SheetSearch(ImmutableArray<ProgrammeSheet> sheets)
    {
        _sheets = sheets;
        var texts = sheets.Index().SelectMany(s => Texts(s.Item).Select(t => (Sheet: s.Index, t.Text, t.Passage))).ToList();
        _entries = [.. texts.Select(t => (t.Sheet, t.Passage))];
        _index = new(texts.Select(t => t.Text));
    }

    /// <summary>The best answer, however weak; null when nothing at all is shared.</summary>
    public SheetAnswer? Best(string question)
    {
        var scores = _index.Scores(question);
        var best = Array.IndexOf(scores, scores.DefaultIfEmpty().Max());
        if (best < 0 || scores[best] <= 0) return null;
        var sheet = _sheets[_entries[best].Sheet];
        return new(sheet, _entries[best].Passage ?? sheet.Passages[0], scores[best]);
    }

    private static IEnumerable<(string Text, Passage? Passage)> Texts(ProgrammeSheet sheet) =>
        sheet.Names.Prepend(sheet.Title).Concat(sheet.Questions).Select(t => (t, (Passage?)null))
            .Concat(sheet.Passages.Select(p => ($"{sheet.Title} {p.Text}", (Passage?)p)));
}
