using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>« envoie un lien à la médiathèque de Gien », « retire les liens de … »: the personal link of one sheet, outside of any campaign.</summary>
internal static class Linking
{
    public static Step? Answer(Desk desk)
    {
        if (desk.Who is null) return null;
        if (CampaignOffers.Mailed(desk.Heard.Choice) is { } pressed) return Send(desk, pressed);
        if (Waiting(desk) is { } waiting && (desk.Agrees || desk.Declines)) return desk.Agrees ? Send(desk, waiting) : desk.Say(new LinkLeft());
        if (desk.Asks(Order.SendLink)) return Named(desk, Prepare);
        return desk.Asks(Order.RevokeLink) ? Named(desk, Revoke) : null;
    }

    /// <summary>The sheet whose link was on offer a moment ago.</summary>
    private static string? Waiting(Desk desk) => desk.State.Offered.Select(CampaignOffers.Mailed).OfType<string>().FirstOrDefault();

    private static Step Named(Desk desk, Func<Desk, string, Step> then)
    {
        if (desk.Order?.Rest is { Length: > 0 } name) return Changing.Find(desk, name, found => then(desk, found.Id), choices => desk.With(desk.Work with { Request = new([], null, null, choices) }));
        return Changing.Current(desk) is { } id ? then(desk, id) : desk.Say(new AskSheet());
    }

    private static Step Prepare(Desk desk, string id) => desk.Send<LinkFinding>(new LinkErrand.Prepare(id), finding =>
        finding is LinkFinding.Ready ready ? desk.With(desk.Work with { Sheet = id }).Say(new LinkShown(id, ready.Name, ready.To)) : Told(desk, finding));

    private static Step Send(Desk desk, string id) => desk.Send<LinkFinding>(new LinkErrand.Send(id), finding => Told(desk, finding));

    private static Step Revoke(Desk desk, string id) => desk.Send<LinkFinding>(new LinkErrand.Revoke(id), finding => Told(desk, finding));

    private static Step Told(Desk desk, LinkFinding finding) => desk.Say(finding switch
    {
        LinkFinding.Sent sent => new LinkSent(sent.Name, sent.Days),
        LinkFinding.Revoked revoked => new LinksRevoked(revoked.Name, revoked.Count),
        LinkFinding.NotSent not => new LinkNotSent(not.Name, not.Why),
        _ => new NotAllowed(((LinkFinding.Refused)finding).Reason),
    });
}
