using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Phrasing;

/// <summary>Everything that is said in one language: its templates and its labels.</summary>
internal sealed class LanguageVoice
{
    private readonly Words _words;
    private readonly Func<object?, object?> _speak;

    public LanguageVoice(string language, LgTemplates templates, Labels labels)
    {
        (Language, Templates, _words) = (language, templates, new(templates, labels));
        _speak = _words.Speak;
    }

    public string Language { get; }

    public LgTemplates Templates { get; }

    /// <summary>One act as one reply: its text, its cards, its choices.</summary>
    public Reply Say(Act act, int seed) => new(Templates.Say(act.GetType().Name, act, _speak, seed).Trim())
    {
        Language = Language,
        Cards = act.Cards is { IsEmpty: false } matches ? [.. matches.Select(match => CardPhraser.Card(match, this))] : [],
        Picture = act.Illustration is { } shown ? new(shown.Address, Say(shown.Alternative), new("data", Say(shown.DataTitle), shown.Data)) : null,
        Buttons = act.Offers is { IsEmpty: false } offers ? [.. offers.Select(Button)] : [],
    };

    /// <summary>A line or a title, in words.</summary>
    public string Say(Saying saying) => Templates.Say(saying.GetType().Name, saying, _speak, 0);

    /// <summary>What a choice says.</summary>
    public string Title(Offer offer) => _words.Title(offer.Title);

    private Button Button(Offer offer) => new(Title(offer), offer.Choice) { AsksLocation = offer.AsksLocation };
}
