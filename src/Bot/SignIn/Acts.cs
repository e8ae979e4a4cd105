using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>Asks for the address that has an account.</summary>
/// <param name="Unread">An address was typed, and could not be read.</param>
public sealed record AskEmail(bool Unread) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.GiveUp];
}

/// <summary>If the address is known, a code has left: the same words for every address.</summary>
/// <param name="Minutes">How long it serves.</param>
public sealed record CodeOnItsWay(int Minutes) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.Resend, DeskOffers.GiveUp];
}

/// <summary>No code is sent, or none is taken: why, and what to do.</summary>
/// <param name="Why">What happened.</param>
/// <param name="TriesLeft">Tries left; 0 when another code is needed.</param>
public sealed record CodeTrouble(CodeFault Why, int TriesLeft) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => Why switch
    {
        CodeFault.TooManyRequests => [DeskOffers.GiveUp],
        CodeFault.NoneWaiting => [DeskOffers.SignIn],
        _ => [DeskOffers.Resend, DeskOffers.GiveUp],
    };
}

/// <summary>What can go wrong with a code.</summary>
public enum CodeFault
{
    /// <summary>It is not the right one.</summary>
    Wrong,
    /// <summary>It has not six digits.</summary>
    Shape,
    /// <summary>Too many were tried.</summary>
    NoTriesLeft,
    /// <summary>Its time is over.</summary>
    Expired,
    /// <summary>None waits.</summary>
    NoneWaiting,
    /// <summary>Too many were asked for.</summary>
    TooManyRequests,
}

/// <summary>The conversation is raised.</summary>
/// <param name="Role">Their role.</param>
/// <param name="Name">How they want to be called; null when it was not given.</param>
/// <param name="Territories">Names of their territories.</param>
/// <param name="Hours">How long it stays raised.</param>
public sealed record SignedIn(Role Role, string? Name, ImmutableArray<string> Territories, int Hours) : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.WorkHelp, DeskOffers.SignOut];
}

/// <summary>Signing in is left aside.</summary>
public sealed record SignInLeft : Act;

/// <summary>The conversation is raised no more, because the person asked.</summary>
public sealed record SignedOut : Act;

/// <summary>The conversation is raised no more: the time is over, or the account was taken away.</summary>
public sealed record SessionOver : Act
{
    /// <inheritdoc/>
    public override ImmutableArray<Offer> Offers => [DeskOffers.SignIn];
}

/// <summary>Subject of the mail with a code.</summary>
public sealed record CodeMailSubject : Act;

/// <summary>The mail with a code.</summary>
/// <param name="Code">Six digits, in two groups.</param>
/// <param name="Minutes">How long it serves.</param>
public sealed record CodeMail(string Code, int Minutes) : Act;
