namespace OrientationBot.Bot.Dialogs;

/// <summary>Cuts a text into sentences and counts their words, as a reader would.</summary>
internal static class Sentences
{
    /// <summary>Most words that a tired reader takes in one breath.</summary>
    private const int Longest = 20;

    private static readonly char[] Ends = ['.', '!', '?', '…', '\n', ';', ':'];

    /// <summary>What is wrong with each sentence of a text that is too long.</summary>
    public static IEnumerable<string> TooLong(string text) => Of(text).Select(s => (Sentence: s, Words: Words(s))).Where(s => s.Words > Longest)
        .Select(s => $"A sentence has {s.Words} words, {Longest} at most: « {s.Sentence} ».");

    private static string[] Of(string text) => text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Words of a sentence; punctuation alone is none, « c'est » is one.</summary>
    private static int Words(string sentence) => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
