using System.Collections.Immutable;
using OrientationBot.Knowledge.Programmes.Retrieval;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Answers a question about a programme: does the text ask what something is, which sheet is it about, which passage says it.</summary>
internal sealed class SheetSearch
{
    /// <summary>What a passage must share with the question, beyond what the short answer shares, to be said in its place.</summary>
    private const double Telling = 0.06;

    private readonly WaysOfAsking _ways;
    private readonly Subjects _subjects;
    private readonly Dictionary<ProgrammeSheet, Range> _passages = [];
    private readonly SearchIndex _index;

    public SheetSearch(ImmutableArray<ProgrammeSheet> sheets, WaysOfAsking ways)
    {
        (_ways, _subjects) = (ways, new(sheets));
        var texts = new List<string>();
        foreach (var sheet in sheets)
        {
            var from = texts.Count;
            texts.AddRange(sheet.Passages.Select(p => p.Text));
            _passages[sheet] = from..texts.Count;
        }
        _index = new(texts);
    }

    public ProgrammeSheet? NamedIn(string text) => _subjects.NamedIn(text)?.Sheet;

    public SheetAnswer? Answer(string question) =>
        Subject(question) is var (sheet, score) ? new(sheet, Passage(sheet, question), score) : null;

    /// <summary>A name alone is a need (« passer le Pix »); with a way of asking it is a question, and so is a sheet's own question.</summary>
    private (ProgrammeSheet Sheet, double Score)? Subject(string question)
    {
        var asks = _ways.Asks(question);
        if (asks && _subjects.NamedIn(question) is { } named) return named;
        return asks || question.Contains('?', StringComparison.Ordinal) ? _subjects.AskedIn(question) : null;
    }

    /// <summary>The short answer, unless another passage clearly says more of what is asked; its name and the way of asking decide nothing.</summary>
    private Passage Passage(ProgrammeSheet sheet, string question)
    {
        var names = Terms.Stems(Terms.Words(string.Join(' ', sheet.Names.Add(sheet.Title)))).ToHashSet();
        var asked = Terms.Words(question).Where(word => !names.Contains(FrenchStemmer.Stem(word)) && !_ways.Has(word));
        var scores = _index.Scores(string.Join(' ', asked)).AsSpan(_passages[sheet]);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > (best == 0 ? scores[0] + Telling : scores[best])) best = i;
        return sheet.Passages[best];
    }
}
