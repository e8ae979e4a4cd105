using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Directory.Requests;

/// <summary>A sentence as words: folded to be compared, and where they stand, so that a value is taken as it was written.</summary>
internal sealed partial class SaidWords
{
    private readonly (int Start, int End)[] _spans;

    public SaidWords(string text)
    {
        Text = text;
        var found = new List<(int, int)>();
        var words = new List<string>();
        foreach (System.Text.RegularExpressions.Match match in Word.Matches(text))
            if (Fold.Words(match.ValueSpan) is { Length: > 0 } word)
            {
                words.Add(word);
                found.Add((match.Index, match.Index + match.Length));
            }
        (Words, _spans) = ([.. words], [.. found]);
    }

    public string Text { get; }

    /// <summary>The words, folded.</summary>
    public string[] Words { get; }

    public int Count => Words.Length;

    /// <summary>What stands between a word and the one before it.</summary>
    public string Before(int word) => word >= Count ? Text[_spans[^1].End..] : Text[(word == 0 ? 0 : _spans[word - 1].End).._spans[word].Start];

    /// <summary>The text from a word to before another, as it was written.</summary>
    public string Slice(int from, int to) => from >= to ? "" : Text[_spans[from].Start..(to >= Count ? Text.Length : _spans[to - 1].End)].Trim(' ', ',', ';', ':', '=', '\n', '\t', '\u00A0');

    /// <summary>True when the words there are these.</summary>
    public bool Are(int at, string[] words)
    {
        if (at + words.Length > Count) return false;
        for (var i = 0; i < words.Length; i++)
            if (Words[at + i] != words[i]) return false;
        return true;
    }

    /// <summary>Folded words joined.</summary>
    public string Joined(int from, int to) => from >= to ? "" : string.Join(' ', Words[from..to]);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word { get; }
}
