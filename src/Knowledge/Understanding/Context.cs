using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Understanding;

/// <summary>What the conversation is waiting for: its own reader speaks first.</summary>
public enum Expectation
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>A need, after the opening question or a choice of needs.</summary>
    Need,
    /// <summary>A place.</summary>
    Place,
    /// <summary>An age.</summary>
    Age,
    /// <summary>Who gave the voucher.</summary>
    Voucher,
    /// <summary>Yes or no to the last offer.</summary>
    YesNo,
    /// <summary>Cards are shown: the same words mean something else.</summary>
    Results,
}

/// <summary>What was asked and offered, so that an answer is read as an answer.</summary>
/// <param name="Expectation">What the conversation waits for.</param>
public sealed record Context(Expectation Expectation)
{
    /// <summary>Nothing expected.</summary>
    public static Context None { get; } = new(Expectation.None);

    /// <summary>Titles of the choices on offer, in order: their text, or their number, chooses.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Cards now shown, in order, by name: « la médiathèque », « le PIMMS ».</summary>
    public ImmutableArray<string> Shown { get; init; } = [];

    /// <summary>Language of the conversation so far.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>Also fill <see cref="Understanding.Trace"/>.</summary>
    public bool Explain { get; init; }
}
