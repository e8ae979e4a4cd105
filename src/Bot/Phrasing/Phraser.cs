using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Phrasing;

/// <summary>Act → sentence, from the <c>.lg</c> files, in the person's language. Thread-safe.</summary>
public sealed class Phraser
{
    private readonly ImmutableArray<LanguageVoice> _voices;

    /// <param name="voices">One voice per language; the first speaks for the languages that have none.</param>
    internal Phraser(ImmutableArray<LanguageVoice> voices) => _voices = voices;

    /// <summary>Puts acts in words, one reply each; an act without words, card or choice gives none.</summary>
    /// <param name="acts">What is said, in order.</param>
    /// <param name="language">« fr », « en »; a language without sentences gets French.</param>
    /// <param name="seed">Chooses among variants: same seed, same words.</param>
    public ImmutableArray<Reply> Say(ImmutableArray<Act> acts, string language, int seed)
    {
        var voice = Voice(language);
        var replies = ImmutableArray.CreateBuilder<Reply>(acts.Length);
        foreach (var act in acts)
            if (voice.Say(act, seed) is { } reply && (reply.Text.Length > 0 || !reply.Cards.IsEmpty || !reply.Buttons.IsEmpty)) replies.Add(reply);
        return replies.DrainToImmutable();
    }

    /// <summary>What each choice says, in order.</summary>
    public ImmutableArray<string> Titles(ImmutableArray<Offer> offers, string language)
    {
        var voice = Voice(language);
        return [.. offers.Select(offer => voice.Title(offer))];
    }

    /// <summary>Something beside the conversation in words: a line of a map, a heading of a table.</summary>
    public string Say(Saying saying, string language) => Voice(language).Say(saying);

    private LanguageVoice Voice(string language)
    {
        foreach (var voice in _voices)
            if (voice.Language == language) return voice;
        return _voices[0];
    }
}
