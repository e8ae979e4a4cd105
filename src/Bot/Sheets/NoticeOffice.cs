using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Campaigns;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Sheets;

/// <summary>What is to be told once, and how it is kept that it was.</summary>
/// <param name="Acts">What is said.</param>
/// <param name="ToldAsync">Called once it was said.</param>
internal sealed record News(ImmutableArray<Act> Acts, Func<Task> ToldAsync)
{
    /// <summary>Nothing new.</summary>
    public static News None { get; } = new([], () => Task.CompletedTask);
}

/// <summary>Tells who proposed something what became of it, and coordinators which sheets a campaign leaves to them, at their next message.</summary>
/// <param name="registry">The directory that is kept.</param>
/// <param name="campaigns">Campaigns that were handed over.</param>
internal sealed class NoticeOffice(Registry registry, CampaignStore campaigns)
{
    private const int MostAtOnce = 5;

    /// <summary>What an account has not been told yet. A store that cannot be read now tells it next time.</summary>
    public async Task<News> NewsAsync(string account)
    {
        try
        {
            ImmutableArray<Notice> notices = [.. (await registry.Waiting().NoticesAsync(account)).Take(MostAtOnce)];
            var over = await campaigns.UntoldAsync(account, CancellationToken.None);
            if (notices.IsEmpty && over.IsEmpty) return News.None;
            var acts = ImmutableArray.CreateBuilder<Act>();
            foreach (var notice in notices) acts.Add(await SayAsync(notice));
            acts.AddRange(over.Select(o => new CampaignHandedOver(o.Sheets)));
            return new(acts.ToImmutable(), () => ToldAsync(account, notices, over.Select(o => o.Campaign)));
        }
        catch (StoreException)
        {
            return News.None;
        }
    }

    /// <summary>What is said of one decision.</summary>
    public async Task<ProposalDecided> SayAsync(Notice notice)
    {
        var proposal = await registry.Waiting().FindAsync(notice.Proposal);
        var name = proposal?.Sheets is [var first, ..] ? registry.NameOf(first.Structure) : null;
        return new(name ?? "", notice.State, notice.Answer);
    }

    private async Task ToldAsync(string account, ImmutableArray<Notice> notices, IEnumerable<string> over)
    {
        try
        {
            foreach (var notice in notices) await registry.Waiting().ToldAsync(notice);
            foreach (var campaign in over) await campaigns.ToldAsync(campaign, account);
        }
        catch (StoreException)
        {
            // Said once more rather than never.
        }
    }
}
