using System.Collections.Immutable;

namespace OrientationBot.Bot;

/// <summary>One message of the bot, phrased, for any channel: text, cards, and the choices offered.</summary>
/// <param name="Text">Plain text, short sentences; may be empty when cards speak for themselves.</param>
public sealed record Reply(string Text)
{
    /// <summary>Cards of structures, in order.</summary>
    public ImmutableArray<Card> Cards { get; init; } = [];

    /// <summary>A picture under the text; null when there is none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Choices, at most seven and « Autre chose ».</summary>
    public ImmutableArray<Button> Buttons { get; init; } = [];

    /// <summary>Language of the text (« fr », « en »).</summary>
    public string Language { get; init; } = "fr";
}

/// <summary>A picture, with words for who does not see it and the figures behind it.</summary>
/// <param name="Address">Absolute address.</param>
/// <param name="Alternative">What it shows.</param>
/// <param name="Data">Where its figures are.</param>
public sealed record Picture(string Address, string Alternative, Link Data);

/// <summary>A button: pressing it sends its choice, and shows its title as what the person said.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Choice">What the bot receives (« need:droits-caf », « more », « detail:2:hours »).</param>
public sealed record Button(string Title, string Choice)
{
    /// <summary>Asks the device for its position; channels that cannot leave it out.</summary>
    public bool AsksLocation { get; init; }
}

/// <summary>A card: one structure, as lines of text that were phrased, and links.</summary>
/// <param name="Structure">Id of the structure.</param>
/// <param name="Title">Its name.</param>
/// <param name="Lines">What is said of it, in order of usefulness.</param>
/// <param name="Links">Where it leads: call, itinerary, web site, appointment.</param>
/// <param name="Buttons">What can be asked of it: signal an error…</param>
public sealed record Card(
    string Structure, string Title, ImmutableArray<CardLine> Lines, ImmutableArray<Link> Links, ImmutableArray<Button> Buttons);

/// <summary>One line of a card.</summary>
/// <param name="Kind">What it is about, for layout, icons and tests (<c>distance</c>, <c>opening</c>, <c>address</c>, <c>phone</c>, <c>price</c>, <c>access</c>, <c>services</c>, <c>reason</c>, <c>doubt</c>).</param>
/// <param name="Text">The sentence.</param>
public sealed record CardLine(string Kind, string Text);

/// <summary>A link of a card.</summary>
/// <param name="Kind">What it does: <c>call</c>, <c>itinerary</c>, <c>website</c>, <c>appointment</c>, <c>email</c>, <c>accessibility</c>.</param>
/// <param name="Title">What it says.</param>
/// <param name="Address">Absolute address (<c>tel:</c>, <c>https:</c>, <c>mailto:</c>, <c>geo:</c>).</param>
public sealed record Link(string Kind, string Title, string Address);
