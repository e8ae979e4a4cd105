using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« oui », « non », « non, le mardi » to the change that was shown. Only what is on the screen is answered.</summary>
internal static class Deciding
{
    public static Step? Answer(Desk desk)
    {
        if (desk is not { Who: not null, Work.Proposal: { } pending }) return SheetOffers.Applied(desk.Heard.Choice) is null || desk.Who is null ? null : desk.Say(new ChangeRefused("", ChangeTrouble.Decided));
        if (SheetOffers.Applied(desk.Heard.Choice) is { } id) return id == pending.Id ? Confirmed(desk, pending) : desk.Say(new ChangeRefused("", ChangeTrouble.Decided));
        if (!desk.State.Offered.Contains(SheetOffers.Apply(pending.Id).Choice) && !desk.State.Offered.Contains(DeskOffers.LeaveIt.Choice)) return null;
        if (desk.Asks(Order.Correct)) return desk.Say(new AskCorrection());
        if (desk.Heard.Choice is null && desk.Heard.Confided.Typed is { } typed && Correction.Of(typed, [.. pending.Wishes.Select(w => w.Wish)], desk.Words) is { } corrected)
            return Changing.Look(desk, pending.Sheets[0].Structure, corrected, pending.Why);
        if (desk.Agrees) return Confirmed(desk, pending);
        return desk.Asks(Order.LeaveIt) || desk.Declines ? Drafting.Bare(desk).Say(new ChangeLeft(pending.Name)) : null;
    }

    private static Step Confirmed(Desk desk, SavedProposal pending)
    {
        if (pending.Grave) return desk.With(desk.Work with { Proposal = pending with { Grave = false } }).Say(new ReallyClose(pending.Id, pending.Name));
        var proposal = pending.By(Author.Of(desk.Who!));
        return pending.Waits
            ? desk.Send<SheetFinding>(new SheetErrand.Submit(proposal), finding => Drafting.Bare(desk).Say(finding switch
            {
                SheetFinding.Submitted { Kept: true } => new ChangeWaits(pending.Name),
                SheetFinding.Submitted => new ChangeRefused(pending.Name, ChangeTrouble.Forbidden),
                _ => new ChangeRefused(pending.Name, ChangeTrouble.Store),
            }))
            : desk.Send<SheetFinding>(new SheetErrand.Apply(proposal), finding => Ended(desk, pending, finding));
    }

    private static Step Ended(Desk desk, SavedProposal pending, SheetFinding finding)
    {
        if (finding is not SheetFinding.Ended { Result: var result }) return desk.Say(new ChangeRefused(pending.Name, ChangeTrouble.Store));
        var bare = Drafting.Bare(desk);
        return result switch
        {
            // The process died between the change and its answer: it is made, once.
            ApplyResult.Applied or ApplyResult.AlreadyDecided { State: ProposalState.Applied } => bare.With(bare.Work with { Creation = null, Applied = pending.Id, Sheet = pending.Sheets[0].Structure }).Say(new ChangeMade(pending.Name)),
            ApplyResult.Conflict conflict => Conflict(bare, pending, conflict),
            ApplyResult.Forbidden => bare.Say(new ChangeRefused(pending.Name, ChangeTrouble.Forbidden)),
            ApplyResult.AlreadyDecided => bare.Say(new ChangeRefused(pending.Name, ChangeTrouble.Decided)),
            ApplyResult.Refused => bare.Say(new ChangeRefused(pending.Name, ChangeTrouble.Unreadable)),
            _ => desk.Say(new ChangeRefused(pending.Name, ChangeTrouble.Store)),
        };
    }

    /// <summary>Both versions are shown, and the same wish on the sheet as it stands now.</summary>
    private static Step Conflict(Desk bare, SavedProposal pending, ApplyResult.Conflict conflict)
    {
        var clash = conflict.Clashes[0];
        var last = clash.Theirs is [.., var newest] ? newest : null;
        ImmutableArray<Spoken.Said> theirs = last is null ? [] : BassinTelling.Lines(bare.Tools, clash.Now with { Cells = clash.Now.Cells.With(last.Change.Changes.Select(c => c.Reversed())) }, last.Change);
        var told = new ChangedMeanwhile(pending.Name, theirs, last?.By.Role ?? "", last is null ? null : new Spoken.Moment(Clock.LocalOf(last.At), bare.Heard.Now));
        if (pending.Wishes.IsEmpty) return bare.Say(told);
        var again = Changing.Look(bare, clash.Structure, [.. pending.Wishes.Select(w => w.Wish)], pending.Why);
        return again with { Acts = [told, .. again.Acts] };
    }
}
