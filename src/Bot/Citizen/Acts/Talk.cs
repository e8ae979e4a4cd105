using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>A true, short answer about the assistant.</summary>
/// <param name="Topic">What is asked.</param>
public sealed record AboutBot(BotTopic Topic) : Act;

/// <summary>What the assistant can do, with examples.</summary>
/// <param name="Branches">The first choices; none when a question waits.</param>
public sealed record TellHelp(ImmutableArray<string> Branches) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Branches.IsEmpty ? [] : Citizen.Offers.Needs(Branches);
}

/// <summary>The sentence that says how to get help, in a language the assistant does not speak.</summary>
/// <param name="Sentence">The sentence, from <c>dialogs/other-languages.yml</c>.</param>
public sealed record OtherLanguage(string Sentence) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Human];
}

/// <summary>A language that is spoken from now on.</summary>
public sealed record LanguageChanged : Act;

/// <summary>Starting again from nothing.</summary>
/// <param name="Branches">The first choices.</param>
public sealed record Restarted(ImmutableArray<string> Branches) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Citizen.Offers.Needs(Branches);
}

/// <summary>One step was undone.</summary>
public sealed record Undone : Act;

/// <summary>There is nothing to undo.</summary>
public sealed record NothingToUndo : Act;

/// <summary>The question that waited is left aside.</summary>
/// <param name="Branches">The first choices.</param>
public sealed record Cancelled(ImmutableArray<string> Branches) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Citizen.Offers.Needs(Branches);
}

/// <summary>Everything kept of the conversation is erased.</summary>
public sealed record Forgotten : Act;

/// <summary>« d'accord »: a short word back.</summary>
/// <param name="AfterResults">Places are shown: what can be done with them is said.</param>
public sealed record Acknowledged(bool AfterResults) : Act;

/// <summary>« non » to something offered.</summary>
public sealed record Declined : Act;

/// <summary>A photo, a voice note, a document came: it cannot be read, and must not be sent.</summary>
public sealed record FileUnread : Act;

/// <summary>The text was too long: only its beginning was read.</summary>
public sealed record OnlyBeginningRead : Act;

/// <summary>« ??? », « allo », nothing: the assistant is still there.</summary>
public sealed record StillThere : Act;

/// <summary>Not something the Hub's structures do: said kindly, with the likeliest choices.</summary>
/// <param name="Likely">The three likeliest needs or branches.</param>
public sealed record OutOfScope(ImmutableArray<string> Likely) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Citizen.Offers.Needs(Likely);
}

/// <summary>Not something the Hub's structures do, said while places are shown: they stay.</summary>
public sealed record OutOfScopeBesideResults : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.More, Citizen.Offers.NewSearch, Citizen.Offers.Human];
}

/// <summary>A message was not understood: first asked in other words, then with choices.</summary>
/// <param name="Times">Messages not understood in a row.</param>
/// <param name="Branches">The first choices; none at the first time.</param>
public sealed record NotUnderstood(int Times, ImmutableArray<string> Branches) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Branches.IsEmpty ? [] : Citizen.Offers.Needs(Branches);
}

/// <summary>Not understood while cards are shown: about them, or something new?</summary>
public sealed record AboutTheseOrAnother : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.More, Citizen.Offers.NewSearch, Citizen.Offers.Human];
}

/// <summary>The error is recorded for the coordinators.</summary>
/// <param name="Name">The structure.</param>
public sealed record ErrorRecorded(string Name) : Act
{
    /// <summary>It was recorded the message before, too.</summary>
    public bool Again { get; init; }
}

/// <summary>« merci »: a short goodbye.</summary>
public sealed record Goodbye : Act;

/// <summary>« merci » while something else is still to be looked for.</summary>
public sealed record YouAreWelcome : Act;

/// <summary>The summary that can be copied: place, phone, hours.</summary>
/// <param name="Name">The structure.</param>
/// <param name="Street">Street address; null when unknown.</param>
/// <param name="PostalCode">Postal code.</param>
/// <param name="Commune">Commune.</param>
/// <param name="Phone">Phone; null when unknown.</param>
/// <param name="Week">Hours of the week; null when unknown.</param>
/// <param name="Opening">State now.</param>
public sealed record Summary(string Name, string? Street, string PostalCode, string Commune, Spoken.Phone? Phone, Spoken.Week? Week, OpeningWords Opening) : Act;

/// <summary>An answer for people at work in mediation, or elected: what is known, and the Hub's contact.</summary>
/// <param name="Topic">Id of the need.</param>
/// <param name="Programme">The passage that answers the question itself; null when none does.</param>
/// <param name="Titles">Programmes worth knowing for this.</param>
/// <param name="Coordinator">Who coordinates the Hub there; null when not known.</param>
public sealed record ForProfessionals(string Topic, ProgrammeWords? Programme, ImmutableArray<string> Titles, Coordinator? Coordinator) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Restart];
}

/// <summary>Vouchers: nothing is promised; who gave them can say, and the nearest free help follows.</summary>
/// <param name="Issuer">Who gave them, as typed; null when not known.</param>
public sealed record VoucherAnswer(string? Issuer) : Act;

/// <summary>What is known of a programme: the sheet's own words, with its source.</summary>
/// <param name="Programme">The words.</param>
public sealed record TellProgramme(ProgrammeWords Programme) : Act;

/// <summary>A passage of a programme sheet, as it stands there.</summary>
/// <param name="Title">The programme.</param>
/// <param name="Text">The passage.</param>
/// <param name="Source">Who says so, and when.</param>
/// <param name="Uncertain">Nobody has confirmed that it still runs.</param>
public sealed record ProgrammeWords(string Title, string Text, string Source, bool Uncertain)
{
    /// <summary>Nobody knows when it was last known to be right; the answer says so.</summary>
    public bool Undated { get; init; }

    /// <summary>The words are those of a language model, each fact checked against the passage; the answer says so.</summary>
    public bool Reworded { get; init; }
}

/// <summary>Who coordinates the Hub in a département.</summary>
/// <param name="Name">The organisation.</param>
/// <param name="Phone">Its public phone; null until one is known.</param>
/// <param name="Email">Its public address; null until one is known.</param>
public sealed record Coordinator(string Name, Spoken.Phone? Phone, string? Email);
