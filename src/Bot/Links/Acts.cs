using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Campaigns;

namespace OrientationBot.Bot.Links;

/// <summary>What the page of a personal link says above the sheet.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Updated">When it was last known to be right.</param>
public sealed record LinkIntroduction(string Name, Spoken Updated) : Saying;

/// <summary>The structure has said that everything is right.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="On">The day.</param>
public sealed record LinkThanks(string Name, Spoken On) : Saying;

/// <summary>What was asked could not be done just now.</summary>
public sealed record LinkTrouble : Saying;

/// <summary>The link does not serve: why, and what to do.</summary>
public sealed record LinkClosed(LinkFault Why) : Saying;

/// <summary>Too many links were tried from one place.</summary>
public sealed record LinkTooFast : Saying;

/// <summary>Are the letters to be ended?</summary>
public sealed record LinkStopQuestion(string Name) : Saying;

/// <summary>The letters are ended.</summary>
public sealed record LinkStopped : Saying;

/// <summary>One thing that the sheet says; the values are strings or words.</summary>
public sealed record LinkFact(ImmutableArray<object> Values) : Saying;

/// <summary>The name of what the sheet says.</summary>
public sealed record LinkFactName(Spoken Field) : Saying;

/// <summary>The chat opens to a structure that came by its link.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Hours">How long it may speak for it.</param>
public sealed record LinkWelcome(string Name, int Hours) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [ListOffers.SheetIsRight];
}

/// <summary>Titles of the buttons of the page.</summary>
internal static class LinkOffers
{
    public static Offer ByChat { get; } = new(new Wording.Template("ChooseByChat"), LinkAddress.Chat);

    public static Offer NoMoreMail { get; } = new(new Wording.Template("ChooseNoMoreMail"), LinkAddress.Stop);
}
