namespace OrientationBot.Knowledge.Exchange.Tables;

/// <summary>The field that people mean by a few words: « l'adresse », « le téléphone ».</summary>
public static class HeaderField
{
    /// <summary>The field; null when the words name none.</summary>
    /// <param name="words">Folded words, without their article.</param>
    public static string? Of(string words) => HeaderWords.Field(words);
}
