using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>The text under the front matter: paragraphs of short sentences, no Markdown beyond empty lines.</summary>
internal static class Prose
{
    /// <summary>Words in the longest sentence that is easy to read.</summary>
    private const int LongestSentence = 20;

    /// <summary>Sentences in an answer that is still read to its end.</summary>
    private const int LongestAnswer = 3;

    private static readonly char[] s_ends = ['.', '?', '!'];

    /// <summary>The paragraphs from a line on.</summary>
    /// <param name="lines">Lines of the whole file.</param>
    /// <param name="from">Index of the first line of text.</param>
    public static ImmutableArray<Passage> Passages(IReadOnlyList<string> lines, int from)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var open = false;
        for (var i = from; i < lines.Count; i++)
        {
            var line = lines[i].Trim();
            if (line.Length > 0 && open) passages[^1] = passages[^1] with { Text = $"{passages[^1].Text} {line}" };
            else if (line.Length > 0) passages.Add(new(line, i + 1));
            open = line.Length > 0;
        }
        return passages.ToImmutable();
    }

    /// <summary>What makes the text hard to read, or no answer at all.</summary>
    public static IEnumerable<(int Line, string Message)> Faults(ImmutableArray<Passage> passages)
    {
        if (passages.IsEmpty) yield return (0, "The sheet has no text under its second « --- ».");
        else if (Sentences(passages[0].Text).Count() > LongestAnswer) yield return (passages[0].Line, $"The first paragraph is the short answer: {LongestAnswer} sentences at most.");
        foreach (var passage in passages)
            foreach (var sentence in Sentences(passage.Text).Where(s => Words(s) > LongestSentence))
                yield return (passage.Line, $"A sentence has {Words(sentence)} words, {LongestSentence} at most: « {sentence} »");
    }

    /// <summary>The sentences of a paragraph, each with its end; a stop inside a word or number (« data.gouv.fr ») ends none.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!s_ends.Contains(text[i]) || (i + 1 < text.Length && text[i + 1] != ' ')) continue;
            yield return text[start..(i + 1)].Trim();
            start = i + 1;
        }
        if (text[start..].Trim() is { Length: > 0 } rest) yield return rest;
    }

    private static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
