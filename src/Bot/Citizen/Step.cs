using System.Collections.Immutable;

namespace OrientationBot.Bot.Citizen;

/// <summary>One step of the dialogue: what is remembered, what is said, and what must be asked of the world first.</summary>
/// <param name="State">The conversation from now on.</param>
/// <param name="Acts">What is said, in order.</param>
public sealed record Step(CitizenState State, ImmutableArray<Act> Acts)
{
    /// <summary>What must be found out before the dialogue goes on; null when the turn is done.</summary>
    public Errand? Errand { get; init; }

    /// <summary>What to write down.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>« répète »: the replies of the last turn are given again, as they were; there are no acts.</summary>
    public bool SaysAgain { get; init; }

    /// <summary>The rest of the turn, once the errand has come back.</summary>
    internal Func<Finding, Step>? Then { get; init; }
}
