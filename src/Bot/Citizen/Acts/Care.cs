using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>The numbers to call, before anything else, in few words and without a menu.</summary>
/// <param name="Kind">What sort of danger decides which number.</param>
/// <param name="Child">A child writes, and is answered as one.</param>
/// <param name="Deaf">The person cannot phone: 114 by text message.</param>
public sealed record Emergency(DistressKind Kind, bool Child, bool Deaf) : Act;

/// <summary>The same person goes on speaking of danger: the numbers again, in other words.</summary>
/// <param name="Kind">What sort of danger.</param>
/// <param name="Child">A child writes.</param>
public sealed record EmergencyAgain(DistressKind Kind, bool Child) : Act;

/// <summary>After the numbers, to a word that asks for nothing: the assistant is still there, and the number too.</summary>
/// <param name="Kind">What sort of danger.</param>
/// <param name="Child">A child writes.</param>
public sealed record Presence(DistressKind Kind, bool Child) : Act;

/// <summary>A few warm words, once for each feeling in a conversation.</summary>
/// <param name="Feeling">The feeling that shows.</param>
public sealed record Warmth(Feeling Feeling) : Act;

/// <summary>Personal data was typed: it was masked, and is never needed here.</summary>
/// <param name="Secret">It opens an account or a purse (password, card): change it, or keep it to yourself.</param>
public sealed record PersonalDataCaution(bool Secret) : Act;

/// <summary>Frustration, first rung: another way.</summary>
public sealed record AnotherWay : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Choices, Citizen.Offers.Human, Citizen.Offers.Restart];
}

/// <summary>A calm answer to an insult.</summary>
public sealed record StayCalm : Act;

/// <summary>A calm answer to a joke, a test, an attempt to turn the assistant round.</summary>
public sealed record BackToTheDoor : Act;

/// <summary>A person to talk to: the nearest phone, and who coordinates the département.</summary>
/// <param name="Name">The structure; null when none has a phone.</param>
/// <param name="Phone">Its phone.</param>
/// <param name="Commune">Where it is.</param>
/// <param name="Opening">Open now, or when.</param>
/// <param name="Coordinator">Who coordinates the Hub there; null when not known.</param>
/// <param name="Only">Nothing else is offered (third rung of frustration).</param>
public sealed record HumanContact(
    string? Name, Spoken.Phone? Phone, string? Commune, OpeningWords Opening, Coordinator? Coordinator, bool Only) : Act
{
    /// <summary>The person's commune is not known: the structure may be far.</summary>
    public bool Elsewhere { get; init; }

    /// <summary>The same contact was given just before.</summary>
    public bool Again { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Only ? [] : [Citizen.Offers.Restart];
}
