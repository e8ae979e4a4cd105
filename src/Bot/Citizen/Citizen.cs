using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Programmes;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>The dialogue with a citizen: need → place → (only when it matters) one constraint → results. Pure.</summary>
/// <param name="tree">The tree of needs.</param>
/// <param name="gazetteer">The places.</param>
public sealed class CitizenDialogue(NeedTree tree, Gazetteer gazetteer)
{
    /// <summary>Who is asked first whether the message is theirs; the first that answers has it.</summary>
    private static readonly ImmutableArray<Func<Scene, Step?>> InOrder =
    [
        // Is someone in danger?
        Emergencies.Answer,
        // Was a button pressed, or a choice named?
        Buttons.Answer,
        // Is it a command, or a question about the assistant?
        Commands.Answer,
        BotQuestions.Answer,
        Languages.Answer,
        Humans.Answer,
        // Is it about what is shown, or a structure by name?
        Returning.Answer,
        Results.Answer,
        ByName.Answer,
        Programmes.Answer,
        // Does it answer the question that waits?
        Answers.Answer,
        // Has the person had enough, or nothing to say?
        Moods.Answer,
        Courtesy.Answer,
        // Otherwise: what is missing, is it ambiguous, then search.
        Road.Answer,
        Repair.Answer,
    ];

    private readonly Known _known = new(tree, new(gazetteer, GazetteerFiles.CentreValDeLoire));

    /// <summary>One sentence in each language that the assistant does not speak (<c>dialogs/other-languages.yml</c>).</summary>
    public OtherLanguages Others { init => _known = _known with { Others = value }; }

    /// <summary>What is known of the programmes (<c>data/programmes</c>).</summary>
    public ProgrammeSheets Sheets { init => _known = _known with { Sheets = value }; }

    /// <summary>Who coordinates each département (<c>data/contacts.yml</c>).</summary>
    public HubContacts Contacts { init => _known = _known with { Contacts = value }; }

    /// <summary>What the conversation waits for, so that understanding reads an answer as an answer.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="titles">What the choices of <see cref="OnOffer"/> say.</param>
    public Context Context(CitizenState state, ImmutableArray<string> titles) => Expecting.From(state, titles);

    /// <summary>The choices on the screen, in order, so that their titles can be recognised when they are typed.</summary>
    public ImmutableArray<Offer> OnOffer(CitizenState state) => [.. state.Offered.Select(value => Offers.From(value, state, _known.Places)).OfType<Offer>()];

    /// <summary>A person opens the conversation: what is said before anything is typed.</summary>
    public Step Open(CitizenState state) => Closing.Of(state, Courtesy.Hello(state, _known.Tree));

    /// <summary>One message in: the next state and what is said; an <see cref="Step.Errand"/> asks the world first.</summary>
    public Step Next(CitizenState state, Heard heard)
    {
        var scene = Scene.Open(state, heard, _known);
        return Closing.Of(state, Prefaces.Before(scene, InOrder.Select(answer => answer(scene)).First(step => step is not null)!));
    }

    /// <summary>The world has answered: the rest of the turn.</summary>
    public Step Continue(Step step, Finding finding, Heard heard) => step.Then is { } then ? then(finding) : step with { Errand = null };
}
