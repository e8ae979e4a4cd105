using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« nouvelle fiche : EPN de Sully, 3 rue du Port »: what was said is not asked; each question can be skipped, left and taken up again.</summary>
internal static class Creating
{
    private const string Name = "nom", Town = "commune";
    private static readonly string[] Questions = [Name, Town, "adresse", "services", "telephone", "horaires"];

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Asks(Order.Create)) return Next(Drafting.Bare(desk), NewSheetReader.Read(desk.Heard.Confided.Typed ?? "", desk.Tools.Words, desk.Tools.Gazetteer, SavedCreation.New));
        if (desk.Work.Creation is not { } creation) return null;
        if (desk.Asks(Order.Resume)) return Next(desk, creation);
        if (!desk.State.Offered.Contains(CreationOffers.PutAside.Choice)) return null;
        if (creation.Asked is { } asked && desk.Work.Proposal is null && (desk.Asks(Order.SkipField) || desk.Asks(Order.PassOver) || desk.Said.Act == Knowledge.Understanding.DialogueAct.Skip))
            return asked is Name or Town ? Ask(desk, creation, asked, false) : Next(desk, creation with { Skipped = creation.Skipped.Add(asked) });
        if (desk.Asks(Order.PutAside) || desk.Declines) return desk.With(desk.Work with { Proposal = null }).Say(new CreationAside());
        if (creation.Asked is not { } field || desk.Work.Proposal is not null) return null;
        return desk.Heard.Choice is null && desk.Heard.Confided.Typed is { } typed ? Answered(desk, creation, field, typed) : null;
    }

    private static Step? Answered(Desk desk, SavedCreation creation, string asked, string typed)
    {
        // « la CAF à Montargis » in the middle is a search, not an address.
        if (asked != Name && desk.Said is { Requests.IsEmpty: false, Places.IsEmpty: false } && !typed.Any(char.IsAsciiDigit)) return null;
        if (NewSheetReader.Answer(typed, asked, desk.Tools.Words, desk.Tools.Gazetteer) is { } wishes) return Next(desk, creation with { Wishes = [.. creation.Wishes.Where(w => !wishes.Any(n => n.Field == w.Field)), .. wishes.Select(SavedWish.Of)] });
        var searches = typed.Contains('?', StringComparison.Ordinal) || ChangeReader.IsSearch(typed, desk.Tools.Words) || desk.Said.StructureName is not null || desk.Said is { Requests.IsEmpty: false, Places.IsEmpty: false };
        return searches ? null : Ask(desk, creation, asked, true);
    }

    /// <summary>Asks for what is missing, or shows the sheet.</summary>
    private static Step Next(Desk desk, SavedCreation creation)
    {
        if (Said(creation, Town) is { } town && desk.Tools.Gazetteer.Locate(town).FirstOrDefault()?.Place.Commune is { } commune && !desk.Tools.Rights.MayProposeIn(desk.Who, commune.Code).IsAllowed)
            return desk.With(desk.Work with { Creation = null }).Say(new NoSheetThere(commune.Name));
        return Questions.FirstOrDefault(q => Said(creation, q) is null && !creation.Skipped.Contains(q)) is { } missing ? Ask(desk, creation, missing, false) : Show(desk, creation);
    }

    private static Step Ask(Desk desk, SavedCreation creation, string field, bool again) =>
        desk.With(desk.Work with { Creation = creation with { Asked = field } }).Say(new AskNewField(field, Said(creation, Name) ?? "", again, field is Name or Town));

    private static string? Said(SavedCreation creation, string field) => creation.Wishes.FirstOrDefault(w => w.Field == field)?.Text;

    private static Step Show(Desk desk, SavedCreation creation) => desk.Send<SheetFinding>(new SheetErrand.Look(""), finding =>
    {
        if (finding is not SheetFinding.Seen seen) return desk.Say(new ChangeRefused("", ChangeTrouble.Store));
        var (today, reference) = (desk.Heard.Now.Date, desk.Tools.Reference);
        var sheet = new KeptSheet($"orientation-{seen.Id}", 0, SheetCells.None);
        var wished = WishedCells.Of(sheet, creation.Wishes.Select(w => w.Wish), today, desk.Tools.Words, desk.Tools.Gazetteer);
        var result = Draft.Create(sheet.Id, wished.Cells, today, reference);
        ImmutableArray<FieldFault> faults = result is DraftResult.Refused refused ? refused.Faults : [];
        if (faults.Any(f => f.Field is Name or Town or "code_postal" or "code_insee")) return Ask(desk, creation with { Wishes = [.. creation.Wishes.Where(w => w.Field != Town)] }, Town, true);
        if (!faults.IsEmpty) result = Draft.Create(sheet.Id, wished.Cells.RemoveRange(faults.Select(f => f.Field)), today, reference);
        if (result is not DraftResult.Ready { Sheets: [var change] }) return desk.Say(new NoChange(Said(creation, Name) ?? "", ChangeTelling.Left(wished.Faults, faults)));
        var described = sheet.With(change).Described(reference)!;
        return desk.Send<SheetFinding>(new SheetErrand.Alike(described), alike => Shown(desk, creation, seen, change, described, ChangeTelling.Left(wished.Faults, faults), alike));
    });

    private static Step Shown(Desk desk, SavedCreation creation, SheetFinding.Seen seen, SheetChange change, Structure described, ImmutableArray<Phrasing.Spoken.Said> left, SheetFinding alike)
    {
        var proposal = new Proposal(seen.Id, [change], Author.Of(desk.Who!), seen.At, Origins.Of(desk.Who!));
        var saved = SavedProposal.Of(proposal, described.Name) with { Waits = !desk.Tools.Rights.MayDecide(desk.Who, described).IsAllowed };
        return desk.With(desk.Work with { Proposal = saved, Creation = creation with { Asked = null } }).Say(new ShowNewSheet(
            saved.Id, described.Name, ChangeTelling.NewLines(change), left,
            alike is SheetFinding.AlikeOnes { Structures: var others } ? [.. others.Select(s => $"{s.Name} ({s.Commune.Name})")] : [], saved.Waits));
    }
}
