using System.Globalization;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>A whole number in a text, in figures or in words (« quatre-vingt-deux »).</summary>
/// <param name="Value">The number.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct Figure(int Value, int First, int End)
{
    private const int MostDigits = 6;

    /// <summary>The number that begins at a word; null when none does.</summary>
    public static Figure? At(Tokens tokens, int first, Lexicon lexicon)
    {
        if (first < 0 || first >= tokens.Count) return null;
        var word = tokens.Word(first);
        if (char.IsAsciiDigit(word[0]))
            return word.Length <= MostDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new(value, first, first + 1) : null;
        return InWords(tokens, first, lexicon);
    }

    /// <summary>The number that ends just before a word; null when none does.</summary>
    public static Figure? Before(Tokens tokens, int end, Lexicon lexicon)
    {
        for (var first = Math.Max(0, end - 5); first < end; first++)
            if (At(tokens, first, lexicon) is { } figure && figure.End == end) return figure;
        return null;
    }

    private static Figure? InWords(Tokens tokens, int first, Lexicon lexicon)
    {
        var (total, last, at) = (0, int.MaxValue, first);
        for (; at < tokens.Count; at++)
        {
            var joined = at > first && IsAnd(tokens.Word(at)) && at + 1 < tokens.Count;
            if (!lexicon.Numbers.TryGetValue(tokens.Word(joined ? at + 1 : at), out var value)) break;
            if (value == 20 && last == 4) total += 76;
            else if (value == 100 && total is > 0 and < 10) total *= 100;
            else if (value < last && (last >= 20 || at == first || (last == 10 && value >= 7))) total += value;
            else break;
            last = value == 20 && last == 4 ? 80 : value;
            if (joined) at++;
        }
        return at > first ? new(total, first, at) : null;
    }

    private static bool IsAnd(ReadOnlySpan<char> word) => word is "et" or "and";
}
