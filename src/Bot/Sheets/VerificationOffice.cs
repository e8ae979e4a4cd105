using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Sheets;

/// <summary>Keeps that a sheet is right, whoever says it: by chat, by a button or by a personal link.</summary>
/// <param name="registry">The directory that is kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class VerificationOffice(Registry registry, Clock clock)
{
    /// <summary>Says that everything on a sheet is right today; who may not say it proposes it.</summary>
    /// <param name="id">Id of the sheet.</param>
    /// <param name="who">Who says it.</param>
    public async Task<ListFinding> VerifyAsync(string id, Account who)
    {
        if (registry.Content.Directory.Now.ById(id) is not { } structure) return new ListFinding.NotDone();
        if (registry.Rights.MayPropose(who, structure) is { IsAllowed: false } no) return new ListFinding.Refused(no.Reason);
        var draft = Draft.Verified(await registry.SheetAsync(structure.Id), clock.Local(clock.Now).Date);
        if (draft is DraftResult.Unchanged) return new ListFinding.Verified(structure.Name, Waits: false);
        if (draft is not DraftResult.Ready ready) return new ListFinding.NotDone();
        var proposal = Proposal.Of(ready.Sheets, Author.Of(who), clock.Now, Origins.Of(who));
        var waits = !registry.Rights.MayVerify(who, structure).IsAllowed;
        var done = waits ? await registry.Waiting(who).SubmitAsync(proposal) : await registry.ApplyAsync(proposal, who) is ApplyResult.Applied;
        return done ? new ListFinding.Verified(structure.Name, waits) : new ListFinding.NotDone();
    }
}
