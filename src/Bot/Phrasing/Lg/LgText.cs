using System.Collections.Immutable;
using System.Text;

namespace OrientationBot.Bot.Phrasing.Lg;

/// <summary>Parses the text of one variant: words, escapes, and <c>${…}</c>.</summary>
internal static class LgText
{
    private const string Fence = "```";

    public static LgVariant Parse(string text, int line)
    {
        if (text.StartsWith(Fence, StringComparison.Ordinal) && text.EndsWith(Fence, StringComparison.Ordinal) && text.Length >= 2 * Fence.Length)
            text = text[Fence.Length..^Fence.Length];
        var parts = ImmutableArray.CreateBuilder<object>();
        var words = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length) words.Append(Escaped(text[++i]));
            else if (text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{')
            {
                Flush(parts, words);
                var end = EndOf(text, i + 2);
                parts.Add(LgExpressionParser.Parse(text[(i + 2)..end]));
                i = end;
            }
            else words.Append(text[i]);
        }
        Flush(parts, words);
        return new(parts.ToImmutable(), line);
    }

    private static string Escaped(char c) => c switch
    {
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        '$' or '\\' => c.ToString(),
        _ => "\\" + c,
    };

    /// <summary>Index of the brace that closes an expression, quotes respected.</summary>
    private static int EndOf(string text, int from)
    {
        for (char? quote = null; from < text.Length; from++)
        {
            if (quote is null && text[from] == '}') return from;
            if (text[from] == quote) quote = null;
            else if (quote is null && text[from] is '\'' or '"') quote = text[from];
        }
        throw new LgSyntaxException("${ is never closed");
    }

    private static void Flush(ImmutableArray<object>.Builder parts, StringBuilder words)
    {
        if (words.Length > 0) parts.Add(words.ToString());
        words.Clear();
    }
}
