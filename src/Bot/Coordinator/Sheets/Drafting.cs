using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Requests;
using Closing = OrientationBot.Knowledge.Directory.Changes.Closing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A sheet as it is kept and what is wished of it → the proposal that is shown, or why there is none. Pure.</summary>
internal static class Drafting
{
    /// <summary>Draws up a change of a sheet and shows it.</summary>
    /// <param name="desk">The turn.</param>
    /// <param name="seen">The sheet.</param>
    /// <param name="wishes">What is wished.</param>
    /// <param name="why">The reason.</param>
    public static Step Show(Desk desk, SheetFinding.Seen seen, ImmutableArray<Wish> wishes, string? why)
    {
        var sheet = seen.Sheet;
        if (sheet.Described(desk.Tools.Reference) is not { } structure) return Bare(desk).Say(new ChangeRefused(sheet.Cells["nom"], ChangeTrouble.WrongState));
        var about = Bare(desk).With(Bare(desk).Work with { Sheet = sheet.Id });
        var decides = (wishes is [{ Kind: WishKind.Verified }] ? desk.Tools.Rights.MayVerify(desk.Who, structure) : desk.Tools.Rights.MayDecide(desk.Who, structure)).IsAllowed;
        if (!decides && !desk.Tools.Rights.MayPropose(desk.Who, structure).IsAllowed)
            return about.With(about.Work with { Request = new([.. wishes.Select(SavedWish.Of)], why, sheet.Id, []) }).Say(new NotYourSheet(structure.Name, Department(desk, structure), desk.Who!.Role == Role.Structure));
        var asked = wishes.FirstOrDefault(w => w.Kind == WishKind.Ask);
        var (result, left, cells) = Drawn(desk, sheet, wishes);
        if (result is not DraftResult.Ready ready)
            return asked is not null && wishes.All(w => w.Kind == WishKind.Ask) ? Ask(about, structure, wishes, why) : Refused(about, structure, wishes, why, result, left, cells);
        var change = ready.Sheets[0];
        if (decides && wishes is not [{ Kind: WishKind.Verified }] && sheet.With(change).Described(desk.Tools.Reference) is { } after) decides = desk.Tools.Rights.MayDecide(desk.Who, after).IsAllowed;
        var proposal = new Proposal(seen.Id, ready.Sheets, Author.Of(desk.Who!), seen.At, Origins.Of(desk.Who!)) { Why = why, Amends = decides ? Amended(desk, sheet.Id) : null };
        var saved = SavedProposal.Of(proposal, structure.Name) with { Wishes = [.. wishes.Select(SavedWish.Of)], Waits = !decides, Grave = wishes.Any(w => w.Kind == WishKind.CloseForGood) };
        return about.With(about.Work with { Proposal = saved }).Say(new ShowChange(saved.Id, structure.Name, ChangeTelling.Lines(sheet, change), ChangeTelling.Left(left, cells), why, saved.Waits, Undoes: false));
    }

    /// <summary>Asks for the value of the first field that has none.</summary>
    public static Step Ask(Desk about, Structure structure, ImmutableArray<Wish> wishes, string? why) =>
        about.With(about.Work with { Request = new([.. wishes.Select(SavedWish.Of)], why, structure.Id, []) }).Say(new AskValue(structure.Name, wishes.First(w => w.Kind == WishKind.Ask).Field, ValueChoices.Of(wishes.First(w => w.Kind == WishKind.Ask).Field)));

    /// <summary>The desk with nothing that waits: a new change takes the place of one that was shown.</summary>
    public static Desk Bare(Desk desk) => desk.With(desk.Work with { Request = null, Proposal = null, Invitation = null });

    /// <summary>The proposal that is being decided on the same sheet: another change takes its place, and its author is told so.</summary>
    private static string? Amended(Desk desk, string sheet) => desk.Work.Case is { IsReport: false } waiting && waiting.Structure == sheet ? waiting.Id : null;

    /// <summary>Name of the département of a structure.</summary>
    public static string Department(Desk desk, Structure structure) =>
        desk.Tools.Gazetteer.TerritoriesOf(structure.Commune.Code).FirstOrDefault(t => t.Id.StartsWith("dep:", StringComparison.Ordinal))?.Name ?? structure.Commune.Name;

    /// <summary>Faulty fields are told, the others still drawn up: nothing of a message is lost.</summary>
    private static (DraftResult Result, ImmutableArray<WishFault> Left, ImmutableArray<FieldFault> Cells) Drawn(Desk desk, KeptSheet sheet, ImmutableArray<Wish> wishes)
    {
        var (today, reference) = (desk.Heard.Now.Date, desk.Tools.Reference);
        foreach (var wish in wishes)
            switch (wish.Kind)
            {
                case WishKind.CloseForGood: return (Closing.ForGood(sheet, today), [], []);
                case WishKind.Reopen: return (Closing.Reopen(sheet, today, reference), [], []);
                case WishKind.Verified when wishes.Length == 1: return (Draft.Verified(sheet, today), [], []);
            }
        var wished = WishedCells.Of(sheet, wishes, today, desk.Tools.Words, desk.Tools.Gazetteer);
        if (wished.Cells.IsEmpty) return (new DraftResult.Unchanged(), wished.Faults, []);
        var result = Draft.Change(sheet, wished.Cells, today, reference);
        if (result is not DraftResult.Refused refused) return (result, wished.Faults, []);
        var rest = wished.Cells.RemoveRange(refused.Faults.Select(f => f.Field));
        return (rest.IsEmpty || rest.Count == wished.Cells.Count ? new DraftResult.Unchanged() : Draft.Change(sheet, rest, today, reference), wished.Faults, refused.Faults);
    }

    private static Step Refused(Desk about, Structure structure, ImmutableArray<Wish> wishes, string? why, DraftResult result, ImmutableArray<WishFault> left, ImmutableArray<FieldFault> cells)
    {
        if (result is DraftResult.Refused { Faults: var faults }) cells = [.. cells, .. faults];
        if (cells.Any(f => f.Kind == FaultKind.WrongState)) return about.Say(new ChangeRefused(structure.Name, ChangeTrouble.WrongState));
        var told = new NoChange(structure.Name, ChangeTelling.Left(left, cells));
        // The value was wrong, not the wish: the next message may bring a better one.
        return wishes is [{ Kind: WishKind.Set or WishKind.Adjust } only] && !told.Left.IsEmpty && left.All(l => l.Kind != WishFaultKind.SameAsNow)
            ? about.With(about.Work with { Request = new([SavedWish.Of(only with { Kind = WishKind.Ask, Text = "" })], why, structure.Id, []) }).Say(told)
            : about.Say(told);
    }
}

/// <summary>Closed lists that are short enough to be chosen from.</summary>
internal static class ValueChoices
{
    public static ImmutableArray<Offer> Of(string field) => [.. ListValues.Of(field).Select(SheetOffers.ListValue)];
}
