using System.Collections.Immutable;
using OrientationBot.Knowledge.Programmes.Retrieval;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Answers a question about a programme: does the text ask what something is, which sheet is it about, which passage says it.</summary>
internal sealed class SheetSearch
{
    /// <summary>What a passage must share with the question, beyond what the short answer shares, to be said in its place.</summary>
    private const double SaysMore = 0.06;

    /// <summary>A text that describes a programme without its name shares this much with a sheet, of this many telling words, and this much more than with any other.</summary>
    private const double Described = 0.35, Lead = 1.7;
    private const int FewestWords = 3;

    private readonly WaysOfAsking _ways;
    private readonly Subjects _subjects;
    private readonly Dictionary<ProgrammeSheet, Range> _passages = [];
    private readonly SearchIndex _index;
    private readonly SearchIndex _whole;
    private readonly ImmutableArray<ProgrammeSheet> _sheets;

    public SheetSearch(ImmutableArray<ProgrammeSheet> sheets, WaysOfAsking ways)
    {
        (_ways, _subjects, _sheets) = (ways, new(sheets), sheets);
        var texts = new List<string>();
        foreach (var sheet in sheets)
        {
            var from = texts.Count;
            texts.AddRange(sheet.Passages.Select(p => p.Text));
            _passages[sheet] = from..texts.Count;
        }
        _index = new(texts);
        _whole = new(sheets.Select(s => string.Join(" . ", [s.Title, .. s.Names, .. s.Questions, .. s.Passages.Select(p => p.Text)])));
    }

    public ProgrammeSheet? NamedIn(string text) => _subjects.NamedIn(text)?.Sheet;

    public SheetAnswer? Answer(string question) =>
        Subject(question) is var (sheet, score) ? new(sheet, Passage(sheet, question), score) : null;

    /// <summary>True when a text asks something, of a programme or of anything.</summary>
    public bool Asks(string text) => _ways.Asks(text) || text.Contains('?', StringComparison.Ordinal);

    /// <summary>The sheets that share words with a question, best first, with how much they share: up to 1.</summary>
    public ImmutableArray<(ProgrammeSheet Sheet, double Score)> Ranked(string question) =>
        [.. _whole.Best(string.Join(' ', Telling(question)), _sheets.Length).Select(b => (_sheets[b.Text], b.Score))];

    /// <summary>A passage of a sheet for a question found otherwise.</summary>
    public SheetAnswer AnswerFrom(ProgrammeSheet sheet, string question, double score) => new(sheet, Passage(sheet, question), score);

    /// <summary>A name alone is a need (« passer le Pix »); with a way of asking it is a question, and so is a sheet's own question.</summary>
    private (ProgrammeSheet Sheet, double Score)? Subject(string question)
    {
        var asks = _ways.Asks(question);
        if (asks && _subjects.NamedIn(question) is { } named) return named;
        return Asks(question) ? _subjects.AskedIn(question) ?? DescribedIn(question) : null;
    }

    /// <summary>« les jeunes à qui des éducateurs répondent sur internet »: a sheet, when one stands far before the others.</summary>
    private (ProgrammeSheet Sheet, double Score)? DescribedIn(string question) =>
        Telling(question).Count >= FewestWords && Ranked(question) is [var best, .. var others] && best.Score >= Described && others.All(o => best.Score >= Lead * o.Score) ? best : null;

    private List<string> Telling(string question) => [.. Terms.Words(question).Where(word => !_ways.Has(word))];

    /// <summary>The short answer, unless another passage clearly says more of what is asked; its name and the way of asking decide nothing.</summary>
    private Passage Passage(ProgrammeSheet sheet, string question)
    {
        var names = Terms.Stems(Terms.Words(string.Join(' ', sheet.Names.Add(sheet.Title)))).ToHashSet();
        var asked = Telling(question).Where(word => !names.Contains(FrenchStemmer.Stem(word)));
        var scores = _index.Scores(string.Join(' ', asked)).AsSpan(_passages[sheet]);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > (best == 0 ? scores[0] + SaysMore : scores[best])) best = i;
        return sheet.Passages[best];
    }
}
