using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>One sentence in each language that the assistant does not speak: how to get help (<c>dialogs/other-languages.yml</c>).</summary>
/// <param name="Sentences">ISO 639-1 code → sentence.</param>
public sealed record OtherLanguages(ImmutableDictionary<string, string> Sentences)
{
    /// <summary>No sentence for any language.</summary>
    public static OtherLanguages None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The sentence of a language; null for French, English, and those that have none.</summary>
    public string? Sentence(string language) => language is "fr" or "en" ? null : Sentences.GetValueOrDefault(language);
}
