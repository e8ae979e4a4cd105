using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« lance une campagne pour les fiches de plus d'un an dans le Cher », « où en est la campagne ? », « qui n'a pas répondu ? », « arrête la campagne ». Shown and confirmed.</summary>
internal static class Campaigning
{
    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (Decided(desk) is { } step) return step;
        var (rest, said) = (desk.Order?.Rest ?? "", desk.Said);
        if (desk.Asks(Order.CampaignStart)) return Prepare(desk, new(rest, said));
        if (desk.Asks(Order.CampaignProgress)) return Ask(desk, new CampaignErrand.Progress(rest, said));
        if (desk.Asks(Order.CampaignStop)) return Ask(desk, new CampaignErrand.Stop(rest, said));
        return desk.Asks(Order.CampaignSilent) ? Ask(desk, new CampaignErrand.Silent(rest, said)) : null;
    }

    private static Step? Decided(Desk desk)
    {
        if (CampaignOffers.Launched(desk.Heard.Choice) is { } id && desk.Work.Campaign?.Id != id) return desk.Say(new CampaignLeft());
        if (desk.Work.Campaign is not { } pending || !desk.State.Offered.Contains(CampaignOffers.Launch(pending.Id).Choice)) return null;
        var bare = desk.With(desk.Work with { Campaign = null });
        if (desk.Agrees || CampaignOffers.Launched(desk.Heard.Choice) is not null) return Ask(bare, new CampaignErrand.Start(pending));
        return desk.Declines || desk.Asks(Order.LeaveIt) ? bare.Say(new CampaignLeft()) : null;
    }

    private static Step Prepare(Desk desk, CampaignErrand.Prepare errand) => desk.Send<CampaignFinding>(errand, finding => finding switch
    {
        CampaignFinding.Prepared prepared => Drafting.Bare(desk) is var bare ? bare.With(bare.Work with { Campaign = prepared.Saved }).Say(prepared.Shown) : desk.Say(),
        CampaignFinding.Nothing nothing => desk.Say(new CampaignNeedless(nothing.Territory, nothing.Age, nothing.Busy)),
        _ => Told(desk, finding),
    });

    private static Step Ask(Desk desk, CampaignErrand errand) => desk.Send<CampaignFinding>(errand, finding => Told(desk, finding));

    private static Step Told(Desk desk, CampaignFinding finding) => finding switch
    {
        CampaignFinding.Started started => desk.Say(started.Act),
        CampaignFinding.Told told => desk.Say(told.Act),
        CampaignFinding.Stopped stopped => desk.Say(stopped.Act),
        CampaignFinding.SilentOnes { Sheets.IsEmpty: true } none => desk.Say(new NoSheets(SheetListKind.Silent, none.Territory, null)),
        CampaignFinding.SilentOnes silent => SheetListing.Show(desk, SheetListKind.Silent, new(silent.Sheets, silent.Sheets.Length, silent.Territory, null)),
        CampaignFinding.Refused refused => desk.Say(new NotAllowed(refused.Reason)),
        CampaignFinding.None => desk.Say(new NoCampaign()),
        _ => desk.Say(new CampaignTrouble()),
    };
}
