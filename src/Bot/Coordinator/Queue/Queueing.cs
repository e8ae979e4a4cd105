using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Phrasing;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« les propositions en attente », « les signalements »: one by one, before and after; accept, refuse with a reason, close, pass over.</summary>
internal static class Queueing
{
    private const int LongestReason = 500;

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (desk.Asks(Order.QueueProposals)) return Next(desk, reports: false, 0);
        if (desk.Asks(Order.QueueReports)) return Next(desk, reports: true, 0);
        if (desk.Work.Case is not { } now) return null;
        if (now.AsksReason && desk.Heard.Choice is null && !desk.Asks(Order.GiveUp)) return desk.Said.Text.Trim() is { Length: > 0 } reason ? Refuse(desk, now, reason) : desk.Say(new AskRefusalReason());
        if (desk.Asks(Order.PassOver)) return Next(desk, now.IsReport, now.Passed + 1);
        if (desk.Asks(Order.GiveUp) && (now.AsksReason || desk.State.Offered.Contains(QueueOffers.PassOver.Choice))) return Without(desk).Say(new CaseDecided(CaseEnd.Left));
        return now.IsReport ? Report(desk, now) : Proposal(desk, now);
    }

    private static Step? Report(Desk desk, SavedCase now) =>
        desk.Asks(Order.ReportMended) ? Close(desk, now, mended: true) : desk.Asks(Order.ReportUnfounded) ? Close(desk, now, mended: false) : null;

    private static Step? Proposal(Desk desk, SavedCase now)
    {
        var onScreen = desk.State.Offered.Contains(QueueOffers.Refuse.Choice);
        if (desk.Asks(Order.Accept) || (onScreen && desk.Agrees)) return Accept(desk, now);
        if (desk.Asks(Order.Amend)) return desk.Say(new AmendHow());
        if (!desk.Asks(Order.Refuse) && !(onScreen && desk.Declines)) return null;
        return desk.Order?.Rest is { Length: > 0 } ? Refuse(desk, now, desk.Said.Text) : desk.With(desk.Work with { Case = now with { AsksReason = true } }).Say(new AskRefusalReason());
    }

    private static Step Next(Desk desk, bool reports, int passed) => desk.Send<QueueFinding>(new QueueErrand.Next(reports, passed), finding => finding switch
    {
        QueueFinding.Shown shown => Show(desk, shown.Case, passed, shown.Waiting, overtaken: false),
        QueueFinding.Refused refused => desk.Say(new NotAllowed(refused.Reason)),
        _ => Without(desk).Say(new QueueEmpty(reports, passed)),
    });

    private static Step Show(Desk desk, WaitingCase shown, int passed, int waiting, bool overtaken)
    {
        var kept = desk.With(desk.Work with { Case = new(shown.Id, shown.IsReport, passed) { Version = shown.Version, Structure = shown.Structure }, Sheet = shown.Structure, Shown = [], List = null });
        var on = new Spoken.Date(shown.On);
        return kept.Say(shown.IsReport
            ? new ReportShown(shown.Name, shown.Commune, on, shown.Words ?? "", waiting, shown.Structure)
            : new ProposalShown(shown.Name, shown.Commune, shown.Role, on, shown.Words, [.. shown.Sheets.SelectMany(s => BassinTelling.Lines(desk.Tools, s.Sheet, s.Change))], waiting, shown.Clashes, overtaken));
    }

    private static Step Accept(Desk desk, SavedCase now) => desk.Send<QueueFinding>(new QueueErrand.Accept(now.Id, now.Version), finding => finding switch
    {
        QueueFinding.Overtaken overtaken => Show(desk, overtaken.Case, now.Passed, 0, overtaken: true),
        _ => Onward(desk, now, finding, CaseEnd.Accepted),
    });

    private static Step Refuse(Desk desk, SavedCase now, string reason) => desk.Send<QueueFinding>(
        new QueueErrand.Refuse(now.Id, reason.Length > LongestReason ? reason[..LongestReason] : reason), finding => Onward(desk, now, finding, CaseEnd.Refused));

    private static Step Close(Desk desk, SavedCase now, bool mended) =>
        desk.Send<QueueFinding>(new QueueErrand.Close(now.Id, mended), finding => Onward(desk, now, finding, CaseEnd.Closed));

    /// <summary>Says how it ended, and shows the next one.</summary>
    private static Step Onward(Desk desk, SavedCase now, QueueFinding finding, CaseEnd end)
    {
        if (finding is QueueFinding.Refused refused) return Without(desk).Say(new NotAllowed(refused.Reason));
        var next = Next(Without(desk), now.IsReport, now.Passed);
        return next with { Acts = [new CaseDecided(finding is QueueFinding.Done ? end : CaseEnd.Before)] };
    }

    private static Desk Without(Desk desk) => desk.With(desk.Work with { Case = null });
}
