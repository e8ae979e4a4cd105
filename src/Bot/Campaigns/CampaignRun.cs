using System.Collections.Immutable;
using OrientationBot.Bot.Mail;
using OrientationBot.Knowledge.Accounts;
using OrientationBot.Knowledge.Campaigns;

namespace OrientationBot.Bot.Campaigns;

/// <summary>Takes the steps of campaigns that are due. Run twice, or by two hosts at once, each step is taken once: the store decides anew in the transaction that keeps it.</summary>
internal sealed class CampaignRun(CampaignStore store, CampaignLetters letters, Seal seal, AccountStore accounts, Rights rights, Clock clock, ILogger<CampaignRun> logger)
{
    /// <summary>Takes what is due now, whatever the hour.</summary>
    /// <param name="most">Letters at most.</param>
    /// <param name="cancellationToken">Stops between two letters.</param>
    /// <returns>How many letters to structures were written.</returns>
    /// <exception cref="Knowledge.Directory.StoreException">The store cannot be used: what was written stays, the rest is taken up next time.</exception>
    public async Task<int> RunAsync(int most, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var campaign in (await store.AllAsync(cancellationToken)).Where(c => c.End is null).Reverse())
            written += await RunAsync(campaign, most - written, cancellationToken);
        return written;
    }

    private async Task<int> RunAsync(Campaign campaign, int most, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var step in CampaignPlan.Due(campaign, await store.SheetsAsync(campaign, cancellationToken), clock.Local(clock.Now).Date))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (step is CampaignStep.Write letter)
            {
                if (written >= most) break;
                if (await WriteAsync(campaign, letter)) written++;
            }
            else
            {
                await EndAsync(campaign, step, cancellationToken);
            }
        }
        if (written > 0) logger.CampaignLettersWritten(campaign.Id, written);
        return written;
    }

    private Task<bool> WriteAsync(Campaign campaign, CampaignStep.Write step)
    {
        ImmutableArray<NewLink> links = [.. step.Sheets.Select(s => new NewLink(s.Id, LinkToken.New()))];
        var letter = letters.Ask(step.To, step.Sheets.Zip(links, (sheet, link) => (sheet.Now!, link.Token.Text)), campaign.Pace.LinkDays, reminder: step.Stage == SheetStage.Reminded);
        return store.WriteAsync(campaign, step, links, seal.Close(letter));
    }

    private async Task EndAsync(Campaign campaign, CampaignStep step, CancellationToken cancellationToken)
    {
        var why = step is CampaignStep.Close close ? close.Why : CampaignEnd.HandedOver;
        var ended = step is CampaignStep.HandOver left ? await HandOverAsync(campaign, left, cancellationToken) : await store.EndAsync(campaign.Id, why);
        if (ended) logger.CampaignEnded(campaign.Id, why);
    }

    /// <summary>One letter to each coordinator, about the sheets that they decide; what nobody decides goes to who started the campaign.</summary>
    private async Task<bool> HandOverAsync(Campaign campaign, CampaignStep.HandOver step, CancellationToken cancellationToken)
    {
        var all = await accounts.AllAsync(cancellationToken);
        var mails = ImmutableArray.CreateBuilder<CoordinatorMail>();
        foreach (var account in all.Where(a => a.Email is not null))
        {
            ImmutableArray<CampaignSheet> theirs = [.. step.Sheets.Where(s => IsFor(account, s, campaign, all))];
            if (!theirs.IsEmpty) mails.Add(new(account.Id, theirs.Length, seal.Close(letters.HandOver(account.Email!, campaign, theirs))));
        }
        return await store.HandOverAsync(campaign, step, mails.ToImmutable());
    }

    private bool IsFor(Account account, CampaignSheet sheet, Campaign campaign, ImmutableArray<Account> all) => account.Role == Role.Coordinator
        ? rights.MayDecide(account, sheet.Now!).IsAllowed
        : account.Id == campaign.By.Account && !all.Any(a => a.Role == Role.Coordinator && rights.MayDecide(a, sheet.Now!).IsAllowed);
}
