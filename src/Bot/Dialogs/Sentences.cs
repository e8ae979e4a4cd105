namespace OrientationBot.Bot.Dialogs;

/// <summary>Cuts a text into sentences and counts their words, as a reader would.</summary>
internal static class Sentences
{
    private static readonly char[] Ends = ['.', '!', '?', '…', '\n', ';', ':'];

    public static IEnumerable<string> Of(string text) => text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Words of a sentence; punctuation alone is none, « c'est » is one.</summary>
    public static int Words(string sentence) => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
