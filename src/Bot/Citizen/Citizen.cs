using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

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
}

/// <summary>The dialogue with a citizen: need → place → (only when it matters) one constraint → results. Pure.</summary>
/// <param name="tree">The tree of needs.</param>
/// <param name="gazetteer">The places.</param>
public sealed class CitizenDialogue(NeedTree tree, Gazetteer gazetteer)
{
    /// <summary>What the conversation waits for, so that understanding reads an answer as an answer.</summary>
    public Context Context(CitizenState state) => tree.Needs.IsEmpty ? Knowledge.Understanding.Context.None : new(Expectation.None) { Language = state.Language };

    /// <summary>A person opens the conversation: what is said before anything is typed.</summary>
    public Step Open(CitizenState state) => new(state, []);

    /// <summary>One message in: the next state and what is said; an <see cref="Step.Errand"/> asks the world first.</summary>
    public Step Next(CitizenState state, Heard heard) => new(state, heard.Here is null || gazetteer.At(heard.Here.Position) is null ? [] : []);

    /// <summary>The world has answered: the rest of the turn.</summary>
    public Step Continue(Step step, Finding finding, Heard heard) => step with { Errand = null };
}
