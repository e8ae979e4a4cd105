using OrientationBot.Bot.Campaigns;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;

namespace OrientationBot.Bot.Links;

/// <summary>What can be done with a personal link: read one sheet, say that it is right, correct it by chat, end the letters. Nothing else, and no other sheet.</summary>
internal sealed class LinkDesk(Correspondence correspondence, Turn turn, LiveDirectory directory, Clock clock)
{
    /// <summary>How long the chat that a link opens speaks for its structure.</summary>
    public const int ChatHours = 2;

    /// <summary>Opens a link: its sheet, or why it does not serve. Changes nothing.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async Task<(PersonalLink? Link, Structure? Sheet, LinkFault Why)> OpenAsync(string token, CancellationToken cancellationToken) => await correspondence.Links.OpenAsync(token, cancellationToken) switch
    {
        LinkOpening.Open { Link: var link } => directory.Now.ById(link.Sheet) is { } sheet ? (link, sheet, default) : (null, null, LinkFault.SheetGone),
        var shut => (null, null, ((LinkOpening.Shut)shut).Why),
    };

    /// <summary>Everything on the sheet is right today.</summary>
    /// <returns>The sheet with its new date; null when that could not be kept just now.</returns>
    public async Task<Structure?> ConfirmAsync(PersonalLink link) =>
        await correspondence.Verification.VerifyAsync(link.Sheet, link.Account) is ListFinding.Verified ? directory.Now.ById(link.Sheet) : null;

    /// <summary>Opens a conversation that speaks for the structure of the link, for its own sheet, for a while.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> ChatAsync(PersonalLink link, Structure sheet, string language)
    {
        var conversation = Guid.NewGuid().ToString("N");
        var end = clock.Now.AddHours(ChatHours);
        var session = new SavedSession(link.Account.Id, "", (end < link.Until ? end : link.Until).ToUnixTimeMilliseconds());
        var state = CitizenState.New with { Language = language, Introduced = true, Work = WorkState.New with { Session = session, Sheet = sheet.Id } };
        await turn.WelcomeAsync(conversation, new(state, [new LinkWelcome(sheet.Name, ChatHours)]));
        return conversation;
    }

    /// <summary>The address gets no such letter any more.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public Task StopAsync(PersonalLink link) => correspondence.Links.RefuseMailAsync(link);
}
