using System.Collections.Immutable;
using System.Text.Json;

namespace OrientationBot.Knowledge.Programmes.Retrieval;

/// <summary>How well the right texts are found, averaged over the questions, each from 0 to 1.</summary>
/// <param name="Ndcg10">Gain of the first ten, discounted by their rank, against the best possible order.</param>
/// <param name="Hit1">Share of questions whose first text is a right one.</param>
/// <param name="Hit10">Share of questions with a right text among the first ten.</param>
/// <param name="Unanswerable">Questions that no text answers (<c>relevant: []</c>): they are counted here and in no other figure.</param>
public sealed record RetrievalFigures(double Ndcg10, double Hit1, double Hit10, int Unanswerable);

/// <summary>Measures the search on any corpus, as JSON lines: <c>{id,text}</c> for texts, <c>{text,relevant:[id]}</c> for questions.</summary>
public static class RetrievalEvaluation
{
    private const int Depth = 10;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads both files and measures; or every line that cannot be read.</summary>
    /// <param name="corpus">Path of the texts.</param>
    /// <param name="queries">Path of the questions.</param>
    public static Loaded<RetrievalFigures> Measure(string corpus, string queries)
    {
        var problems = new List<Problem>();
        var texts = Rows<CorpusText>(corpus, problems, row => row is { Id: not null, Text: not null } ? null : "A text is {\"id\": …, \"text\": …}.");
        var asked = Rows<Question>(queries, problems, row => row is { Text: not null, Relevant: not null } ? null : "A question is {\"text\": …, \"relevant\": [id, …]}.");
        return Loaded<RetrievalFigures>.From(problems, () => Measure(texts, asked));
    }

    private static RetrievalFigures Measure(List<CorpusText> texts, List<Question> questions)
    {
        var index = new SearchIndex(texts.Select(t => t.Text!));
        var gains = questions.Where(q => q.Relevant!.Length > 0).AsParallel().AsOrdered().Select(question => Gains(index, texts, question)).ToList();
        return new(
            Mean(gains, g => Discounted(g.Found) / Discounted([.. Enumerable.Repeat(true, Math.Min(Depth, g.Relevant))])),
            Mean(gains, g => g.Found is [true, ..] ? 1 : 0),
            Mean(gains, g => g.Found.Contains(true) ? 1 : 0),
            questions.Count(q => q.Relevant!.Length == 0));
    }

    private static (ImmutableArray<bool> Found, int Relevant) Gains(SearchIndex index, List<CorpusText> texts, Question question)
    {
        var relevant = question.Relevant!.ToHashSet();
        return ([.. index.Best(question.Text!, Depth).Select(b => relevant.Contains(texts[b.Text].Id!))], relevant.Count);
    }

    private static double Discounted(ImmutableArray<bool> found) => found.Index().Sum(f => f.Item ? 1 / Math.Log2(f.Index + 2) : 0);

    private static double Mean<T>(List<T> values, Func<T, double> of) => values.Count == 0 ? 0 : values.Average(of);

    private static List<T> Rows<T>(string path, List<Problem> problems, Func<T, string?> fault)
    {
        var rows = new List<T>();
        foreach (var (number, line) in Lines(path, problems).Index())
            if (line.Trim().Length > 0 && Row(path, number + 1, line, problems, fault) is { } row) rows.Add(row);
        return rows;
    }

    private static T? Row<T>(string path, int number, string line, List<Problem> problems, Func<T, string?> fault)
    {
        try
        {
            var row = JsonSerializer.Deserialize<T>(line, s_json);
            if (row is not null && fault(row) is null) return row;
            problems.Add(new(path, number, row is null ? "The line is null." : fault(row)!));
        }
        catch (JsonException e)
        {
            problems.Add(new(path, number, $"The line is no JSON object: {e.Message}"));
        }
        return default;
    }

    private static string[] Lines(string path, List<Problem> problems)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 0, $"The file cannot be read: {e.Message}"));
            return [];
        }
    }

    private sealed record CorpusText(string? Id, string? Text);

    private sealed record Question(string? Text, string[]? Relevant);
}
