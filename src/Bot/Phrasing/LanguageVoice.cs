using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing.Lg;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Phrasing;

/// <summary>Everything that is said in one language: its templates and its labels.</summary>
internal sealed class LanguageVoice(string language, LgTemplates templates, Labels labels)
{
    private readonly Words _words = new(templates, labels);

    public string Language => language;

    public LgTemplates Templates => templates;

    /// <summary>One act as one reply: its text, its cards, its choices.</summary>
    public Reply Say(Act act, int seed) => new(templates.Say(act.GetType().Name, act, _words.Speak, seed).Trim())
    {
        Language = language,
        Cards = act.Cards is { IsEmpty: false } matches ? [.. matches.Select(match => CardPhraser.Card(match, this))] : [],
        Buttons = act.Offers is { IsEmpty: false } offers ? [.. offers.Select(Button)] : [],
    };

    /// <summary>A line or a title, in words.</summary>
    public string Say(Saying saying) => templates.Say(saying.GetType().Name, saying, _words.Speak, 0);

    /// <summary>What a choice says.</summary>
    public string Title(Offer offer) => _words.Title(offer.Title);

    private Button Button(Offer offer) => new(Title(offer), offer.Choice) { AsksLocation = offer.AsksLocation };
}
