using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Sheets;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Links;

/// <summary>Mails and takes back the personal link of one sheet, for who decides it; the right is checked here, and again in the transaction.</summary>
internal sealed class LinkOffice(Registry registry, PersonalLinks links, CampaignLetters letters, Seal seal, CampaignSettings settings, ILogger<LinkOffice> logger)
{
    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(LinkErrand errand, Caller caller)
    {
        if (registry.Content.Directory.Now.ById(errand.Sheet) is not { } sheet) return new LinkFinding.NotSent("", LinkObstacle.Gone);
        if (registry.Rights.MayDecide(caller.Who, sheet) is { IsAllowed: false } refused) return Refused(errand, refused.Reason);
        try
        {
            if (errand is LinkErrand.Revoke) return new LinkFinding.Revoked(sheet.Name, await links.RevokeAsync(sheet.Id));
            if (To(sheet) is not { } to) return new LinkFinding.NotSent(sheet.Name, LinkObstacle.WithoutEmail);
            return errand is LinkErrand.Prepare ? new LinkFinding.Ready(sheet.Name, to.ToString()) : await SendAsync(sheet, to, caller);
        }
        catch (StoreException)
        {
            return new LinkFinding.NotSent(sheet.Name, LinkObstacle.Store);
        }
    }

    private async Task<LinkFinding> SendAsync(Structure sheet, EmailAddress to, Caller caller)
    {
        var link = new NewLink(sheet.Id, LinkToken.New());
        var letter = letters.Ask(to, [(sheet, link.Token.Text)], settings.Pace.LinkDays, reminder: false);
        var mail = new LinkMail($"link:{caller.Message.Conversation}:{caller.Message.Id}", seal.Close(letter), TimeSpan.FromDays(settings.Pace.LinkDays), CampaignStore.LetterLife);
        return await links.SendAsync(link, to, mail, registry.Standing(caller.Who), caller.Who!.Id, sheet) switch
        {
            LinkSending.Sent => new LinkFinding.Sent(sheet.Name, settings.Pace.LinkDays),
            LinkSending.WantsNoMail => new LinkFinding.NotSent(sheet.Name, LinkObstacle.WantsNoMail),
            LinkSending.TooMany => new LinkFinding.NotSent(sheet.Name, LinkObstacle.TooMany),
            _ => Refused(new LinkErrand.Send(sheet.Id), Refusal.OtherTerritory),
        };
    }

    private static EmailAddress? To(Structure sheet) => new CampaignSheet(sheet.Id, SheetStage.ToWrite, sheet.Updated) { Now = sheet }.To;

    private LinkFinding.Refused Refused(LinkErrand errand, Refusal reason)
    {
        logger.Refused($"personal links, {errand.GetType().Name}", reason.ToString());
        return new(reason);
    }
}
