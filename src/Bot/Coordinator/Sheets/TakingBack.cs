using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« annule »: the change applied last is taken back, shown and confirmed like any other.</summary>
internal static class TakingBack
{
    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null || !(desk.Asks(Order.TakeBack) || (desk.Asks(Order.GiveUp) && desk.Work.Applied is not null))) return null;
        return desk.Work.Applied is { } id
            ? desk.Send<SheetFinding>(new SheetErrand.TakeBack(id), finding => Shown(desk, id, finding))
            : desk.Say(new NoChangeToUndo());
    }

    private static Step Shown(Desk desk, string undone, SheetFinding finding)
    {
        if (finding is not SheetFinding.Undoable found) return desk.Say(new ChangeRefused("", ChangeTrouble.Store));
        if (found is { Result: UndoResult.Blocked }) return desk.Say(new UndoBlocked(""));
        if (found is not { Result: UndoResult.Ready ready, About: { } sheet }) return desk.With(desk.Work with { Applied = null }).Say(new NoChangeToUndo());
        var proposal = ready.By(Author.Of(desk.Who!), found.At, undone);
        var name = BassinTelling.Name(desk.Tools, sheet) is { Length: > 0 } own ? own : sheet.With(ready.Sheets[0]).Cells["nom"];
        var saved = SavedProposal.Of(proposal, name);
        return Drafting.Bare(desk) is var bare ? bare.With(bare.Work with { Proposal = saved }).Say(new ShowChange(saved.Id, name, BassinTelling.Lines(desk.Tools, sheet, ready.Sheets[0]), [], null, Waits: false, Undoes: true)) : desk.Say();
    }
}
