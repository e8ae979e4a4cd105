using System.Collections.Immutable;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>Asks what the person needs.</summary>
/// <param name="Branches">The first choices.</param>
/// <param name="Times">How many times it has been asked.</param>
/// <param name="Place">Where, when already known.</param>
public sealed record AskNeed(ImmutableArray<string> Branches, int Times, string? Place) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Citizen.Offers.Needs(Branches);
}

/// <summary>Asks which leaf of a branch or group.</summary>
/// <param name="Question">The question of the branch.</param>
/// <param name="Children">Its choices.</param>
/// <param name="Times">How many times it has been asked.</param>
public sealed record ChooseNeed(Spoken.Question Question, ImmutableArray<string> Children, int Times) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Citizen.Offers.Needs(Children);
}

/// <summary>Two needs are as likely: one question in plain words.</summary>
/// <param name="Among">The likely needs.</param>
/// <param name="Times">How many times it has been asked.</param>
public sealed record WhichNeed(ImmutableArray<string> Among, int Times) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Citizen.Offers.Needs(Among);
}

/// <summary>Asks where.</summary>
/// <param name="Need">What is being looked for; null when that is a person to talk to.</param>
/// <param name="Times">How many times it has been asked.</param>
/// <param name="Here">The person said « ici », « chez moi »: the button that shares the position.</param>
/// <param name="Unknown">A name that no gazetteer knows, as typed.</param>
/// <param name="Towns">The départements served, with their biggest towns.</param>
public sealed record AskPlace(Wording.Need? Need, int Times, bool Here, string? Unknown, ImmutableArray<Offer> Towns) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Times > 1 || Unknown is not null
        ? [Citizen.Offers.Here, .. Towns.Take(Citizen.Offers.Most - 1), Citizen.Offers.Human]
        : [Citizen.Offers.Here, Citizen.Offers.Towns];
}

/// <summary>Several places bear that name or postal code.</summary>
/// <param name="Candidates">The places, biggest first.</param>
/// <param name="Times">How many times it has been asked.</param>
public sealed record WhichPlace(ImmutableArray<Offer> Candidates, int Times) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [.. Candidates, Citizen.Offers.Other];
}

/// <summary>Asks the age of the person helped.</summary>
/// <param name="Times">How many times it has been asked.</param>
public sealed record AskAge(int Times) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Skip];
}

/// <summary>Asks who gave the vouchers; they have ended, so nothing is promised.</summary>
/// <param name="Times">How many times it has been asked.</param>
public sealed record AskVoucher(int Times) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Skip];
}

/// <summary>Asks which of the structures shown is meant.</summary>
/// <param name="Detail">What is asked about it; null when it is to be shown.</param>
/// <param name="Candidates">The structures, as choices.</param>
public sealed record WhichStructure(Detail? Detail, ImmutableArray<Offer> Candidates) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Candidates;
}

/// <summary>« ce n'est pas ça »: what was wrong?</summary>
/// <param name="Need">What was understood; null when no need was.</param>
/// <param name="Place">Where; null when not known.</param>
/// <param name="Likely">Other likely needs.</param>
/// <param name="Times">How many times it has been asked.</param>
public sealed record WhatIsWrong(Wording.Need? Need, string? Place, ImmutableArray<string> Likely, int Times) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers =>
        [.. Likely.Take(4).Select(Citizen.Offers.Need), Citizen.Offers.WrongNeed, .. Place is null ? ImmutableArray<Offer>.Empty : [Citizen.Offers.WrongPlace], Citizen.Offers.NoneOfThese];
}

/// <summary>Asks what is wrong on the sheet of a structure.</summary>
/// <param name="Name">The structure.</param>
public sealed record AskErrorWords(string Name) : Act;

/// <summary>Something else had been asked for: look for it now?</summary>
/// <param name="Need">What.</param>
/// <param name="Place">Where, when it has its own place.</param>
public sealed record OfferNext(Wording.Need Need, string? Place) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Next, Citizen.Offers.No];
}

/// <summary>After a programme was told: look for a place where it is found?</summary>
/// <param name="Need">What would be looked for.</param>
public sealed record OfferSearch(Wording.Need Need) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Need(Need.Id), Citizen.Offers.Other];
}

/// <summary>Offers to take the search up again after something more serious.</summary>
/// <param name="Need">What was being looked for.</param>
public sealed record OfferResume(Wording.Need Need) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Resume];
}
