using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A file sent by a coordinator: shown, confirmed, applied as one batch, taken back.</summary>
internal static class Files
{
    private const int Examples = 3, MostNamed = 20;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is not { } who) return null;
        if (desk.Heard.HasFile) return who.Role >= Role.Coordinator ? desk.Send<FileFinding>(new FileErrand.Analyse(), finding => Shown(desk, finding)) : desk.Say(new FileNotForYou(who.Role));
        if (DeskOffers.AppliesFile(desk.Heard.Choice) is { } batch && batch != desk.Work.File?.Batch) return desk.Say(new FileGone());
        if (desk.Work.File is { } file && OnScreen(desk, DeskOffers.ApplyFile(file.Batch)))
        {
            if (desk.Agrees || DeskOffers.AppliesFile(desk.Heard.Choice) is not null) return desk.Send<FileFinding>(new FileErrand.Apply(file), finding => Applied(desk, finding));
            if (desk.Declines) return desk.Send<FileFinding>(new FileErrand.Drop(file), _ => Without(desk).Say(new FileLeft()));
        }
        if (desk.Work.Import is { Missing.IsEmpty: false } import && OnScreen(desk, DeskOffers.CloseMissing) && desk.Asks(Order.CloseMissing))
            return desk.Send<FileFinding>(new FileErrand.CloseMissing(import.Missing, import.Batch), finding => Closed(desk, import, finding));
        if (!desk.Asks(Order.UndoImport)) return null;
        return desk.Work.Import is { } last ? desk.Send<FileFinding>(new FileErrand.Undo(last.Closing ?? last.Batch), finding => Undone(desk, last, finding)) : desk.Say(new NothingImported());
    }

    /// <summary>« oui » and « ferme-les » answer what is on the screen, nothing older.</summary>
    private static bool OnScreen(Desk desk, Offer offer) => desk.State.Offered.Contains(offer.Choice);

    private static Step Shown(Desk desk, FileFinding finding) => finding switch
    {
        FileFinding.Analysed { Report: var report } analysed when report.Count(Fate.Added) + report.Count(Fate.Updated) > 0 =>
            desk.With(desk.Work with { File = analysed.File }).Say(Told(analysed)),
        FileFinding.Analysed analysed => Without(desk).Say(Told(analysed)),
        _ => Without(desk).Say(Failed(finding)),
    };

    private static Step Applied(Desk desk, FileFinding finding) => finding is FileFinding.Applied applied
        ? desk.With(desk.Work with { File = null, Import = new(applied.Batch, [.. applied.Report?.Missing.Select(m => m.Id) ?? []]) }).Say(new FileApplied(
            applied.Sheets, applied.Report is null, applied.Report?.Count(Fate.Refused) ?? 0,
            [.. applied.Report?.Missing.Take(MostNamed).Select(m => m.Name) ?? []], Math.Max(0, (applied.Report?.Missing.Length ?? 0) - MostNamed)))
        : (finding is FileFinding.NotNow ? desk : Without(desk)).Say(Failed(finding));

    private static Step Closed(Desk desk, SavedImport import, FileFinding finding) => finding is FileFinding.Changed changed
        ? desk.With(desk.Work with { Import = import with { Missing = [], Closing = changed.Batch } }).Say(new MissingClosed(changed.Sheets))
        : desk.Say(Failed(finding));

    private static Step Undone(Desk desk, SavedImport last, FileFinding finding) => finding is FileFinding.Changed changed
        ? desk.With(desk.Work with { Import = last.Closing is null ? null : last with { Closing = null } }).Say(new ImportUndone(changed.Sheets))
        : desk.Say(Failed(finding));

    private static Act Failed(FileFinding finding) => finding switch
    {
        FileFinding.Broken broken => new FileBroken(broken.Name, broken.Reason, broken.Line),
        FileFinding.Refused refused => new NotAllowed(refused.Reason),
        FileFinding.InTheWay blocked => new ImportInTheWay(blocked.Sheets),
        FileFinding.NotNow => new FileNotNow(),
        _ => new FileGone(),
    };

    private static FileShown Told(FileFinding.Analysed analysed)
    {
        var report = analysed.Report;
        return new(
            analysed.File.Batch, analysed.File.Name, report.Count(Fate.Added), report.Count(Fate.Updated), report.Count(Fate.Unchanged), report.Count(Fate.Refused),
            report.Rows.Count(r => r.Remarks.Any(m => m.Kind == RemarkKind.PossibleDuplicate)),
            First(report, Fate.Added), First(report, Fate.Updated), First(report, Fate.Refused), report.IgnoredColumns);
    }

    private static IReadOnlyList<Spoken> First(ImportReport report, Fate fate) =>
        [.. report.Rows.Where(r => r.Fate == fate).Take(Examples).Select(r => new Spoken.Said(Row(r, fate == Fate.Refused ? r.Remarks.FirstOrDefault(Refuses) : null)))];

    private static bool Refuses(Remark remark) => remark.Kind is RemarkKind.NoIdentifier or RemarkKind.NoName or RemarkKind.UnknownCommune
        or RemarkKind.ShiftedCells or RemarkKind.RepeatedIdentifier or RemarkKind.UnreadableDate or RemarkKind.OtherTerritory;

    private static FileRow Row(RowFate row, Remark? why) => new(row.Line, row.Name, why?.Kind, why?.Detail);

    private static Desk Without(Desk desk) => desk.With(desk.Work with { File = null });
}
