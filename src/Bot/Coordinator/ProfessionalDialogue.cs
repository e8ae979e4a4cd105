using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.SignIn;

namespace OrientationBot.Bot.Coordinator;

/// <summary>
/// The dialogue with people at work: structures, mediators, coordinators, administrators. It looks first at each message, and leaves to
/// <see cref="CitizenDialogue"/> what is not its business: people at work also search like everybody. Pure.
/// </summary>
/// <param name="tools">What is known.</param>
internal sealed class ProfessionalDialogue(Tools tools)
{
    /// <summary>Who is asked first whether the message is theirs; the first that answers has it, and nobody need.</summary>
    private static readonly ImmutableArray<Func<Desk, Step?>> InOrder =
    [
        // Is someone signing in or out, or signed in no longer?
        SigningIn.Answer,
        Lapsing.Answer,
        // Did a file come, or is it about the one that was shown?
        Files.Answer,
        Tabling.Answer,
        ClosingMissing.Answer,
        Exporting.Answer,
        // Who is it, and what may they ask?
        Identity.Answer,
        // Which commune is in which bassin?
        BassinListing.Answer,
        Bassining.Answer,
        // Are two sheets one place, and what should the one sheet say?
        Duplicating.Answer,
        MergingSheets.Answer,
        // Is it about the change that was shown?
        Deciding.Answer,
        // Are structures to be asked whether their sheets are right?
        Campaigning.Answer,
        Linking.Answer,
        // What administrators do: who has an account.
        Accounts.Answer,
        // Is a new sheet being written?
        Creating.Answer,
        // What do they want to know?
        Figuring.Answer,
        Coverages.Answer,
        // What waits for their decision?
        Queueing.Answer,
        // Which sheets need work, and what does one of them say?
        SheetListing.Answer,
        SheetShowing.Answer,
        Histories.Answer,
        // What do they want changed?
        TakingBack.Answer,
        Changing.Answer,
    ];

    /// <summary>The choices of ours that are on the screen, so that their titles can be recognised when they are typed.</summary>
    public static ImmutableArray<Offer> OnOffer(CitizenState state) => [.. state.Offered.Select(value => DeskOffers.From(value, state.Work)).OfType<Offer>()];

    /// <summary>One message in: what is said, and the next state; null when the message is not for us.</summary>
    public Step? Next(CitizenState state, Heard heard)
    {
        var desk = new Desk(state, heard, heard.Choice is null ? tools.Orders.Read(heard.Words) : null, tools);
        if (desk is { Who: null, State.Work: null, Order: null } && heard.Choice is null) return null;
        foreach (var answer in InOrder)
            if (answer(desk) is { } step) return Closing.Of(state, step);
        return null;
    }

    /// <summary>The conversation once a message has passed us by: what was asked and not answered is left aside.</summary>
    public static CitizenState LeaveAside(CitizenState state) => state.Work switch
    {
        null => state,
        { SignIn: SignInStage.Email } => state with { Work = null },
        { Figures: not null } work => LeaveAside(state with { Work = work with { Figures = null } }),
        // From now on « le 2 » is about the cards that follow.
        { Shown.IsDefaultOrEmpty: false } work => state with { Work = work with { Shown = [], List = null } },
        _ => state,
    };
}
