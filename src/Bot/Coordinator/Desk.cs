using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Requests;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coordinator;

/// <summary>One turn as every behaviour of people at work sees it: what is remembered, what was heard, who speaks.</summary>
/// <param name="State">The conversation.</param>
/// <param name="Heard">The message.</param>
/// <param name="Order">The set phrase that it is; null when it is none.</param>
/// <param name="Tools">What is known.</param>
internal sealed record Desk(CitizenState State, Heard Heard, Given? Order, Tools Tools)
{
    /// <summary>Who has signed in; null when nobody has.</summary>
    public Account? Who => Heard.Who;

    public Understanding Said => Heard.Said;

    public WorkState Work => State.Work ?? WorkState.New;

    /// <summary>The words in which they change sheets: a structure's « on » is its own sheet.</summary>
    public ChangeWords Words => Who?.Role == Role.Structure ? Tools.Words.Own : Tools.Words;

    /// <summary>True when the message is this order, typed or pressed.</summary>
    public bool Asks(Order order) => Heard.Choice is { } choice ? choice == OrderButton.Value(order) : Order?.Order == order;

    /// <summary>« oui », or the button that says so.</summary>
    public bool Agrees => Asks(Coordinator.Order.Confirm) || (Heard.Choice is null && Said.Act is DialogueAct.Affirm or DialogueAct.Acknowledge);

    /// <summary>« non », « annuler », or the button that says so.</summary>
    public bool Declines => Asks(Coordinator.Order.GiveUp) || (Heard.Choice is null && Said.Act is DialogueAct.Deny or DialogueAct.Cancel);

    public Desk With(WorkState work) => this with { State = State with { Work = work.IsEmpty ? null : work } };

    public Step Say(params ImmutableArray<Act> acts) => new(State, acts);

    /// <summary>Has something done that the dialogue cannot do itself, and goes on with how it ended.</summary>
    public Step Send<TFinding>(WorkErrand errand, Func<TFinding, Step> then) where TFinding : Finding =>
        new(State, []) { Errand = errand, Then = finding => then((TFinding)finding) };
}
