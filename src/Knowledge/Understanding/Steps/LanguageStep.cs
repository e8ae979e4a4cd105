using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>Guesses the language from common words and from the script; short messages keep the conversation's language.</summary>
internal sealed class LanguageStep : IStep
{
    private const int FewWords = 2;
    private const string OtherScript = "und";

    /// <inheritdoc/>
    public string Name => "language";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        var language = Guess(said);
        return language == sofar.Language ? sofar : sofar with { Language = language };
    }

    private static string Guess(Utterance said)
    {
        if (Script(said.Text) is { } script) return script;
        var usual = said.Context.Language;
        var (best, count) = (usual, Count(said, usual));
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Language && Count(said, match.Meaning.Key) is var other && other > count && (other >= FewWords || other * 2 >= said.Tokens.Count))
                (best, count) = (match.Meaning.Key, other);
        return best;
    }

    private static int Count(Utterance said, string language)
    {
        var count = 0;
        foreach (var match in said.Matches)
            if (match.Meaning.Topic == Topic.Language && match.Meaning.Key == language) count += match.Length;
        return count;
    }

    /// <summary>The language of a script other than Latin.</summary>
    private static string? Script(string text)
    {
        var (arabic, cyrillic, ukrainian, chinese, other, latin) = (0, 0, 0, 0, 0, 0);
        foreach (var c in text)
            if (!char.IsLetter(c)) continue;
            else if (c is >= '\u0600' and <= '\u06ff') arabic++;
            else if (c is 'і' or 'ї' or 'є' or 'ґ') ukrainian++;
            else if (c is >= '\u0400' and <= '\u04ff') cyrillic++;
            else if (c is >= '\u4e00' and <= '\u9fff') chinese++;
            else if (c > '\u02ff') other++;
            else latin++;
        if (arabic + cyrillic + ukrainian + chinese + other <= latin) return null;
        if (chinese > 0 && arabic + cyrillic == 0) return "zh";
        return arabic > cyrillic + ukrainian ? "ar" : ukrainian > 0 ? "uk" : cyrillic >= other ? "ru" : OtherScript;
    }
}
