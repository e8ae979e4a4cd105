using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Exchange;

namespace OrientationBot.Bot.Coordinator;

/// <summary>A file sent by a coordinator: shown, confirmed, applied as one batch, taken back.</summary>
internal static class Files
{
    private const int Examples = 3;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is not { } who) return null;
        if (desk.Heard.HasFile) return who.Role >= Role.Coordinator ? desk.Send<FileFinding>(new FileErrand.Analyse(), finding => Shown(desk, finding)) : desk.Say(new FileNotForYou(who.Role));
        if (FileOffers.Applied(desk.Heard.Choice) is { } batch && batch != desk.Work.File?.Batch) return desk.Say(new FileGone());
        if (desk.Work.File is { } file && OnScreen(desk, FileOffers.Apply(file.Batch)))
        {
            if (desk.Agrees || FileOffers.Applied(desk.Heard.Choice) is not null) return desk.Send<FileFinding>(new FileErrand.Apply(file), finding => Applied(desk, finding));
            if (desk.Declines) return desk.Send<FileFinding>(new FileErrand.Drop(file), _ => Without(desk).Say(new FileLeft()));
        }
        if (!desk.Asks(Order.UndoImport)) return null;
        return desk.Work.Import is { } last ? desk.Send<FileFinding>(new FileErrand.Undo(last.Closings.LastOrDefault() ?? last.Batch), finding => Undone(desk, last, finding)) : desk.Say(new NothingImported());
    }

    /// <summary>« oui » answers what is on the screen, nothing older.</summary>
    private static bool OnScreen(Desk desk, Offer offer) => desk.State.Offered.Contains(offer.Choice);

    /// <summary>What a file would change; or, for a table of no known format, what its columns give.</summary>
    public static Step Shown(Desk desk, FileFinding finding) => finding switch
    {
        FileFinding.Analysed { Report: var report } analysed when report.Count(Fate.Added) + report.Count(Fate.Updated) > 0 =>
            desk.With(desk.Work with { File = analysed.File, Table = null }).Say(Told(analysed)),
        FileFinding.Tabled tabled => Tabling.Begin(desk, tabled),
        FileFinding.Analysed analysed => Without(desk).Say(Told(analysed)),
        _ => Without(desk).Say(Failed(finding)),
    };

    private static Step Applied(Desk desk, FileFinding finding) => finding is FileFinding.Applied applied
        ? desk.With(desk.Work with { File = null, Import = new(applied.Batch, [.. applied.Report?.Missing.Select(m => new SavedChoice(m.Id, m.Name)) ?? []]) }).Say(new FileApplied(
            applied.Sheets, applied.Report is null, applied.Report?.Count(Fate.Refused) ?? 0, applied.Report is { } report ? ClosingMissing.Told(report) : null, applied.Report?.Elsewhere ?? 0))
        : (finding is FileFinding.NotNow ? desk : Without(desk)).Say(Failed(finding));

    private static Step Undone(Desk desk, SavedImport last, FileFinding finding) => finding is FileFinding.Changed changed
        ? desk.With(desk.Work with { Import = last.Closings.IsEmpty ? null : last with { Closings = last.Closings.RemoveAt(last.Closings.Length - 1) } }).Say(new ImportUndone(changed.Sheets))
        : desk.Say(Failed(finding));

    /// <summary>Why nothing came of it.</summary>
    public static Act Failed(FileFinding finding) => finding switch
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

    private static Desk Without(Desk desk) => desk.With(desk.Work with { File = null, Table = null });
}
