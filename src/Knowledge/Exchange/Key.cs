using System.Globalization;
using System.Text;

namespace OrientationBot.Knowledge.Exchange;

/// <summary>What is left of a spelling when case, accents, apostrophes, spaces and punctuation are forgotten: two spellings of one value have one key.</summary>
internal static class Key
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
            Append(key, char.ToLowerInvariant(c));
        return key.ToString();
    }

    /// <summary>The same, word by word, single spaces between: « Saint-Amand » is « saint amand ».</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var before = words.Length;
            Append(words, char.ToLowerInvariant(c));
            var forgotten = words.Length == before && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;
            if (forgotten && before > 0 && words[before - 1] != ' ') words.Append(' ');
        }
        return words.ToString().TrimEnd();
    }

    private static void Append(StringBuilder key, char c)
    {
        if (char.IsAsciiLetterOrDigit(c)) key.Append(c);
        else if (c == 'œ') key.Append("oe");
        else if (c == 'æ') key.Append("ae");
        else if (Accented.IndexOf(c) is >= 0 and var i) key.Append(Plain[i]);
    }
}
