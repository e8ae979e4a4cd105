using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>What a question waits for.</summary>
public enum QuestionKind
{
    /// <summary>A need, in words or among the children of a branch.</summary>
    Need,
    /// <summary>Which of a few needs.</summary>
    WhichNeed,
    /// <summary>A place.</summary>
    Place,
    /// <summary>Which of a few places.</summary>
    WhichPlace,
    /// <summary>The age of the person helped.</summary>
    Age,
    /// <summary>Who gave the voucher.</summary>
    Voucher,
    /// <summary>Yes or no to something offered.</summary>
    Offer,
    /// <summary>Which of the structures shown.</summary>
    WhichStructure,
    /// <summary>What is wrong on a sheet.</summary>
    ErrorWords,
    /// <summary>What was wrong in what the bot understood.</summary>
    WhatIsWrong,
}

/// <summary>A question the bot has asked, until it is answered or left aside.</summary>
/// <param name="Kind">What it waits for.</param>
public sealed record Question(QuestionKind Kind)
{
    /// <summary>How many times it was asked.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Candidates: ids of needs, places or structures, in the order offered.</summary>
    public ImmutableArray<string> Among { get; init; } = [];

    /// <summary>What it is about: a branch, a name as typed, a structure, a detail.</summary>
    public string? About { get; init; }

    /// <summary>The choice that « oui » stands for.</summary>
    public string? Yes { get; init; }

    /// <summary>The choice that « non » stands for; null when it only closes the question.</summary>
    public string? No { get; init; }
}
