using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>The first words: what the assistant is, what becomes of what is typed, and how to begin.</summary>
/// <param name="Branches">The first choices.</param>
public sealed record Hello(ImmutableArray<string> Branches) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Citizen.Offers.Needs(Branches);
}

/// <summary>« bonjour » in the middle of a conversation.</summary>
public sealed record HelloAgain : Act;

/// <summary>The person comes back after hours or days: what they were looking for, and whether to go on.</summary>
/// <param name="Need">What was being looked for; null when only a place was known.</param>
/// <param name="Place">Where; null when not known.</param>
public sealed record WelcomeBack(Wording.Need? Need, string? Place) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [Citizen.Offers.Resume, Citizen.Offers.Restart];
}

/// <summary>A word of welcome before going on at once with what a person who comes back has said.</summary>
public sealed record GladToSeeYou : Act;
