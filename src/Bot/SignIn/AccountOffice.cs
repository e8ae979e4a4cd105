using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Mail;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>Gives accounts, lists and erases them; the right is checked here whatever the dialogue decided.</summary>
/// <param name="accounts">Who has an account.</param>
/// <param name="content">The territories, the sheets and the sentences.</param>
/// <param name="postman">Carries mail.</param>
/// <param name="web">Where the assistant is.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where refusals are logged.</param>
internal sealed class AccountOffice(AccountStore accounts, Content content, Postman postman, WebSettings web, Clock clock, ILogger<AccountOffice> logger)
{
    private readonly Rights _rights = new(content.Gazetteer);

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(AccountErrand errand, Caller caller, CancellationToken cancellationToken)
    {
        if (May(errand, caller.Who) is { IsAllowed: false } refused) return Refused(errand, refused.Reason);
        return errand switch
        {
            AccountErrand.Prepare => new AccountFinding.Done(),
            AccountErrand.Invite invite => await InviteAsync(invite, caller, cancellationToken),
            AccountErrand.Remove remove => await RemoveAsync(remove, caller, cancellationToken),
            _ => new AccountFinding.Listed(await accounts.AllAsync(cancellationToken)),
        };
    }

    private Ruling May(AccountErrand errand, Account? who) => errand switch
    {
        AccountErrand.Prepare prepare => _rights.MayInvite(who, prepare.Role, prepare.Over, content.Directory.Now.ById),
        AccountErrand.Invite invite => _rights.MayInvite(who, invite.Role, invite.Over, content.Directory.Now.ById),
        _ => Rights.MayManageAccounts(who),
    };

    private async Task<Finding> InviteAsync(AccountErrand.Invite invite, Caller caller, CancellationToken cancellationToken)
    {
        if (await accounts.AddAsync(invite.Email, invite.Role, invite.Over, null, clock.Now, cancellationToken) is not { } account) return new AccountFinding.AlreadyThere();
        var said = content.Phraser.Say([new InvitationMailSubject(), new InvitationMail(invite.Role, invite.Names, (web.Public ?? web.Address).ToString())], invite.Language, 0);
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
