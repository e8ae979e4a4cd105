using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>Gives, lists and erases accounts, for administrators; the right is checked here whatever the dialogue decided.</summary>
internal sealed class AccountOffice(AccountStore accounts, Postman postman, Phraser phraser, WebSettings web, Clock clock, ILogger<AccountOffice> logger)
{
    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(AccountErrand errand, Caller caller, CancellationToken cancellationToken)
    {
        if (Rights.MayManageAccounts(caller.Who) is { IsAllowed: false } refused) return Refused(errand, refused.Reason);
        return errand switch
        {
            AccountErrand.Prepare => new AccountFinding.Done(),
            AccountErrand.Invite invite => await InviteAsync(invite, caller, cancellationToken),
            AccountErrand.Remove remove => await RemoveAsync(remove, caller, cancellationToken),
            _ => new AccountFinding.Listed(await accounts.AllAsync(cancellationToken)),
        };
    }

    private async Task<Finding> InviteAsync(AccountErrand.Invite invite, Caller caller, CancellationToken cancellationToken)
    {
        if (await accounts.AddAsync(invite.Email, invite.Role, invite.Over, null, clock.Now, cancellationToken) is not { } account) return new AccountFinding.AlreadyThere();
        var said = phraser.Say([new InvitationMailSubject(), new InvitationMail(invite.Role, invite.Names, (web.Public ?? web.Address).ToString())], invite.Language, 0);
        await postman.TakeAsync($"invitation:{account.Id}", new(invite.Email, said[0].Text, said[1].Text), null, addressed: true, cancellationToken);
        logger.AccountChanged("given", account.Signature, caller.Who!.Signature);
        return new AccountFinding.Done();
    }

    private async Task<Finding> RemoveAsync(AccountErrand.Remove remove, Caller caller, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(remove.Email, cancellationToken) is not { } account) return new AccountFinding.Unknown();
        if (Rights.MayRemove(caller.Who, account) is { IsAllowed: false } refused) return Refused(remove, refused.Reason);
        await accounts.RemoveAsync(account.Id, cancellationToken);
        logger.AccountChanged("erased", account.Signature, caller.Who!.Signature);
        return new AccountFinding.Done();
    }

    private AccountFinding.Refused Refused(AccountErrand errand, Refusal reason)
    {
        logger.Refused($"accounts, {errand.GetType().Name}", reason.ToString());
        return new(reason);
    }
}
