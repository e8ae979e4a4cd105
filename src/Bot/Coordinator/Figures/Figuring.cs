using System.Collections.Immutable;
using NodaTime.Text;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coverage;
using OrientationBot.Bot.Figures;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« statistiques du mois », « besoins sans réponse », « et dans le Cher ? », « qui pourrait ? »: for who decides where help goes.</summary>
internal static class Figuring
{
    /// <summary>More words than this are no follow-up.</summary>
    private const int LongestFollowUp = 8;

    private const string ThisMonth = "this-month", LastMonth = "last-month";

    private static readonly ImmutableArray<string> And = ["et", "and"];

    public static Step? Answer(Desk desk)
    {
        if (desk.Who is not { Role: not Role.Structure }) return null;
        if (desk.Asks(Order.Figures)) return Count(desk, Named(desk), unanswered: false);
        if (desk.Asks(Order.Unanswered)) return Count(desk, Named(desk), unanswered: true);
        if (desk.Asks(Order.FiguresThisMonth)) return Count(desk, Month(desk, ThisMonth), desk.Work.Figures is { Unanswered: true });
        if (desk.Asks(Order.FiguresLastMonth)) return Count(desk, Month(desk, LastMonth), desk.Work.Figures is { Unanswered: true });
        if (FiguresOffers.Need(desk.Heard.Choice) is { } need) return WhoCould(desk, need);
        if (desk.Asks(Order.WhoCould) && desk.Work.Figures is not null) return NeedMeant(desk) is { } meant ? WhoCould(desk, meant) : desk.Say(new NoNeedWithoutAnswer());
        return FollowUp(desk) is { } further ? Count(desk, further, desk.Work.Figures!.Unanswered) : null;
    }

    private static PeriodRead Named(Desk desk) => desk.Tools.Periods.Read(desk.Order?.Rest ?? "", desk.Heard.Now.Date);

    private static PeriodRead Month(Desk desk, string key) => new(PeriodReader.Named(key, desk.Heard.Now.Date), "");

    /// <summary>« et dans le Cher ? », « et en octobre ? », « le mois dernier »: about the figures just told.</summary>
    private static PeriodRead? FollowUp(Desk desk)
    {
        if (desk.Work.Figures is null || desk.Heard.Choice is not null || desk.Order is not null) return null;
        var words = desk.Heard.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > LongestFollowUp) return null;
        var read = desk.Tools.Periods.Read(desk.Heard.Words, desk.Heard.Now.Date);
        if (read.Rest.Length == 0) return read.IsEmpty ? null : read;
        var begins = And.Contains(words[0]) || read.Period is not null;
        return begins && !desk.Tools.Gazetteer.Locate(read.Rest).IsEmpty ? read : null;
    }

    private static Step Count(Desk desk, PeriodRead asked, bool unanswered) =>
        desk.Send<FiguresFinding>(new FiguresErrand.Count(asked, desk.Said, desk.Work.Figures) { Unanswered = unanswered, Language = desk.State.Language }, finding => finding switch
        {
            FiguresFinding.Counted counted => Tell(desk, counted, unanswered),
            FiguresFinding.Refused { Reason: Refusal.OtherTerritory } => desk.Say(new FiguresElsewhere()),
            FiguresFinding.Refused refused => desk.Say(new NotAllowed(refused.Reason)),
            _ => desk.Say(new FiguresNotNow()),
        });

    private static Step Tell(Desk desk, FiguresFinding.Counted counted, bool unanswered)
    {
        var sheet = counted.Sheet;
        ImmutableArray<string> needs = [.. sheet.Needs.Where(l => l.Key is not (Tally.Other or Tally.Together) && l.Unanswered?.Number is > 0).OrderByDescending(l => l.Unanswered!.Value.Number).Select(l => l.Key)];
        var saved = new SavedFigures(unanswered, sheet.Territory.Id, LocalDatePattern.Iso.Format(sheet.Period.From), LocalDatePattern.Iso.Format(sheet.Period.To), needs);
        var telling = new FiguresTelling(sheet, counted.Names);
        return desk.With(desk.Work with { Figures = saved }).Say(unanswered
            ? new UnansweredShown([.. telling.UnansweredSentences], [.. telling.UnansweredTables], counted.Drawn, needs)
            : new FiguresShown([.. telling.Sentences], [.. telling.Tables], counted.Drawn));
    }

    private static string? NeedMeant(Desk desk) =>
        CoverageReader.IsSureOfANeed(desk.Said) ? desk.Said.Requests[0].Best.Id : desk.Work.Figures is { Needs: [var first, ..] } ? first : null;

    private static Step WhoCould(Desk desk, string need) =>
        desk.Send<FiguresFinding>(new FiguresErrand.WhoCould(need, desk.Work.Figures?.Territory), finding => desk.Say(finding switch
        {
            FiguresFinding.Near near => new WhoCouldAnswer(new(need), near.Place, near.Answer.Matches, need),
            FiguresFinding.Refused refused => new NotAllowed(refused.Reason),
            _ => new FiguresNotNow(),
        }));
}
